import { readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { StaffLanguage } from '../../src/catalogue/staff-languages.ts';
import { projectFolder } from '../../src/edition/project-folder.ts';
import { inLanguage, type PracticeHouse } from './practice-house.ts';
import { fillIn, sheetPicture } from './sheet.ts';
import { asImage, encodePage, encodeText, type Studio } from './studio.ts';
import { type Said, someParts, terminal, textFile } from './terminal.ts';

export interface Picture {
	readonly name: string;
	readonly picture: Buffer;
}

/** Two names that lack the word “rifle”, which the other languages have; and a mass in grams below a heading in kilograms. */
const names = [
	{ id: 'yst-24', column: 'C', value: 'YST-24 tüfəngi' },
	{ id: 'yst-24n', column: 'C', value: 'YST-24N tüfəngi' },
];
const grams = { id: 'yst-24', column: 'N', value: 3800 };
const kilograms = { id: 'yst-24', column: 'N', value: 3.8 };

/** Made anew and then retired, since no real record may be said to go. */
const example = 'catalog-data/products/rifle/example-rifle.yaml';
/** What the page says to write after the first line that has only this. */
const exampleWords = { '  en:': 'Example rifle', '  value:': 'unconfirmed', 'sources:': '[ unikal-yst ]' };

/** Does what the page tells, in one language, and takes the pictures on the way. */
export class Walk {
	readonly typed: string[] = [];
	readonly #house: PracticeHouse;
	readonly #studio: Studio;
	readonly #language: StaffLanguage;

	constructor(house: PracticeHouse, studio: Studio, language: StaffLanguage) {
		this.#house = house;
		this.#studio = studio;
		this.#language = language;
	}

	async *pictures(): AsyncGenerator<Picture> {
		const house = this.#house;
		house.beginAnew();
		const before = this.#language === 'az' ? await this.#productPage() : undefined;

		const status = this.#run('npm run desk:status -- --kind rifle');
		yield this.#terminal('1-status', { ...status, output: someParts(status.output, [0, 1, 2, 5]) });
		this.#run('npm run desk:status -- --out dist/status.html');
		yield this.#statusPage();

		this.#run('npm run desk:export -- --kind rifle rifles.xlsx');
		yield this.#sheet('2-sheet');
		const file = house.inHouse('rifles.xlsx');
		await fillIn(file, [...names, grams]);
		yield this.#sheet('3-changed', {
			rings: [
				...names.map(({ value }) => ({ text: value, isRight: true })),
				{ text: '3800.0', isRight: false },
			],
			hiddenRows: [2, 3, 4, 5, 6, 7],
		});
		yield this.#terminal('4-dry-run', this.#run('npm run desk:import -- rifles.xlsx'));
		await fillIn(file, [kilograms]);
		const mended = this.#run('npm run desk:import -- rifles.xlsx');
		yield this.#terminal('5-apply', mended, this.#run('npm run desk:import -- rifles.xlsx --apply'));
		yield this.#terminal('6-check', this.#run('npm run check'));
		if (before !== undefined) yield this.#change(before, await this.#productPage());
		yield this.#terminal('8-waiting', this.#run('npm run waiting -- --edition public'));
		house.commitChanges();
		const history = this.#run('npm run desk:history -- yst-24');

		const made = this.#run('npm run desk:new -- --kind rifle example-rifle');
		yield this.#terminal('9-new', made);
		yield this.#newFile();
		this.#fillExample();
		yield this.#terminal('10-retire', this.#run('npm run desk:retire -- example-rifle --to yst-24'));
		const set =
			'npm run desk:set -- --kind sight --where "release=public" --field release --value delegation';
		yield this.#terminal('11-set', this.#run(set));
		yield this.#terminal('12-history', history);
	}

	#run(plain: string): Said {
		const typed = inLanguage(plain, this.#language);
		this.typed.push(typed);
		return { typed, output: this.#house.run(typed, this.#language) };
	}

	async #terminal(name: string, ...said: readonly Said[]): Promise<Picture> {
		const places = [this.#house.inHouse(), projectFolder, tmpdir(), homedir()].filter(
			(place) => place !== '/',
		);
		for (const { typed, output } of said) {
			const named = places.find((place) => output.includes(place));
			if (named !== undefined) throw new Error(`${typed} names a place of this machine: ${named}`);
		}
		return { name, picture: await encodeText(await this.#studio.draw(terminal(...said))) };
	}

	async #sheet(name: string, shown?: Parameters<typeof sheetPicture>[3]): Promise<Picture> {
		const place = this.#house.inHouse('dist/sheet');
		const drawn = await sheetPicture(this.#house.inHouse('rifles.xlsx'), place, this.#studio.fonts, shown);
		return { name, picture: await encodeText(await this.#studio.draw(drawn)) };
	}

	async #newFile(): Promise<Picture> {
		const text = readFileSync(this.#house.inHouse(example), 'utf8');
		const drawn = textFile(example, text, 13);
		return { name: '9-new-file', picture: await encodeText(await this.#studio.draw(drawn)) };
	}

	#fillExample(): void {
		const file = this.#house.inHouse(example);
		const lines = readFileSync(file, 'utf8').split('\n');
		for (const [line, words] of Object.entries(exampleWords)) lines[lines.indexOf(line)] = `${line} ${words}`;
		writeFileSync(file, lines.join('\n'));
		const said = this.#house.run('npm run check', this.#language);
		if (said.includes('example-rifle')) throw new Error(said);
	}

	async #statusPage(): Promise<Picture> {
		const pixels = 1100;
		const page = await this.#studio.open(pixels);
		await page.goto(pathToFileURL(this.#house.inHouse('dist/status.html')).href);
		const height = await page
			.locator('tbody tr')
			.nth(1)
			.evaluate((row) => row.getBoundingClientRect().bottom);
		const picture = await page.screenshot({ clip: { x: 0, y: 0, width: pixels, height } });
		await page.context().close();
		return { name: '1-status-page', picture: await encodePage(picture) };
	}

	/** The head of the Azerbaijani page of a product, in the edition as its readers would see it. */
	async #productPage(): Promise<Buffer> {
		const served = await this.#house.serve('npm start -- --edition public --draft');
		try {
			const page = await this.#studio.open();
			await page.setViewportSize({ width: 784, height: 420 });
			await page.goto(`${served.address}az/products/yst-24/`);
			await page.evaluate(() => document.fonts.ready);
			const [top, bottom] = await page.locator('main').evaluate((main) => {
				const said = main.querySelector('h1')?.nextElementSibling ?? main;
				return [main.getBoundingClientRect().top, said.getBoundingClientRect().bottom + 12];
			});
			const picture = await page.screenshot({
				clip: { x: 0, y: top ?? 0, width: 784, height: (bottom ?? 0) - (top ?? 0) },
			});
			await page.context().close();
			return picture;
		} finally {
			await served.stop();
		}
	}

	async #change(before: Buffer, after: Buffer): Promise<Picture> {
		const image = (picture: Buffer) => `<div class="frame"><img src="${asImage(picture)}"></div>`;
		const drawn = `<div class="pair">${image(before)}<div class="arrow">↓</div>${image(after)}</div>`;
		return { name: '7-page', picture: await encodePage(await this.#studio.draw(drawn)) };
	}
}
