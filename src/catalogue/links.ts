/** Hosts that a reader may be sent to: official pages, and press whose addresses are stable. */
const allowedHosts: ReadonlySet<string> = new Set([
	'mdi.gov.az',
	'www.mdi.gov.az',
	'azertag.az',
	'report.az',
	'apa.az',
	'en.apa.az',
	'www.azernews.az',
	'news.az',
	'en.trend.az',
	'trend.az',
	'turan.az',
	'eur-lex.europa.eu',
	'eurasianet.org',
	'www.newsweek.com',
	'www.army-technology.com',
	'www.flightglobal.com',
	'www.thedefensepost.com',
	'defenceturkey.com',
]);

/** The address as a link, or undefined: only https on the allow-list is one. The address itself stays readable as text. */
export function linkTo(address: string): string | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
	return isPlain && allowedHosts.has(url.hostname) ? url.href : undefined;
}
