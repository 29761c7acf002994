import { describe, expect, test } from 'vitest';
import { type Locale, localeIds } from './locales.ts';
import { figuresIn } from './prose-figures.ts';
import { unitPatternsOf } from './prose-units.ts';
import { dimensions, type Unit } from './units.ts';

/** Unit and numbers of all that is found: `kg 3.4`, `rpm 600–650`. */
function found(text: string, locale: Locale): string[] {
	return figuresIn(text, locale).map(({ unit, numbers }) => `${unit} ${numbers.join('–')}`);
}

describe('numbers in prose', () => {
	test.each<[Locale, string, string[]]>([
		[
			'en',
			'1,100 m, 1 100 m, 1100 m, 12,000 m, 1,234,567 m',
			['m 1100', 'm 1100', 'm 1100', 'm 12000', 'm 1234567'],
		],
		['en', '3.4 kg, 3.415 kg, 1,100.5 kg', ['kg 3.4', 'kg 3.415', 'kg 1100.5']],
		[
			'az',
			'1.100 m, 3,4 m, 3.4 m, 0.250 m, 1.100,5 m, 1 100 m',
			['m 1100', 'm 3.4', 'm 3.4', 'm 0.25', 'm 1100.5', 'm 1100'],
		],
		['tr', '1.100 m, 3,4 m, 12,7 m', ['m 1100', 'm 3.4', 'm 12.7']],
		['ru', '1 100 м, 1\u00a0100 м, 3,415 м, 1.1 м', ['m 1100', 'm 1100', 'm 3.415', 'm 1.1']],
		['fr', '1\u202f100 m, 3,415 m, 1.1 m', ['m 1100', 'm 3.415', 'm 1.1']],
		[
			'ar',
			'١٬١٠٠ متر، ٣٫٤ متر، 1,100 متر، 3.4 متر، 3,4 متر',
			['m 1100', 'm 3.4', 'm 1100', 'm 3.4', 'm 3.4'],
		],
		[
			'en',
			'600–650 m, 600-650 m, 600 — 650 m, 600…650 m',
			['m 600–650', 'm 600–650', 'm 600–650', 'm 600–650'],
		],
		[
			'en',
			'-40 °C, −40–50 °C, +50°C, -40…-10 °C, 10/20/30 m',
			['°C -40', '°C -40–50', '°C 50', '°C -40–-10', 'm 10–20–30'],
		],
		['en', 'In 2016 – 3 kg', ['kg 3']],
		['en', '1,10,2 m, 20.02.2019 m, 1.2.3 m', []],
	])('in %s: %s', (locale, text, expected) => {
		expect(found(text, locale)).toEqual(expected);
	});

	test('are quoted as they were written', () => {
		expect(figuresIn('وزنه ٣٫٤ كغ', 'ar').map((figure) => figure.found)).toEqual(['٣٫٤ كغ']);
	});

	test.each([
		'IST-14.5 m',
		'RPG-7V2',
		'T-72 m',
		'AK-74M',
		'YST-24 m',
		'Mi8 m',
		'ITX-20-H',
		'7.62×39 mm',
		'7.62x39mm',
		'7.62 * 39 mm',
		'7.62х39 mm',
		'40×46 mm',
		'3–9×40 mm',
		'2M',
		'5 M',
		'5G',
		'the 1990s',
		'20s',
		'$5 m',
		'€ 30 m',
		'at 14:30 h',
		'40 l/100 km',
		'5 kg/m²',
		'5 m²',
		'5 N·m',
		'15 in 2017',
		'5 kgf',
		'{spec:mass} kg',
	])('are none in “%s”', (text) => {
		expect(found(text, 'en')).toEqual([]);
	});

	test.each<[Locale, string]>([
		['ru', 'в 2016 г. и в 2017 г, 2015–2016 гг.'],
		['ru', 'в 2019 году, 2 с половиной, 5-м, 40-х, 12 в час'],
		['az', '30 min patron, 2019-cu il, 5 ilə, 600 ilə 650'],
		['tr', '2019 yılında, 600 ile 650, 2. m'],
		['ar', 'عام 2017 م'],
		['fr', '2011 l’accord, 30 mille, 5 m’a, 20 s’ouvre'],
	])('are none in %s in “%s”', (locale, text) => {
		expect(found(text, locale)).toEqual([]);
	});
});

