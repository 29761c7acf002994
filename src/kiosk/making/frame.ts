import { paths } from '../../paths.ts';
import type { Reader } from '../../ui/reader.ts';
import { html, type Markup } from './html.ts';
import { icon } from './icons.ts';

/** What stands above every page: whose it is. Held for three seconds, it asks staff for their code. */
export function masthead({ t, local, edition }: Reader): Markup {
	const { text, lang, dir } = local(edition.title);
	return html`<section class="kiosk-top" aria-label="${t('site.name')}"><button type="button" class="kiosk-mark" tabindex="-1">${icon('mark')}<span><strong>${t('site.name')}</strong> <span class="kiosk-tagline">${t('site.tagline')}</span></span></button> <p class="kiosk-edition" lang="${lang}" dir="${dir}">${text}</p></section>`;
}

/** The one way round: it stands on every page but the first, and leads on without a script too. */
export function bar({ t, href }: Reader, isProduct: boolean): Markup {
	return html`<nav class="kiosk-bar" aria-label="${t('kiosk.bar')}"><ul>
<li><a href="/" data-kiosk-start>${icon('start')}<span>${t('kiosk.start')}</span></a></li>
<li><button type="button" data-kiosk-back hidden>${icon('back')}<span>${t('kiosk.back')}</span></button></li>
<li><a href="${href(paths.products())}">${icon('search')}<span>${t('kiosk.search')}</span></a></li>
<li><a href="${href(paths.compare())}" data-kiosk-compare>${icon('compare')}<span>${t('kiosk.compare')}</span></a></li>
<li><a href="/" data-kiosk-language>${icon('language')}<span>${t('kiosk.language')}</span></a></li>
${isProduct ? html`<li><button type="button" data-kiosk-take hidden>${icon('take')}<span>${t('kiosk.take')}</span></button></li>` : undefined}</ul></nav>`;
}

/** The style that knows how large the panel is: as wide as a page, which fills it. */
export function panelStyle({ width }: { width: number }, frieze: string): string {
	return `:root{--mm:calc(100vw/${width});--frieze:url("${frieze}")}\n`;
}
