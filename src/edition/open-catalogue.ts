import fs from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { recordFolders } from '../catalogue/record.ts';
export function openCatalogue(root: string) {
	const recs: any[] = [];
	const walk = (d: string) => { for (const e of fs.readdirSync(d, { withFileTypes: true })) { const p = path.join(d, e.name); if (e.isDirectory()) walk(p); else if (p.endsWith('.yaml')) { const rel = path.relative(root, p); recs.push({ type: (recordFolders as any)[rel.split('/')[0]!], id: e.name.slice(0, -5), file: rel, data: parseDocument(fs.readFileSync(p, 'utf8'), { schema: 'failsafe' }).toJS(), locate: () => ({ line: 1, column: 1 }) }); } } };
	walk(root);
	return createCatalogue(recs);
}
