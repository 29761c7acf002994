import { fuseDefaults, fuseTokens } from './fuse.ts';
import { fuzzysort } from './fuzzysort.ts';
import { lunr } from './lunr.ts';
import { m31 } from './m31.ts';
import { minisearch } from './minisearch.ts';
import type { Peer } from './peer.ts';
import { ufuzzy } from './ufuzzy.ts';

export const peers: readonly Peer[] = [fuseDefaults, fuseTokens, minisearch, lunr, ufuzzy, fuzzysort, m31];
