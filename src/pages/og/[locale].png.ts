import type { APIRoute } from 'astro';
import { loadEdition } from '../../edition/load-edition.ts';
import { localeRoutes } from '../../edition/routes.ts';
import { drawPng, widthOf } from '../../link-image/draw-png.ts';
import { cardOf, linesOf } from '../../link-image/link-card.ts';
import { ownAddressOf } from '../../ui/page-links.ts';
import { readerOf } from '../../ui/reader.ts';

/** Only a link with a whole address has a preview. */
export function getStaticPaths() {
	return ownAddressOf(loadEdition()) === undefined ? [] : localeRoutes();
}

export const GET: APIRoute<ReturnType<typeof localeRoutes>[number]['props']> = async ({ props }) => {
	const lines = linesOf(readerOf(props.edition, props.locale));
	return new Response(await drawPng(await cardOf(lines, widthOf)));
};
