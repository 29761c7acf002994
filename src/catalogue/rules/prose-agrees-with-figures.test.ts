import { describe, expect, test } from 'vitest';
import { calibreOf, type Fields, problemsOf, productOf } from '../fixtures.ts';
import type { Locale } from '../locales.ts';

const rifle = {
	mass: { value: '3.4 kg' },
	length: { value: '943 mm' },
	barrelLength: { value: '415 mm' },
	rateOfFire: { value: '600–650 rpm' },
	muzzleVelocity: { value: '900 m/s' },
	effectiveRange: { value: 'up to 500 m' },
	maxRange: { value: '1 100 m' },
	operatingTemperature: { value: '-40–50 °C' },
	magazine: { value: '30 rounds' },
};
const vehicle = {
	mass: { value: '12 t' },
	speed: { value: '100 km/h' },
	travelRange: { value: '600 km' },
	enginePower: { value: '200 kW' },
	crew: { value: '2 persons' },
};
const aircraft = { endurance: { value: '3 h' }, ceiling: { value: '5500 m' }, speed: { value: '130 km/h' } };
const sight = {
	magnification: { value: '3–9 ×' },
	mass: { value: '0.65 kg' },
	fieldOfView: { value: '8 °' },
};

const specsOf = {
	rifle,
	'armoured-vehicle': vehicle,
	'unmanned-aircraft': aircraft,
	sight,
} satisfies Record<string, Fields>;
type KindHere = keyof typeof specsOf;

const calibres = [
	calibreOf('7-62x39'),
	calibreOf('82', { name: '82 mm', class: 'mortar' }),
	calibreOf('12-7x108', { name: '12.7×108 mm' }),
];

function problemsIn(kind: KindHere, locale: Locale, text: string, more: Fields = {}) {
	const summary = { en: 'Words.', [locale]: text };
	const translations: Fields = locale === 'en' ? {} : { [locale]: { state: 'unreviewed', of: '00000000' } };
	return problemsOf(
		productOf('x', { kind, specs: specsOf[kind], summary, translations, ...more }),
		...calibres,
	);
}

