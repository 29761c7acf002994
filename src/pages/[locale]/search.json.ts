import type { APIRoute } from 'astro';
import { localeRoutes } from '../../edition/routes.ts';
import { buildIndex } from '../../search/build-index.ts';
import { packIndex } from '../../search/packed-index.ts';
import { readerOf } from '../../ui/reader.ts';

export const getStaticPaths = localeRoutes;

export const GET: APIRoute<ReturnType<typeof localeRoutes>[number]['props']> = ({ props }) =>
	Response.json(packIndex(buildIndex(readerOf(props.edition, props.locale))));
