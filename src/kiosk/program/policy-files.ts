import { kioskPolicies, type Policy } from './policies.ts';

export type Family = 'chromium' | 'edge';

type Value = Policy['value'];

/** For `/etc/chromium/policies/managed/` and the like of Chrome and Edge. */
export function policiesJson(family: Family, port: number): string {
	return `${JSON.stringify(Object.fromEntries(policiesOf(family, port)), null, 2)}\n`;
}

function policiesOf(family: Family, port: number): [name: string, value: Value][] {
	return kioskPolicies(port).flatMap(({ name, edge, value }): [string, Value][] => {
		const own = family === 'edge' && edge !== undefined ? edge : name;
		return own === null ? [] : [[own, value]];
	});
}

const registryKeys: readonly (readonly [Family, string])[] = [
	['chromium', 'Google\\Chrome'],
	['chromium', 'Chromium'],
	['edge', 'Microsoft\\Edge'],
];

/** For Windows: sets the policies for Chrome, Chromium and Edge. */
export function policiesRegistry(port: number): string {
	return registryFile(port, (key, name, value) => {
		if (typeof value !== 'object')
			return [`[${key}]`, `"${name}"=dword:${Number(value).toString(16).padStart(8, '0')}`];
		const items = value.map((item, index) => `"${index + 1}"="${item}"`);
		return [`[-${key}\\${name}]`, `[${key}\\${name}]`, ...items];
	});
}

/** Takes back what `policiesRegistry` sets, and nothing else. */
export function undoRegistry(port: number): string {
	return registryFile(port, (key, name, value) =>
		typeof value === 'object' ? [`[-${key}\\${name}]`] : [`[${key}]`, `"${name}"=-`],
	);
}

function registryFile(port: number, linesOf: (key: string, name: string, value: Value) => string[]): string {
	const lines = registryKeys.flatMap(([family, key]) =>
		policiesOf(family, port).flatMap(([name, value]) =>
			linesOf(`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${key}`, name, value),
		),
	);
	return `Windows Registry Editor Version 5.00\r\n\r\n${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** Markdown for who wants to know what is set, and why. */
export function policyTable(port: number): string {
	const rows = kioskPolicies(port).map(({ name, edge, value, why }) => {
		const inEdge = edge === undefined ? '' : edge === null ? ' (not in Edge)' : ` (Edge: \`${edge}\`)`;
		const text = typeof value === 'object' ? value.join(' ') : String(value);
		return `| \`${name}\`${inEdge} | \`${text}\` | ${why} |`;
	});
	return ['| policy | value | why |', '|---|---|---|', ...rows].join('\n');
}
