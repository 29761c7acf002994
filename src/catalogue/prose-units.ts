import type { Locale } from './locales.ts';
import { type Unit, units } from './units.ts';

/*
 * How prose writes the units, as regular expressions; the longest that fits is the one that was meant. Counted
 * things are not here: three hundred rounds may be a contract. Nor is what is read as another word: “in” and
 * “с” are prepositions, “min” is a thousand in Azerbaijani and “mille” one in French.
 */
type UnitPatterns = { readonly [Id in Unit]?: string };

/** Symbols that every language uses. Those of one letter keep their case: 2M is no length. */
const symbols: UnitPatterns = {
	mm: 'mm',
	cm: 'cm',
	m: 'm',
	km: 'km',
	ft: 'ft',
	in: '″',
	nmi: 'nmi',
	kg: 'kg',
	g: 'g',
	t: 't',
	lb: 'lbs?',
	oz: 'oz',
	'm/s': 'm ?/ ?s(?:ec)?',
	'km/h': 'km ?/ ?h|kmh|kph',
	'ft/s': 'ft/s|fps',
	mph: 'mph',
	kn: 'kn|kts?',
	s: 's',
	h: 'h',
	min: 'min\\.?',
	rpm: 'rpm',
	'°': '°',
	'°C': '° ?[CС]|℃',
	'°F': '° ?F|℉',
	MOA: 'MOA',
	mrad: 'mrad',
	W: 'W',
	kW: 'kW',
	hp: 'hp',
	Hz: 'Hz',
	kHz: 'kHz',
	MHz: 'MHz',
	GHz: 'GHz',
	J: 'J',
	kJ: 'kJ',
	V: 'V',
	l: 'l|L',
	'm³': 'm³|m3',
	'×': '[×xх](?! ?\\d)',
};

const en: UnitPatterns = {
	mm: 'millimet(?:re|er)s?',
	cm: 'centimet(?:re|er)s?',
	m: 'met(?:re|er)s?',
	km: 'kilomet(?:re|er)s?|kms',
	in: 'inch(?:es)?|in\\.',
	ft: 'foot|feet',
	yd: 'yards?|yds?',
	mi: 'miles?|mi',
	nmi: 'nautical miles?',
	kg: 'kilogram(?:me)?s?|kilos?|kgs',
	g: 'gram(?:me)?s?',
	t: 'tonnes?|(?:metric )?tons?',
	gr: 'grains?|gr',
	oz: 'ounces?',
	lb: 'pounds?',
	'm/s': 'met(?:re|er)s?(?: per | a | ?/ ?)sec(?:ond)?',
	'km/h': '(?:kilomet(?:re|er)s?|km)(?: per | an | ?/ ?)(?:hour|hr)',
	'ft/s': '(?:feet|foot|ft)(?: per | a | ?/ ?)sec(?:ond)?',
	mph: 'miles (?:per|an) hour',
	kn: 'knots?',
	s: 'sec(?:ond)?s?',
	min: 'minutes?|mins',
	h: 'hours?|hrs?',
	days: 'days?',
	years: 'years?',
	rpm: '(?:rounds?|rds?|shots?)(?: per | a | ?/ ?)min(?:ute)?',
	'°': 'degrees?',
	'°C': 'degrees? (?:C|Celsius|centigrade)',
	'°F': 'degrees? (?:F|Fahrenheit)',
	W: 'watts?',
	kW: 'kilowatts?',
	hp: 'horsepower|bhp',
	Hz: 'hertz',
	kHz: 'kilohertz',
	MHz: 'megahertz',
	GHz: 'gigahertz',
	J: 'joules?',
	kJ: 'kilojoules?',
	l: 'lit(?:re|er)s?',
	'm³': 'cubic met(?:re|er)s?',
	V: 'volts?',
};

