import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseCommand, runCommand } from '../edition/command.ts';
import { projectFolder } from '../edition/project-folder.ts';
import { schemaFiles, schemaFolder } from './schema/schema-files.ts';

const usage = { line: 'npm run desk:schema', texts: [], flags: [] };

// What editors know of records, made anew from the definitions.
await runCommand(() => {
	parseCommand(process.argv.slice(2), usage);
	const files = schemaFiles();
	// A kind that is no more leaves no schema behind.
	rmSync(join(projectFolder, schemaFolder), { recursive: true, force: true });
	for (const [file, text] of files) {
		const path = join(projectFolder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	console.log(`${files.size} files are written, for editors.`);
});
