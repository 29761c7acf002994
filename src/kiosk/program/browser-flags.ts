export interface Shown {
	/** The browser's file. */
	readonly program: string;
	/** Of the kiosk, `http://127.0.0.1:4322`. */
	readonly origin: string;
	readonly profile: string;
}

const features = [
	'Translate',
	'MediaRouter',
	'GlobalMediaControls',
	'AutofillServerCommunication',
	'OptimizationHints',
	'ReadAnything',
	'TouchpadOverscrollHistoryNavigation',
];

/** What a browser is started with, so that it shows one address, fills the screen and asks nothing. */
export function browserFlags({ program, origin, profile }: Shown): string[] {
	const { host } = new URL(origin);
	return [
		'--kiosk',
		...(/msedge|microsoft-edge/i.test(program) ? ['--edge-kiosk-type=fullscreen'] : []),
		`--user-data-dir=${profile}`,
		// One origin: no name has an address, and whatever is not the kiosk's goes to it as to a proxy, which refuses it.
		'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		`--proxy-server=http://${host}`,
		`--proxy-bypass-list=<-loopback>;${host}`,
		'--disable-quic',
		'--no-pings',
		// Nothing is asked of the visitor.
		'--no-first-run',
		'--no-default-browser-check',
		'--noerrdialogs',
		'--hide-crash-restore-bubble',
		'--disable-infobars',
		'--disable-notifications',
		'--disable-prompt-on-repost',
		'--disable-search-engine-choice-screen',
		'--deny-permission-prompts',
		`--disable-features=${features.join(',')}`,
		// No gesture leads out of the page or changes its size.
		'--disable-pinch',
		'--overscroll-history-navigation=0',
		// Nothing is kept and nothing is sent.
		'--password-store=basic',
		'--disable-sync',
		'--disable-extensions',
		'--disable-default-apps',
		'--disable-component-update',
		'--disable-background-networking',
		'--disable-domain-reliability',
		'--disable-breakpad',
		`${origin}/`,
	];
}
