import type { Edition } from '../../catalogue/edition.ts';

interface Staff {
	/** Its costs, and salt and hash in base64. */
	readonly scrypt: {
		readonly n: number;
		readonly r: number;
		readonly p: number;
		readonly salt: string;
		readonly hash: string;
	};
}

/** What the kiosk's program must know to let staff in; nothing when the edition sets no code. */
export function staffOf({ kiosk }: Edition): Staff | undefined {
	const code: unknown = kiosk === undefined ? undefined : Reflect.get(kiosk, 'staffCode');
	if (typeof code !== 'string') return undefined;
	const [, n, r, p, salt = '', hash = ''] = code.split(':');
	return { scrypt: { n: Number(n), r: Number(r), p: Number(p), salt, hash } };
}
