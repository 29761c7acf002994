import type { APIRoute } from 'astro';
import { loadEdition } from '../edition/load-edition.ts';
import { robotsOf } from '../open-data/sitemap.ts';

export const GET: APIRoute = () => new Response(robotsOf(loadEdition()));