const fr: UnitPatterns = {
	mm: 'millim[èe]tres?',
	cm: 'centim[èe]tres?',
	m: "m[èe]tres?|m(?!’|')",
	km: 'kilom[èe]tres?',
	in: 'pouces?',
	ft: 'pieds?',
	yd: 'yards?',
	mi: 'miles?',
	nmi: 'milles? (?:nautiques?|marins?)',
	kg: 'kilogrammes?|kilos?',
	g: 'grammes?',
	t: "tonnes?|t(?!’|')",
	oz: 'onces?',
	lb: 'livres?',
	gr: 'grains?',
	'm/s': 'm[èe]tres?(?: par | à la | ?/ ?)seconde',
	'km/h': "(?:kilom[èe]tres?|km)(?: par | à l[’']| ?[-/] ?)?heure",
	kn: 'n(?:œ|oe)uds?',
	s: 'secondes?',
	min: 'minutes?|mn',
	h: 'heures?',
	days: 'jours?',
	years: 'ans?|années?',
	rpm: '(?:coups?|cps?|tirs?)(?: par | à la | ?/ ?)min(?:ute)?|c/min',
	'°': 'degrés?',
	'°C': 'degrés? (?:C|Celsius|centigrades)',
	'°F': 'degrés? (?:F|Fahrenheit)',
	W: 'watts?',
	kW: 'kilowatts?',
	hp: 'chevaux|cheval|ch|cv',
	Hz: 'hertz',
	kHz: 'kilohertz',
	MHz: 'mégahertz',
	GHz: 'gigahertz',
	J: 'joules?',
	kJ: 'kilojoules?',
	l: "litres?|l(?!’|')",
	'm³': 'm[èe]tres? cubes?',
	V: 'volts?',
};

/** Endings of a masculine noun, and of the adjective made from it (300-метровый). */
const ruM = '(?:а|у|ом|е|ы|ов|ам|ами|ах|ов(?:ый|ая|ое|ой|ого|ому|ую|ые|ых|ым|ыми|ом))?';
/** Of a feminine one. */
const ruF = '(?:а|ы|е|у|ой|ам|ами|ах|н?(?:ый|ая|ое|ой|ого|ому|ую|ые|ых|ым|ыми|ом))?';
const ruMinute = '(?:в|за) мин(?:уту|\\.)?|(?: ?/ ?мин(?:уту)?\\.?)';

const ru: UnitPatterns = {
	mm: `мм|миллиметр${ruM}`,
	cm: `см|сантиметр${ruM}`,
	m: `м|метр${ruM}`,
	km: `км|километр${ruM}`,
	in: `дюйм${ruM}`,
	ft: `фут${ruM}`,
	yd: `ярд${ruM}`,
	mi: 'мил(?:я|и|ю|ей|ь|ям|ях)',
	nmi: 'морск(?:ая|ие|их|ой|ую) мил(?:я|и|ю|ь|ей|ям)',
	kg: `кг|килограмм${ruM}`,
	g: `г|гр|грамм${ruM}`,
	t: `т|тонн${ruF}`,
	oz: 'унци(?:я|и|й|ю)',
	lb: `фунт${ruM}`,
	gr: `гран${ruM}`,
	'm/s': `м ?/ ?с(?:ек)?|(?:м|метр${ruM}) в сек(?:унду|\\.)?`,
	'km/h': `км ?/ ?ч(?:ас)?|(?:км|километр${ruM}) в час`,
	'ft/s': `фут${ruM} в секунду`,
	mph: 'мил(?:я|и|ь) в час',
	kn: 'уз(?:ел|ла|лов|лам|лах)|уз',
	s: `сек|секунд${ruF}`,
	min: `мин|минут${ruF}`,
	h: `ч|час${ruM}`,
	days: 'сут(?:ки|ок|кам|ками)?|д(?:ень|ня|ней|ням|нями)|дневн\\p{L}+',
	years: 'год(?:а|у|ом|ов|ам|ы)?|лет|летн\\p{L}+|гг?\\.',
	rpm: `(?:выстр(?:ел${ruM}|\\.)?|выст\\.?) ?(?:${ruMinute})|в/мин`,
	'°': `градус${ruM}`,
	'°C': `градус${ruM} (?:по )?(?:Цельси[яю]|[CС])`,
	'°F': `градус${ruM} (?:по )?Фаренгейт[ау]`,
	W: `Вт|ватт${ruM}`,
	kW: `кВт|киловатт${ruM}`,
	hp: 'л\\. ?с\\.?|лошадин(?:ая|ые|ых|ой) сил(?:а|ы)?',
	J: `Дж|джоул(?:ь|я|ей|ям)`,
	kJ: `кДж|килоджоул(?:ь|я|ей)`,
	Hz: `Гц|герц${ruM}`,
	kHz: `кГц|килогерц${ruM}`,
	MHz: `МГц|мегагерц${ruM}`,
	GHz: `ГГц|гигагерц${ruM}`,
	l: `л|литр${ruM}`,
	'm³': `м³|куб(?:\\.|ическ(?:ий|их|ого)) м(?:етр${ruM})?`,
	V: `В|вольт${ruM}`,
	'×': 'кратн\\p{L}+',
	mrad: `миллирадиан${ruM}`,
};

