import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../edition/project-folder.ts';
import { caddyConfiguration, nginxConfiguration } from './host-files.ts';

const folder = join(projectFolder, 'docs/hosting');
writeFileSync(join(folder, 'nginx.conf'), nginxConfiguration());
writeFileSync(join(folder, 'Caddyfile'), caddyConfiguration());
console.log(`Wrote nginx.conf and Caddyfile to ${folder}`);
