import type { PlainAnswer, ShownTexts } from './answer.ts';

/** Under which name the worker's file leaves its search to a page that imports it. */
export const searchHere = 'vitrinSearchHere';

export type ToWorker =
	| { readonly type: 'open'; readonly address: string }
	/** A newer question ends the one before it, which is then never answered. */
	| { readonly type: 'ask'; readonly number: number; readonly query: string };

export type FromWorker =
	| { readonly type: 'ready'; readonly shown: ShownTexts }
	| { readonly type: 'failed'; readonly reason: string }
	| { readonly type: 'answer'; readonly number: number; readonly answer: PlainAnswer };