/** Case endings of both Turkic languages, one after another: metr-lik-dir, kilogram-lık-tan. */
const turkic = '(?:l[ıiuü][kqğy]|l[ae]r|l[əa]r|[dt][ıiuü]r|[dt][aeə]n?|[dt][əae]k|[yn]?[aeəıiuü]n?|k[iı])*';

const az: UnitPatterns = {
	mm: `millimetr${turkic}`,
	cm: `santimetr${turkic}|sm`,
	m: `metr${turkic}`,
	km: `kilometr${turkic}`,
	in: `düym${turkic}`,
	ft: `fut${turkic}`,
	yd: `yard${turkic}`,
	mi: `mil${turkic}`,
	nmi: `dəniz mili${turkic}`,
	kg: `kq|kiloqram${turkic}`,
	g: `q|qr|gr|qram${turkic}`,
	t: `ton${turkic}`,
	oz: `unsiya${turkic}`,
	lb: `funt${turkic}`,
	'm/s': `(?:m|metr) ?/ ?(?:san(?:iyə)?|s)`,
	'km/h': '(?:km|kilometr) ?/ ?(?:saat|st|sa)',
	kn: `uzel${turkic}|düyün${turkic}`,
	s: `san|saniyə${turkic}`,
	min: `dəq|dəqiqə${turkic}`,
	h: `saat${turkic}`,
	days: `gün${turkic}|sutka${turkic}`,
	years: 'il(?:l[iy][kyq]|dir|dən|də)?',
	rpm: '(?:atım|atış|güllə|mərmi) ?/ ?(?:dəq(?:iqə)?|d)\\.?',
	'°': `dərəcə${turkic}`,
	'°C': `dərəcə (?:C|Selsi)${turkic}`,
	W: `Vt|vatt?${turkic}`,
	kW: `kVt|kilovatt?${turkic}`,
	hp: 'a\\. ?[gq]\\.?|at gücü',
	Hz: `Hs|hers${turkic}`,
	kHz: `kHs|kilohers${turkic}`,
	MHz: `MHs|meqahers${turkic}`,
	GHz: `QHs|qiqahers${turkic}`,
	J: `coul${turkic}`,
	l: `litr${turkic}`,
	'm³': `kub ?metr${turkic}`,
	V: `volt${turkic}`,
	'×': 'dəfə (?:yaxınlaşdır|böyüt)\\p{L}+',
};

const tr: UnitPatterns = {
	mm: `milimetre${turkic}`,
	cm: `santimetre${turkic}|santim`,
	m: `metre${turkic}|mt`,
	km: `kilometre${turkic}`,
	in: `inç${turkic}`,
	ft: `fit|ayak|feet`,
	yd: `yarda${turkic}`,
	mi: `mil${turkic}`,
	nmi: `deniz mili${turkic}`,
	kg: `kilogram${turkic}|kilo${turkic}`,
	g: `gr|gram${turkic}`,
	t: `ton${turkic}`,
	oz: `ons${turkic}`,
	lb: `libre${turkic}|pound`,
	'm/s': '(?:m|metre) ?/ ?(?:sn|saniye|s)',
	'km/h': '(?:km|kilometre) ?/ ?(?:saat|sa|s)',
	kn: `knot${turkic}|deniz mili ?/ ?saat`,
	s: `sn|saniye${turkic}`,
	min: `dk|dak|dakika${turkic}|min\\.?`,
	h: `sa|saat${turkic}`,
	days: `gün${turkic}`,
	years: `y[ıi]l${turkic}|sene${turkic}`,
	rpm: '(?:atım|atış|mermi) ?/ ?(?:dakika|dak|dk)\\.?',
	'°': `derece${turkic}`,
	'°C': '(?:santigrat derece|derece (?:C|Celsius))',
	W: `vat${turkic}|watt${turkic}`,
	kW: `kilovat${turkic}|kilowatt${turkic}`,
	hp: 'BG|beygir(?: gücü)?(?:nde)?',
	Hz: `hertz${turkic}`,
	kHz: `kilohertz${turkic}`,
	MHz: `megahertz${turkic}`,
	GHz: `gigahertz${turkic}`,
	J: `jul${turkic}|joule${turkic}`,
	kJ: `kilojul${turkic}`,
	l: `litre${turkic}`,
	'm³': `metreküp${turkic}`,
	V: `volt${turkic}`,
	'×': 'kat (?:büyüt|yakınlaştır)\\p{L}+',
};

