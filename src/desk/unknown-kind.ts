import { kinds } from '../catalogue/kinds.ts';
import { shorten } from '../catalogue/quote.ts';
import type { CommandError } from '../edition/command-error.ts';
import { didYouMean } from '../edition/words/speech.ts';
import { refusal, say } from './words/say.ts';

/** A kind was typed that there is not. */
export function unknownKind(kind: string): CommandError {
	const ids = kinds.map(({ id }) => id);
	const advice = didYouMean(kind, ids, say('kind.unknownFix', { kinds: ids.join(', ') }));
	return refusal('kind.unknown', { kind: shorten(kind) }, advice);
}
