/** A calibre that buyers ask for by a name without figures on both sides of a ×. Millimetres. */
export interface NamedCalibre {
	readonly name: string;
	/** As typed, folded and without points. */
	readonly asked: readonly string[];
	readonly bore: number;
	readonly length: number;
}

/**
 * What people type besides the words of products. It is the same for every edition and goes along with the index:
 * what is data need not weigh on every page as code.
 */
export interface TypedWords {
	/** Words that join the others of a question and say nothing of a product, as they are typed, in small letters. */
	readonly joining: string;
	/** What a figure beside it is. */
	readonly calibre: string;
	readonly calibres: readonly NamedCalibre[];
	/** The keys of a keyboard with Latin letters, and what the same keys write with other layouts. */
	readonly latin: string;
	readonly layouts: readonly (readonly string[])[];
}

export const typedWords: TypedWords = {
	joining: [
		'a an and any anything for in of on or some something the to with',
		'что нибудь какой какая какое для до и или из к на по под с со у в во',
		'bir hansı hansi nə ilə üçün ucun və də da lik',
		'bazı herhangi ile için ve de',
		'au aux avec de des du en et la le les pour quelque chose un une dans sur à',
		'على في من مع ما أو أي شيء و',
	].join(' '),
	calibre: 'calibre caliber kalibr kalibrli kalibre калибр калибра калибром عيار',
	calibres: [
		{
			name: '.338 Lapua Magnum',
			asked: ['338 lapua magnum', '338 lapua', '338 lm', '338'],
			bore: 8.6,
			length: 70,
		},
		{ name: '.50 BMG', asked: ['50 bmg', '50 browning', '50 cal'], bore: 12.7, length: 99 },
		{ name: '.308 Winchester', asked: ['308 winchester', '308 win', '308'], bore: 7.62, length: 51 },
		{
			name: '.300 Winchester Magnum',
			asked: ['300 winchester magnum', '300 win mag'],
			bore: 7.62,
			length: 67,
		},
		{ name: '.223 Remington', asked: ['223 remington', '223 rem', '223'], bore: 5.56, length: 45 },
		{ name: '.45 ACP', asked: ['45 acp'], bore: 11.43, length: 23 },
		{ name: '.408 CheyTac', asked: ['408 cheytac', '408'], bore: 10.4, length: 77 },
		{ name: '6.5 Creedmoor', asked: ['65 creedmoor', 'creedmoor'], bore: 6.71, length: 49 },
		{ name: '.300 AAC Blackout', asked: ['300 blackout', '300 aac', '300 blk'], bore: 7.82, length: 35 },
		{ name: '.40 S&W', asked: ['40 s w', '40 sw'], bore: 10.2, length: 22 },
		{ name: '.22 LR', asked: ['22 lr'], bore: 5.7, length: 16 },
		{ name: '.416 Barrett', asked: ['416 barrett'], bore: 10.6, length: 83 },
	],
	latin: "`qwertyuiop[]asdfghjkl;'zxcvbnm,./",
	layouts: [
		[...'ёйцукенгшщзхъфывапролджэячсмитьбю'],
		// Arabic (101): one key writes two letters.
		[...'ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزظ'],
	],
};
