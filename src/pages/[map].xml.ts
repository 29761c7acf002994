import type { APIRoute } from 'astro';
import { loadEdition } from '../edition/load-edition.ts';
import { sitemapsOf } from '../open-data/sitemap.ts';

/** `sitemap.xml` and its parts; an edition without an address has none. */
export function getStaticPaths() {
	return sitemapsOf(loadEdition()).map(({ name, text }) => ({
		params: { map: name.replace('.xml', '') },
		props: { text },
	}));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
