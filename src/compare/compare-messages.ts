import type { Text } from '../i18n/messages/messages.ts';
import type { Translate } from '../i18n/translator.ts';
import { sayingMessages } from '../ui/Saying.tsx';

/** What the island says. */
export const compareMessages = [
	...sayingMessages,
	'product.spec',
	'product.status',
	'product.maker',
	'scale.compare',
	'scale.open',
	'compare.failed',
	'compare.none',
	'compare.noneAdvice',
	'compare.one',
	'compare.oneAdvice',
	'compare.count',
	'compare.rows',
	'compare.showAll',
	'compare.showStated',
	'compare.showDifferences',
	'compare.choose',
	'compare.allRows',
	'compare.noRows',
	'compare.noDifference',
	'compare.acrossKinds',
	'compare.remove',
	'compare.addLabel',
	'compare.add',
	'compare.fromAll',
	'compare.full',
	'compare.unknown',
	'compare.leftOut',
	'compare.address',
] as const;

export type CompareKey = (typeof compareMessages)[number];
export type CompareMessages = Readonly<Record<CompareKey, Text>>;
export type Say = Translate<CompareKey>;

/** The few messages of a language that the island is given. */
export function messagesOf(all: CompareMessages): CompareMessages {
	// Every key is there: they are the ones that the type lists.
	return Object.fromEntries(compareMessages.map((key) => [key, all[key]])) as CompareMessages;
}
