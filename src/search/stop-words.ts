/** What a figure beside it is, as it is typed, in small letters. */
export const calibreWords: ReadonlySet<string> = new Set(
	'calibre caliber kalibr kalibrli kalibre калибр калибра калибром عيار'.split(' '),
);

/** Words that join the others of a question and say nothing of a product, as they are typed, in small letters. */
export const stopWords: ReadonlySet<string> = new Set([
	...calibreWords,
	...[
		'a an and any anything for in of on or some something the to with',
		'что нибудь какой какая какое для до и или из к на по под с со у в во',
		'bir hansı hansi nə ilə üçün ucun və də da lik',
		'bazı herhangi ile için ve de',
		'au aux avec de des du en et la le les pour quelque chose un une dans sur à',
		'على في من مع ما أو أي شيء و',
	].flatMap((line) => line.split(' ')),
]);
