import { openCatalogue } from '../../edition/open-catalogue.ts';
import { runMatrix } from './matrix.ts';

// node src/prove/matrix/run-matrix.ts <data> <seed> <runs>: in a process of its own, so that it can be that of a changed copy.
const [data = 'catalog-data', seed, runs] = process.argv.slice(2);
const { editions } = openCatalogue(data);
console.log(JSON.stringify(runMatrix([...editions.values()], { seed: Number(seed), runs: Number(runs) })));
