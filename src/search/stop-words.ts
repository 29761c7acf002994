/** Words that join the others of a question and say nothing of a product, folded. */
export const stopWords: ReadonlySet<string> = new Set(
	[
		'a an and any anything for in of on or some something the to with',
		'chto nibud chto nibud kakoy nibud kakaya dlya i ili iz na po pod s so v vo k',
		'bir hansi nese ne ile ucun ve de da',
		'bazi herhangi icin',
		'au aux avec de des du en et la le les pour quelque chose un une dans sur l d',
		'ala fi fy min mn ma mae u ay shya',
	].flatMap((line) => line.split(' ')),
);
