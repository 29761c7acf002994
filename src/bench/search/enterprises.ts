import type { ReleasedEnterprise } from '../../catalogue/edition.ts';
import type { EnterpriseForm } from '../../catalogue/enterprise.ts';
import type { Locale } from '../../catalogue/locales.ts';
import type { Random } from '../random.ts';
import { happens } from './draws.ts';
import { inEachLanguage } from './each-language.ts';
import { madeUpWord } from './made-up-words.ts';
import { type Coined, printedForms } from './printed-forms.ts';
import { titled } from './proper-name.ts';

export interface MadeUpEnterprise {
	readonly id: string;
	/** Its proper name in small letters. */
	readonly proper: Readonly<Record<Locale, string>>;
	readonly released: ReleasedEnterprise;
}

/** `taken` are words of products: an enterprise is called otherwise. */
export function madeUpEnterprises(
	count: number,
	random: Random,
	taken: readonly Coined[],
): MadeUpEnterprise[] {
	const words = new Set(taken.map(({ word }) => word));
	return Array.from({ length: count }, (_, number) => {
		let word = madeUpWord(random);
		while (words.has(word)) word = madeUpWord(random);
		words.add(word);
		const proper = printedForms({ word, isSoftInRussian: happens(random, 0.5) });
		const { form, called } = random.pick(forms);
		const id = `enterprise-${number + 1}`;
		const name = inEachLanguage((locale) => called[locale].replace('*', titled(proper[locale], locale)));
		return {
			id,
			proper,
			released: {
				id,
				name,
				form,
				ownership: 'state',
				families: [],
				facts: [],
				sources: [],
				unreviewed: [],
				notes: [],
			},
		};
	});
}

const forms: readonly { form: EnterpriseForm; called: Readonly<Record<Locale, string>> }[] = [
	{
		form: 'plant',
		called: {
			en: '“*” plant',
			az: '“*” zavodu',
			ru: 'Завод «*»',
			tr: '“*” fabrikası',
			ar: 'مصنع «*»',
			fr: 'Usine « * »',
		},
	},
	{
		form: 'production-union',
		called: {
			en: '“*” Production Union',
			az: '“*” İstehsalat Birliyi',
			ru: 'Производственное объединение «*»',
			tr: '“*” Üretim Birliği',
			ar: 'الاتحاد الإنتاجي «*»',
			fr: 'Union de production « * »',
		},
	},
	{
		form: 'research-production-enterprise',
		called: {
			en: '“*” Research Production Enterprise',
			az: '“*” Elmi-İstehsalat Müəssisəsi',
			ru: 'Научно-производственное предприятие «*»',
			tr: '“*” Araştırma-Üretim İşletmesi',
			ar: 'مؤسسة البحث والإنتاج «*»',
			fr: 'Entreprise de recherche et de production « * »',
		},
	},
	{
		form: 'company',
		called: {
			en: '* Defence LLC',
			az: '“* Müdafiə” MMC',
			ru: 'ООО «* Оборона»',
			tr: '* Savunma Limited Şirketi',
			ar: 'شركة * للدفاع',
			fr: '* Défense, SARL',
		},
	},
];
