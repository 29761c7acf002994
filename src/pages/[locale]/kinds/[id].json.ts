import type { APIRoute } from 'astro';
import { kindRoutes } from '../../../edition/routes.ts';
import { kindSheetOf } from '../../../ui/kind-sheet.ts';
import { readerOf } from '../../../ui/reader.ts';

export const getStaticPaths = kindRoutes;

export const GET: APIRoute<ReturnType<typeof kindRoutes>[number]['props']> = ({ props }) =>
	Response.json(kindSheetOf(readerOf(props.edition, props.locale), props.item.id));
