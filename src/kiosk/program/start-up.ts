export interface StartUp {
	/** What starts the kiosk: a program and its options. */
	readonly command: readonly string[];
	readonly edition: string;
}

/**
 * A systemd unit of the user who logs in: no root is needed. It ends with the session, and all that it started with it.
 */
export function systemdUnit({ command, edition }: StartUp): string {
	return `[Unit]
Description=Vitrin kiosk (${edition})
PartOf=graphical-session.target
After=graphical-session.target
StartLimitIntervalSec=0

[Service]
ExecStart=${command.map(quoted).join(' ')}
Restart=always
RestartSec=3
TimeoutStopSec=15

[Install]
WantedBy=graphical-session.target
`;
}

/** As systemd reads a word: `%` and `$` would be something else. */
function quoted(word: string): string {
	return `"${word.replaceAll(/["\\]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$')}"`;
}
