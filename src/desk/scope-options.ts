import type { Catalogue } from '../catalogue/catalogue.ts';
import { isKindId, type KindId, kinds } from '../catalogue/kinds.ts';
import { didYouMean } from '../edition/words/speech.ts';
import { refusal, say } from './words/say.ts';

/** What `--kind` names. @throws {CommandError} for a word that is not a kind. */
export function kindGiven(id: string | undefined): KindId | undefined {
	if (id === undefined || isKindId(id)) return id;
	const ids = kinds.map((kind) => kind.id);
	throw refusal(
		'kind.unknown',
		{ kind: id },
		didYouMean(id, ids, say('kind.unknownFix', { kinds: ids.join(', ') })),
	);
}

/** What `--enterprise` names. @throws {CommandError} when there is none of that id. */
export function enterpriseGiven(id: string | undefined, { enterprises }: Catalogue): string | undefined {
	if (id === undefined || enterprises.has(id)) return id;
	const ids = [...enterprises.keys()].sort();
	const otherwise = say('enterprise.unknownFix', { enterprises: ids.join(', ') });
	throw refusal('enterprise.unknown', { enterprise: id }, didYouMean(id, ids, otherwise));
}