describe('proseAgreesWithFigures', () => {
	test.each<[KindHere, Locale, string, found: string, spec: string, written: string]>([
		['rifle', 'en', 'It weighs 3.9 kg empty.', '3.9 kg', 'mass', '3.4 kg'],
		[
			'rifle',
			'en',
			'Its barrel life is 12,000 rounds per minute.',
			'12,000 rounds per minute',
			'rateOfFire',
			'600–650 rpm',
		],
		['rifle', 'en', 'A maximum range of 1,400 metres.', '1,400 metres', 'maxRange', '1 100 m'],
		['rifle', 'en', 'A 500-mm barrel.', '500-mm', 'barrelLength', '415 mm'],
		['rifle', 'en', 'It weighs nine pounds, or 9 lb.', '9 lb', 'mass', '3.4 kg'],
		[
			'armoured-vehicle',
			'en',
			'It reaches 120 kilometres per hour.',
			'120 kilometres per hour',
			'speed',
			'100 km/h',
		],
		['unmanned-aircraft', 'en', 'It stays up for 5 hours.', '5 hours', 'endurance', '3 h'],
		['sight', 'en', 'A sight of 12x magnification.', '12x', 'magnification', '3–9 ×'],
		['rifle', 'az', 'Kütləsi 3,9 kiloqramdır.', '3,9 kiloqramdır', 'mass', '3.4 kg'],
		['rifle', 'az', 'Atış sürəti dəqiqədə 800 atışdır.', '800 atışdır', 'rateOfFire', '600–650 rpm'],
		['rifle', 'az', 'Maksimal məsafə 1.400 metrədək.', '1.400 metrədək', 'maxRange', '1 100 m'],
		['armoured-vehicle', 'az', 'Sürəti saatda 140 km-dək çatır.', '140 km', 'speed', '100 km/h'],
		['rifle', 'ru', 'Масса — 3,9 килограмма.', '3,9 килограмма', 'mass', '3.4 kg'],
		[
			'rifle',
			'ru',
			'Темп стрельбы 700–800 выстрелов в минуту.',
			'700–800 выстрелов в минуту',
			'rateOfFire',
			'600–650 rpm',
		],
		['rifle', 'ru', 'Дальность до 1\u00a0400 м.', '1\u00a0400 м', 'maxRange', '1 100 m'],
		['armoured-vehicle', 'ru', 'Скорость до 120 км/ч, мощность 200 кВт.', '120 км/ч', 'speed', '100 km/h'],
		['rifle', 'tr', '1.400 metreye kadar etkilidir.', '1.400 metreye', 'maxRange', '1 100 m'],
		['armoured-vehicle', 'tr', 'Azami hızı 120 km/saat, menzili 600 km.', '120 km/saat', 'speed', '100 km/h'],
		['rifle', 'ar', 'الوزن ٣٫٩ كيلوغرام.', '٣٫٩ كيلوغرام', 'mass', '3.4 kg'],
		['rifle', 'ar', 'معدل الرمي 800 طلقة في الدقيقة.', '800 طلقة في الدقيقة', 'rateOfFire', '600–650 rpm'],
		['unmanned-aircraft', 'ar', 'تحلق حتى 5 ساعات.', '5 ساعات', 'endurance', '3 h'],
		['rifle', 'fr', 'Elle pèse 3,9 kilogrammes.', '3,9 kilogrammes', 'mass', '3.4 kg'],
		[
			'rifle',
			'fr',
			'Une cadence de 800 coups par minute.',
			'800 coups par minute',
			'rateOfFire',
			'600–650 rpm',
		],
		['unmanned-aircraft', 'fr', 'Un plafond de 6\u202f500 mètres.', '6\u202f500 mètres', 'ceiling', '5500 m'],
		['rifle', 'fr', 'De -60 à +50 degrés Celsius, ou -60 °C.', '-60 °C', 'operatingTemperature', '-40–50 °C'],
	])('refuses, in the %s in %s, “%s”', (kind, locale, text, found, spec, written) => {
		expect(problemsIn(kind, locale, text)).toEqual([
			{
				file: `products/${kind}/x.yaml`,
				line: 7,
				column: 1,
				field: `summary.${locale}`,
				problem: `The text says “${found}”, but “${spec}” is “${written}”.`,
				fix: `Write “{spec:${spec}}” in place of the figure, or correct the one that is wrong.`,
			},
		]);
	});

	test.each<[KindHere, Locale, string]>([
		['rifle', 'en', 'It weighs 3.4 kg (7.5 lb) and fires 600–650 rounds a minute, 620 rpm on average.'],
		[
			'rifle',
			'en',
			'Chambered in 7.62×39 mm, 7.62x39 mm or 7.62 × 39 mm; the 7.62 mm bullet leaves at 900 m/s.',
		],
		[
			'rifle',
			'en',
			'A 12.7 mm rifle and an 82 mm mortar were shown beside the MSGL 40, IST-14.5 and RPG-7V2.',
		],
		['rifle', 'en', 'In 2019 many visitors came; in the 1990s 15 had been delivered and 30 more ordered.'],
		['rifle', 'en', 'A contract of 30 million rounds; a lot of 1,000 launchers; 100,000 were made by 2019.'],
		['rifle', 'en', 'It weighs {spec:mass}; effective at 500 m and 1.1 km; sold for $5 m.'],
		['armoured-vehicle', 'en', 'A 4x4 vehicle for 24 persons, with 5 kg/m² of armour and 22 N·m of torque.'],
		['sight', 'en', 'A 3–9×40 sight of 6x magnification.'],
		['rifle', 'az', 'Çəkisi 3,4 kq, lüləsi 415 mm-dir; 2017-ci ildə 30 min patron istehsal edilib.'],
		['rifle', 'az', 'Dəqiqədə 600–650 atış, 12,7 mm-lik tüfəng, 1.100 m məsafə.'],
		['armoured-vehicle', 'az', 'Saatda 100 km sürət; ehtiyat 600 km; kütləsi 12 tondur.'],
		['rifle', 'ru', 'С 2016 г. выпускается серийно, калибр 7,62 мм, патрон 7,62х39 мм, масса 3400 г.'],
		['rifle', 'ru', 'Дальность до 1\u00a0100 м, прицельная — 500 метров; 5-м по счёту; 12,7-мм винтовка.'],
		[
			'unmanned-aircraft',
			'ru',
			'В 2019 году летал 3 часа на высоте 5,5 км со скоростью 130 километров в час.',
		],
		['rifle', 'tr', '3,4 kg ağırlığında, 1.100 metre menzilli, dakikada 600–650 atım.'],
		['rifle', 'tr', '82 mm’lik havan; 2019 yılında 600 ile 650 arasında üretildi, 250 adet.'],
		['rifle', 'ar', 'بندقية عيار 7.62×39 ملم تزن 3.4 كغ وطولها ٩٤٣ ملم، عام 2017 م.'],
		['unmanned-aircraft', 'ar', 'مدة الطيران 3 ساعات، والسرعة 130 كم/س، والارتفاع 5500 متر.'],
		['rifle', 'fr', 'En 2011 l’accord portait sur 3 400 g et 900 m/s ; 7,62 mm ; 1\u202f100 mètres.'],
		['rifle', 'fr', 'De −40 à +50 °C, ou −40…+50 °C ; cadence de 600 à 650 coups par minute.'],
		[
			'armoured-vehicle',
			'fr',
			'Vitesse de 100 km/h, moteur de 200 kW (272 ch), 12 tonnes, 30 mille exemplaires.',
		],
		['armoured-vehicle', 'en', 'It burns 40 l/100 km; production began at 14:30 on 20.02.2019.'],
	])('leaves alone, in the %s in %s, “%s”', (kind, locale, text) => {
		expect(problemsIn(kind, locale, text)).toEqual([]);
	});

	test('reads neither names, nor words of a source, nor conditions', () => {
		const problems = problemsIn('rifle', 'en', 'Words.', {
			name: { en: 'A 5 kg rifle' },
			status: { value: 'produced', words: { en: 'serial, 5 kg' } },
			specs: { mass: { value: '3.4 kg', condition: { en: 'without its 0.2 kg magazine' } } },
		});

		expect(problems).toEqual([]);
	});

	test('reads the other texts: a specification in words, an exhibition, what is said of export', () => {
		const problems = problemsIn('rifle', 'en', 'Words.', {
			specs: { mass: { value: '3.4 kg' }, rail: { value: { en: 'Takes a sight of 1 kg' } } },
			export: { text: { en: 'The 5 kg version was exported.' } },
		});

		expect(problems.map(({ field }) => field)).toEqual(['specs.rail.value.en', 'export.text.en']);
	});

	test('takes a figure of the parent type, and one that a variant inherits', () => {
		const parentTypes = [
			{ name: 'AK-74M', link: 'sourced', specs: { mass: { value: '3.63 kg', source: 'page' } } },
		];
		const summary = { en: 'The AK-74M weighs 3.63 kg; the barrel has 415 mm.' };
		const own = { mass: { value: '3.4 kg' }, length: { value: '943 mm' } };

		expect(
			problemsOf(
				productOf('short', { variantOf: 'long', specs: own, parentTypes, summary }),
				productOf('long', { specs: { barrelLength: { value: '415 mm' } } }),
			),
		).toEqual([]);
	});

	test('takes each of several choices, and nothing between them', () => {
		const specs = { barrelLength: { value: '300/400/500 mm' } };

		expect(
			problemsOf(productOf('x', { specs, summary: { en: 'Barrels of 300 mm, 400 mm and 300/500 mm.' } })),
		).toEqual([]);
		expect(problemsOf(productOf('x', { specs, summary: { en: 'A barrel of 350 mm.' } }))).toHaveLength(1);
	});

	test('takes of an open figure its end alone', () => {
		expect(problemsIn('rifle', 'en', 'Effective at 500 m.')).toEqual([]);
		expect(problemsIn('rifle', 'en', 'A rifle of 300 mm.')).toHaveLength(1);
	});

	test('does not tell one horsepower from another', () => {
		expect(problemsIn('armoured-vehicle', 'en', 'An engine of 268 hp.')).toEqual([]);
		expect(problemsIn('armoured-vehicle', 'ru', 'Двигатель 272 л. с.')).toEqual([]);
		expect(problemsIn('armoured-vehicle', 'ru', 'Двигатель 300 л. с.')).toHaveLength(1);
	});

	test('takes half a per cent for rounding', () => {
		expect(problemsIn('rifle', 'en', 'It weighs 3.415 kg.')).toEqual([]);
		expect(problemsIn('rifle', 'en', 'It weighs 3.42 kg.')).toHaveLength(1);
	});

	test('leaves a dimension alone that the record does not state', () => {
		expect(
			problemsOf(
				productOf('x', { specs: { mass: { value: '3.4 kg' } }, summary: { en: 'It is 900 mm long.' } }),
			),
		).toEqual([]);
		expect(problemsOf(productOf('x', { summary: { en: 'It weighs 5 kg.' } }))).toEqual([]);
	});

	test('names, of several specifications, the one that the sentence speaks of', () => {
		const problems = problemsIn(
			'rifle',
			'en',
			'Its length is 90 cm. Its barrel length is 90 cm. Seen from 90 cm.',
		);

		expect(problems.map(({ problem }) => problem)).toEqual([
			'The text says “90 cm”, but “length” is “943 mm”.',
			'The text says “90 cm”, but “barrelLength” is “415 mm”.',
			'The text says “90 cm”, but “length” is “943 mm”.',
		]);
	});

	test('tells the text of a calibre to be reworded, for a calibre has no placeholders', () => {
		const calibre = calibreOf('7-62x39', {
			specs: { caseLength: { value: '38.7 mm' } },
			qualifier: { en: 'case of 39.5 mm' },
		});

		expect(problemsOf(calibre)).toEqual([
			{
				file: 'calibres/7-62x39.yaml',
				line: 6,
				column: 1,
				field: 'qualifier.en',
				problem: 'The text says “39.5 mm”, but “caseLength” is “38.7 mm”.',
				fix: 'Correct the one that is wrong, or reword the sentence without the figure.',
			},
		]);
	});
});

test('a figure that is withheld is not given away in words either', () => {
	const product = productOf('rifle-x', {
		kind: 'rifle',
		summary: { en: 'It weighs 34 kg.' },
		specs: { mass: { value: '34 kg', basis: 'unverified' } },
	});

	expect(problemsOf(product).map(({ problem }) => problem)).toEqual([
		'The text says “34 kg”, which readers of this text may not see.',
	]);
});

test('a figure that the parent of a variant withholds is not given away in its words', () => {
	const mass = { value: '34 kg', release: 'licensed' };
	const variant = productOf('y', { variantOf: 'x', summary: { en: 'It weighs 34 kg.' } });
	const problemsBeside = (specs: Fields) =>
		problemsOf(productOf('x', { specs }), variant).map(({ problem }) => problem);

	expect(problemsBeside({ mass: { value: '34 kg' } })).toEqual([]);
	for (const withheld of [mass, { ...mass, band: 'over 30 kg' }])
		expect(problemsBeside({ mass: withheld })).toEqual([
			'The text says “34 kg”, which readers of this text may not see.',
		]);
});
