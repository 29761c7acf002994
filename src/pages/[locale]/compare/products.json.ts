import type { APIRoute } from 'astro';
import { localeRoutes } from '../../../edition/routes.ts';

export const getStaticPaths = localeRoutes;

/** The ids of the products by kind: from it a comparison knows whose sheets to ask for. */
export const GET: APIRoute<ReturnType<typeof localeRoutes>[number]['props']> = ({ props }) => {
	const byKind = Map.groupBy(props.edition.products, ({ kind }) => kind);
	return Response.json(
		Object.fromEntries([...byKind].map(([kind, products]) => [kind, products.map(({ id }) => id)])),
	);
};
