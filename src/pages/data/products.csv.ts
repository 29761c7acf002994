import type { APIRoute } from 'astro';
import { loadEdition } from '../../edition/load-edition.ts';
import { dataFilesOf } from '../../open-data/data-files.ts';

export const GET: APIRoute = () => new Response(dataFilesOf(loadEdition())['products.csv']);
