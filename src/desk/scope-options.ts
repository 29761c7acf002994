import type { Catalogue } from '../catalogue/catalogue.ts';
import { nearest } from '../catalogue/did-you-mean.ts';
import { isKindId, type KindId, kinds } from '../catalogue/kinds.ts';
import { didYouMean, spokenLanguage } from '../edition/words/speech.ts';
import { allMessages } from '../i18n/all-messages.ts';
import { refusal, say } from './words/say.ts';

/** What `--kind` names. @throws {CommandError} for a word that is not a kind. */
export function kindGiven(id: string | undefined): KindId | undefined {
	if (id === undefined || isKindId(id)) return id;
	const ids = kinds.map((kind) => kind.id);
	throw refusal(
		'kind.unknown',
		{ kind: id },
		didYouMean(meantBy(id), ids, say('kind.unknownFix', { kinds: ids.join(', ') })),
	);
}

/** The id of a kind that was given by its name in the language of the clerk. */
function meantBy(word: string): string {
	const names = new Map<string, string>(
		Object.entries(allMessages[spokenLanguage()].kinds).flatMap(([id, { one, many }]) => [
			[one, id],
			[many, id],
			[id, id],
		]),
	);
	return names.get(nearest(word, names.keys()) ?? '') ?? word;
}

/** What `--enterprise` names. @throws {CommandError} when there is none of that id. */
export function enterpriseGiven(id: string | undefined, { enterprises }: Catalogue): string | undefined {
	if (id === undefined || enterprises.has(id)) return id;
	const ids = [...enterprises.keys()].sort();
	const otherwise = say('enterprise.unknownFix', { enterprises: ids.join(', ') });
	throw refusal('enterprise.unknown', { enterprise: id }, didYouMean(id, ids, otherwise));
}
