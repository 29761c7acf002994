import type { APIRoute } from 'astro';
import { localeRoutes } from '../../edition/routes.ts';
import { browseDataOf } from '../../search/browse/build-browse-data.ts';
import { readerOf } from '../../ui/reader.ts';

export const getStaticPaths = localeRoutes;

export const GET: APIRoute<ReturnType<typeof localeRoutes>[number]['props']> = ({ props }) =>
	Response.json(browseDataOf(readerOf(props.edition, props.locale)));
