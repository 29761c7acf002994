import type { Catalogue } from '../catalogue.ts';
import type { Finding } from '../problem.ts';
import type { RawRecord } from '../record.ts';

/** What is wrong with one record, seen in the whole catalogue. The record has passed its schema. */
export type Rule = (record: RawRecord, catalogue: Catalogue) => Iterable<Finding>;
