export interface Policy {
	readonly name: string;
	readonly value: boolean | number | readonly string[];
	readonly why: string;
	/** Its name in Edge, when that is another; null where Edge has none. */
	readonly edge?: string | null;
}

/** The browser's own pages from which somebody could get on. Those that its windows are made of must open. */
const ownPages = [
	'bookmarks',
	'chrome-urls',
	'downloads',
	'extensions',
	'flags',
	'history',
	'inspect',
	'net-export',
	'password-manager',
	'policy',
	'settings',
	'version',
];

/** `*` alone leaves a browser's own pages open. */
export const blockedAddresses: readonly string[] = [
	'*',
	...['chrome', 'edge'].flatMap((scheme) => ownPages.map((page) => `${scheme}://${page}`)),
];

/** What a browser is told by the machine's administrator, so that no key and no page can undo it. */
export function kioskPolicies(port: number): readonly Policy[] {
	return [
		{ name: 'URLAllowlist', value: [`127.0.0.1:${port}`], why: 'The kiosk is the one address that opens.' },
		{
			name: 'URLBlocklist',
			value: blockedAddresses,
			why: 'Everything else is blocked: files, settings and view-source too.',
		},
		...onEveryPort,
	];
}

const onEveryPort: readonly Policy[] = [
	{
		name: 'DeveloperToolsAvailability',
		value: 2,
		why: 'A keyboard key would open the tools that change a page.',
	},
	{ name: 'PrintingEnabled', value: false, why: 'A print dialog shows printers and folders of the machine.' },
	{ name: 'DownloadRestrictions', value: 3, why: 'No file of a page is put on the machine.' },
	{
		name: 'AllowFileSelectionDialogs',
		value: false,
		why: 'A file dialog is a way through the folders of the machine.',
	},
	{ name: 'ExtensionInstallBlocklist', value: ['*'], why: 'An extension reads every page.' },
	{
		name: 'IncognitoModeAvailability',
		value: 1,
		edge: 'InPrivateModeAvailability',
		why: 'Another window would lie over the kiosk.',
	},
	{ name: 'BrowserGuestModeEnabled', value: false, why: 'A guest’s window is free of what the kiosk set.' },
	{
		name: 'BrowserAddPersonEnabled',
		value: false,
		edge: 'BrowserAddProfileEnabled',
		why: 'A second profile is another window.',
	},
	{ name: 'BrowserSignin', value: 0, why: 'A visitor’s account does not stay on a public machine.' },
	{ name: 'SyncDisabled', value: true, why: 'Nothing leaves the machine.' },
	{ name: 'PasswordManagerEnabled', value: false, why: 'It would offer to keep the staff code.' },
	{ name: 'AutofillAddressEnabled', value: false, why: 'It would show a visitor what the one before typed.' },
	{ name: 'AutofillCreditCardEnabled', value: false, why: 'As with addresses.' },
	{ name: 'TranslateEnabled', value: false, why: 'A machine’s translation is not what the ministry signed.' },
	{ name: 'DefaultNotificationsSetting', value: 2, why: 'No page asks the visitor anything.' },
	{ name: 'DefaultGeolocationSetting', value: 2, why: 'As with notifications.' },
	{ name: 'DefaultPopupsSetting', value: 2, why: 'No second window.' },
	{ name: 'AudioCaptureAllowed', value: false, why: 'Nobody is listened to.' },
	{ name: 'VideoCaptureAllowed', value: false, why: 'Nobody is watched.' },
	{ name: 'ScreenCaptureAllowed', value: false, why: 'What is shown stays on the screen.' },
	{
		name: 'EditBookmarksEnabled',
		value: false,
		edge: 'EditFavoritesEnabled',
		why: 'Ctrl+D would open a bubble, and stay.',
	},
	{ name: 'BookmarkBarEnabled', value: false, edge: 'FavoritesBarEnabled', why: 'No bar over the page.' },
	{ name: 'TaskManagerEndProcessEnabled', value: false, why: 'Shift+Esc would let a visitor end the page.' },
	{ name: 'BackgroundModeEnabled', value: false, why: 'What is closed has ended.' },
	{ name: 'SearchSuggestEnabled', value: false, why: 'What is typed is sent to nobody.' },
	{ name: 'NetworkPredictionOptions', value: 2, why: 'Nothing is asked for before it is wanted.' },
	{ name: 'MetricsReportingEnabled', value: false, edge: null, why: 'Nothing is reported.' },
	{
		name: 'PromotionsEnabled',
		value: false,
		edge: 'PromotionalTabsEnabled',
		why: 'No page of the browser’s maker opens by itself.',
	},
];