describe('units in prose', () => {
	const forms: [Locale, Unit, string][] = [
		['en', 'kg', '5 kg; 5kg; 5 KG; 5-kilogram; 5 kilograms; 5 kilogrammes; 5 kilos'],
		['en', 'g', '5 g; 5 grams; 5 gramme'],
		['en', 't', '5 t; 5 tonnes; 5-ton; 5 tons'],
		['en', 'm', '5 m; 5 metres; 5-metre; 5 meters'],
		['en', 'in', '5 inches; 5-inch; 5″'],
		['en', 'ft', '5 ft; 5 feet; 5-foot'],
		['en', 'nmi', '5 nmi; 5 nautical miles'],
		[
			'en',
			'rpm',
			'5 rpm; 5 rounds per minute; 5 rounds/min; 5 rds/min; 5 rounds a minute; 5 shots per minute',
		],
		['en', 'm/s', '5 m/s; 5 metres per second'],
		['en', 'km/h', '5 km/h; 5 kph; 5 km per hour; 5 kilometres an hour'],
		['en', 'h', '5 h; 5 hours; 5-hour; 5 hrs'],
		['en', 'min', '5 min; 5 min.; 5 minutes'],
		['en', '°C', '5 °C; 5°C; 5 degrees Celsius; 5 degrees C'],
		['en', '°', '5°; 5 degrees'],
		['en', '×', '5×; 5x; 5 ×'],
		['az', 'kg', '5 kq; 5 kg; 5 kiloqram; 5 kiloqramdır; 5 kiloqramlıq; 5 kiloqramadək; 5 kq-dır; 5 kq-dan'],
		['az', 'g', '5 q; 5 qr; 5 qram; 5 qramlıq'],
		['az', 'm', '5 m; 5 metr; 5 metrə; 5 metrdən; 5 metrədək; 5 metrlik; 5 metrdir; 5 m-dək'],
		['az', 'km', '5 km; 5 kilometr; 5 kilometrədək; 5 km-ə'],
		[
			'az',
			'rpm',
			'5 atım/dəqiqə; 5 atış/dəq; dəqiqədə 5 atım; dəqiqədə təxminən 5 atışdır; Dəqiqədə 5 mərmi',
		],
		['az', 'km/h', '5 km/saat; 5 km/h; saatda 5 km; saatda 5 kilometrə'],
		['az', 'm/s', '5 m/s; 5 m/san; saniyədə 5 m; saniyədə 5 metrdir'],
		['az', 'h', '5 saat; 5 saatlıq; 5 saata; 5 saatadək'],
		['az', 'min', '5 dəqiqə; 5 dəqiqəlik; 5 dəq'],
		['az', 'years', '5 il; 5 illik; 5 ildir'],
		['ru', 'kg', '5 кг; 5 kg; 5кг; 5 килограммов; 5 килограмма; 5-килограммовый; 5 килограмм'],
		['ru', 'g', '5 г; 5 гр; 5 граммов; 250 г'],
		['ru', 't', '5 т; 5 тонн; 5 тонны; 5-тонный'],
		['ru', 'm', '5 м; 5 метров; 5 метра; 5-метровый; 5 метрах'],
		['ru', 'rpm', '5 выстрелов в минуту; 5 выстр./мин; 5 выстр/мин; 5 в/мин; 5 выстрела в минуту; 5 rpm'],
		['ru', 'km/h', '5 км/ч; 5 км в час; 5 километров в час; 5 км/час'],
		['ru', 'm/s', '5 м/с; 5 м/сек; 5 метров в секунду'],
		['ru', 'h', '5 ч; 5 часов; 5 часа; 5-часовой'],
		['ru', 'days', '5 суток; 5 дней; 5 дня'],
		['ru', 'years', '5 лет; 5 года; 10-летний'],
		['ru', 'hp', '5 л. с.; 5 л.с.; 5 лошадиных сил'],
		['ru', '°C', '5 °C; 5 °С; 5 градусов Цельсия; 5 градусов по Цельсию'],
		['ru', '×', '5-кратный; 5х; 5×'],
		['tr', 'kg', "5 kg; 5 kilogram; 5 kilogramlık; 5 kilogramdır; 5 kg’lık; 5 kg’dır; 5 kg'dan"],
		['tr', 'g', '5 g; 5 gr; 5 gram; 5 gramlık'],
		['tr', 'm', '5 m; 5 metre; 5 metreye; 5 metrelik; 5 metreden; 5 metredir; 5 m’ye'],
		['tr', 'mm', '5 mm; 5 milimetre; 5 milimetrelik; 5 mm’lik'],
		['tr', 'rpm', '5 atım/dakika; 5 mermi/dak; dakikada 5 atım; dakikada 5 atışa'],
		['tr', 'km/h', '5 km/saat; 5 km/sa; 5 km/h; saatte 5 km; saatte yaklaşık 5 kilometre; saatte 5 km’ye'],
		['tr', 'h', '5 saat; 5 saatlik; 5 sa; 5 saate'],
		['tr', 'min', '5 dk; 5 dakika; 5 dakikalık'],
		['tr', 'years', '5 yıl; 5 yıllık'],
		[
			'ar',
			'kg',
			'5 كغ; 5 كجم; 5 كغم; 5 كلغ; 5 كيلوغرام; 5 كيلوغراما; 5 كيلوغرامًا; 5 كيلوغرامات; 5 كيلوجرام; ٥ كغ; 5 kg',
		],
		['ar', 'mm', '5 ملم; 5 مم; 5 مليمتر; 5 ميليمتر; 5 ملليمتر; 5 مليمترا'],
		['ar', 'm', '5 م; 5 متر; 5 مترا; 5 مترًا; 5 أمتار'],
		['ar', 'km', '5 كم; 5 كلم; 5 كيلومتر; 5 كيلومترات'],
		['ar', 'rpm', '5 طلقة في الدقيقة; 5 طلقة/دقيقة; 5 طلقات في الدقيقة; 5 طلقة بالدقيقة'],
		['ar', 'km/h', '5 كم/س; 5 كم/ساعة; 5 كيلومترا في الساعة; 5 كم في الساعة'],
		['ar', 'm/s', '5 م/ث; 5 متر في الثانية; 5 م/ثانية'],
		['ar', 'h', '5 ساعة; 5 ساعات'],
		['ar', 't', '5 طن; 5 أطنان; 5 طنا; 5 طنًا'],
		['ar', '°C', '5 درجة مئوية; 5 درجات مئوية; 5 °C'],
		['fr', 'kg', '5 kg; 5 kilogrammes; 5 kilos'],
		['fr', 'm', '5 m; 5 mètres; 5 metres; 5 mètre'],
		['fr', 'rpm', '5 coups par minute; 5 coups/min; 5 cps/min; 5 coups à la minute; 5 tirs par minute'],
		['fr', 'km/h', '5 km/h; 5 kilomètres par heure; 5 kilomètres à l’heure; 5 kilomètres-heure'],
		['fr', 'm/s', '5 m/s; 5 mètres par seconde'],
		['fr', 'h', '5 h; 5 heures'],
		['fr', 'kn', '5 nœuds; 5 noeuds'],
		['fr', 'nmi', '5 milles nautiques; 5 milles marins'],
		['fr', 'hp', '5 ch; 5 chevaux'],
		['fr', '°C', '5 °C; 5 degrés Celsius'],
	];

	test.each(
		forms.flatMap(([locale, unit, list]) => list.split('; ').map((text) => [locale, unit, text] as const)),
	)('in %s: %s in “%s”', (locale, unit, text) => {
		const [figure, ...others] = figuresIn(`${text}, .`, locale);

		expect(others).toEqual([]);
		expect(figure?.unit).toBe(unit);
	});

	test('have symbols or words in every language, but for the counted ones', () => {
		const imperial: readonly Unit[] = ['in', 'ft', 'yd', 'mi', 'nmi', 'gr', 'oz', 'lb', 'ft/s', 'mph', '°F'];
		const needed = Object.entries(dimensions)
			.filter(([dimension]) => dimension !== 'count')
			.flatMap(([, units]) => Object.keys(units) as Unit[])
			.filter((unit) => !imperial.includes(unit));
		for (const locale of localeIds) {
			const known = new Set(unitPatternsOf(locale).map(([unit]) => unit));
			expect([locale, needed.filter((unit) => !known.has(unit))]).toEqual([locale, []]);
		}
	});
});
