import type { APIRoute } from 'astro';
import { localeRoutes } from '../../edition/routes.ts';
import { searchItemsOf } from '../../search/search-items.ts';
import { readerOf } from '../../ui/reader.ts';

export const getStaticPaths = localeRoutes;

export const GET: APIRoute<ReturnType<typeof localeRoutes>[number]['props']> = ({ props }) =>
	Response.json(searchItemsOf(readerOf(props.edition, props.locale)));
