import { keepVisit, readVisit } from './visit.ts';
import { isWholePage } from './whole-page.ts';

interface Ways {
	/** A page that cannot be shown was asked for. */
	onUnavailable(): void;
	/** The way of the visitor has become longer or shorter. */
	onMoved(): void;
}

/**
 * One page, one entry in the history: whatever would add an entry replaces the page instead. Where the visitor was is
 * kept by the kiosk, for its own button. Nothing leads to another origin.
 */
export function keepOneEntry({ onUnavailable, onMoved }: Ways): {
	goTo(address: string): void;
	goBack(): void;
} {
	let isLeaving = false;

	navigation.addEventListener('navigate', (event) => {
		const to = new URL(event.destination.url);
		const isReplacing = event.navigationType === 'replace' || event.navigationType === 'reload';
		if (to.origin === location.origin && isReplacing && event.downloadRequest === null) return;
		event.preventDefault();
		const mayLead =
			to.origin === location.origin && event.formData === null && event.downloadRequest === null;
		if (mayLead && event.navigationType === 'push') goTo(to.href);
	});
	const replace = history.replaceState.bind(history);
	history.pushState = (state, title, address) => {
		remember(location.href);
		replace(state, title, address);
	};
	history.scrollRestoration = 'manual';
	return { goTo, goBack };

	function goTo(address: string): void {
		const to = new URL(address, location.href);
		if (isSamePage(to)) {
			location.replace(to);
			return;
		}
		const from = location.href;
		void lead(to.href, () => remember(from));
	}

	function goBack(): void {
		const visit = readVisit();
		const former = visit.trail.at(-1);
		const forget = () => keepVisit({ ...visit, trail: visit.trail.slice(0, -1) });
		if (former === undefined) void lead('/', () => {});
		else if (isSamePath(new URL(former))) {
			forget();
			replace(null, '', former);
			dispatchEvent(new PopStateEvent('popstate'));
			onMoved();
		} else void lead(former, forget);
	}

	async function lead(address: string, before: () => void): Promise<void> {
		if (isLeaving) return;
		isLeaving = true;
		if (await isWholePage(address)) {
			before();
			location.replace(address);
		} else {
			isLeaving = false;
			onUnavailable();
		}
	}

	function remember(address: string): void {
		const visit = readVisit();
		keepVisit({ ...visit, trail: [...visit.trail, address] });
		onMoved();
	}
}

function isSamePath({ pathname }: URL): boolean {
	return pathname === location.pathname;
}

function isSamePage(to: URL): boolean {
	return isSamePath(to) && to.search === location.search && to.hash !== '';
}
