import { blockedAddresses } from './policies.ts';

/**
 * What a new profile prefers. No page of settings opens where a visitor could change it; only policies, which an
 * administrator sets (policies.ts), hold against whoever has the machine's files. A test looks in by the developer tools.
 */
export function preferencesFor(origin: string, isInspected: boolean): object {
	return {
		policy: { url_blocklist: blockedAddresses, url_allowlist: [new URL(origin).host] },
		download_restrictions: 3,
		printing: { enabled: false },
		devtools: { availability: isInspected ? 1 : 2 },
		incognito: { mode_availability: 1 },
		translate: { enabled: false },
		credentials_enable_service: false,
		profile: { password_manager_enabled: false },
		autofill: { profile_enabled: false, credit_card_enabled: false },
		search: { suggest_enabled: false },
	};
}