/** Tanwin, the dual and the plural of an Arabic unit. */
const ara = '(?:ا[\\u064b-\\u0652]*|[\\u064b-\\u0652]+ا?|ات|ين|ان)?';
const perMinute = '(?:(?: في ال| ب(?:ال)?| ?/ ?(?:ال)?)دقيقة| ?/ ?د)';
const perSecond = '(?:(?: في ال| ب(?:ال)?| ?/ ?(?:ال)?)ثانية| ?/ ?ث)';
const perHour = '(?:(?: في ال| ب(?:ال)?| ?/ ?(?:ال)?)ساعة| ?/ ?سا?)';

const ar: UnitPatterns = {
	mm: `ملم|مم|مي?لل?ي? ?متر${ara}`,
	cm: `سم|(?:سنتي|سانتي)متر${ara}`,
	m: `م|متر${ara}|أمتار`,
	km: `كلم|كم|كيلومتر${ara}`,
	in: `بوص(?:ة|ات)`,
	ft: `قدم${ara}|أقدام`,
	yd: `يارد(?:ة|ات)`,
	mi: `ميل${ara}|أميال`,
	nmi: `(?:ميل${ara}|أميال) بحري(?:ة|ا)?`,
	kg: `كغم?|كجم?|كلغ|كيلو(?:غ|ج)رام${ara}|كيلو`,
	g: `غم?|جم|غرام${ara}|جرام${ara}`,
	t: `طن${ara}|أطنان`,
	oz: `أونص(?:ة|ات)|أوقية`,
	lb: `رطل${ara}|أرطال|باوند`,
	'm/s': `(?:م|متر${ara}|أمتار)${perSecond}`,
	'km/h': `(?:كلم|كم|كيلومتر${ara})${perHour}`,
	kn: 'عقد(?:ة)?',
	s: `ثاني(?:ة|تين)|ثوان[يٍ]?`,
	min: 'دقيق(?:ة|تين)|دقائق',
	h: `ساع(?:ة|ات|تين)`,
	days: `يوم${ara}|أيام`,
	years: `سن(?:ة|وات|ين)|عام${ara}|أعوام`,
	rpm: `(?:طلق(?:ة|ات)|ط|رصاص(?:ة|ات)|رمي(?:ة|ات))${perMinute}`,
	'°': 'درج(?:ة|ات)',
	'°C': 'درج(?:ة|ات) مئوي(?:ة|ات)|° ?م',
	'°F': 'درج(?:ة|ات) فهرنهايت',
	W: `واط|وات`,
	kW: 'كيلو ?(?:واط|وات)',
	hp: 'حصان[اً]*|أحصنة|قوة حصان',
	Hz: 'هرتز',
	kHz: 'كيلو ?هرتز',
	MHz: 'ميغا ?هرتز|ميجا ?هرتز',
	GHz: 'غيغا ?هرتز|جيجا ?هرتز',
	J: 'جول',
	kJ: 'كيلو ?جول',
	l: `لتر${ara}|ليتر${ara}`,
	'm³': `م³|متر${ara} مكعب[اً]*|أمتار مكعبة`,
	V: 'فولت',
};

/** Azerbaijani and Turkish say first what a figure is counted by: “dəqiqədə 600 atış”, “saatte 80 km”. */
export const perBefore: {
	readonly [L in Locale]?: readonly (readonly [unit: Unit, before: string, after: string])[];
} = {
	az: [
		['rpm', 'dəqiqədə', `(?:atım|atış|güllə|mərmi)${turkic}`],
		['km/h', 'saatda', `(?:km|kilometr)${turkic}`],
		['m/s', 'saniyədə', `(?:m|metr)${turkic}`],
	],
	tr: [
		['rpm', 'dakikada', `(?:atım|atış|mermi)${turkic}`],
		['km/h', 'saatte', `(?:km|kilometre)${turkic}`],
		['m/s', 'saniyede', `(?:m|metre)${turkic}`],
	],
};

/** A language that is not here is read by its symbols. */
const words: { readonly [L in Locale]?: UnitPatterns } = { en, az, ru, tr, ar, fr };

/** Symbols that say something else in a language, so that only its own words are read. */
const misread: { readonly [L in Locale]?: readonly Unit[] } = { az: ['min', 's'], fr: ['m', 't', 'l', 's'] };

/** All that a language writes for its units. */
export function unitPatternsOf(locale: Locale): [unit: Unit, pattern: string][] {
	const unread = new Set(misread[locale]);
	const own = words[locale];
	return units.flatMap((unit) => {
		const patterns = [unread.has(unit) ? undefined : symbols[unit], own?.[unit]].filter(
			(pattern) => pattern !== undefined,
		);
		return patterns.length === 0 ? [] : [[unit, patterns.join('|')]];
	});
}
