import { join } from 'node:path';
import { openCatalogue } from '../../edition/open-catalogue.ts';
import { projectFolder } from '../../edition/project-folder.ts';
import { runMatrix } from './matrix.ts';

// node src/prove/matrix/run-matrix.ts <seed> <runs>: in a process of its own, so that it can be that of a changed copy.
const [seed, runs] = process.argv.slice(2).map(Number);
const { editions } = openCatalogue(join(projectFolder, 'catalog-data'));
console.log(JSON.stringify(runMatrix([...editions.values()], { seed: seed ?? 1, runs: runs ?? 1 })));
