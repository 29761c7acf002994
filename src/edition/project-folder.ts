import { resolve } from 'node:path';

/** Where package.json is, wherever a command was started. */
export const projectFolder = resolve(import.meta.dirname, '../..');
