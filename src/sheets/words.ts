import type { StaffLanguage } from '../catalogue/staff-languages.ts';

/** What a statement may carry beside its value. */
export type StatementPart = 'source' | 'condition' | 'note' | 'conflicts' | 'confirm' | 'band';

/** Words of sheets that the pages have no need of. */
interface Words {
	readonly name: string;
	readonly summary: string;
	readonly status: string;
	readonly offeredBy: string;
	/** What is said beside a change: with `{parts}`. */
	readonly stays: string;
	readonly goes: string;
	readonly parts: { readonly [Part in StatementPart]: string };
	/** Written into a cell, takes the statement away. */
	readonly remove: string;
	readonly help: {
		readonly id: string;
		/** With `{unit}` and `{units}`. */
		readonly quantity: string;
		readonly choice: string;
		readonly calibre: string;
		readonly text: string;
		readonly name: string;
		readonly year: string;
		readonly enterprise: string;
		/** With `{remove}`. */
		readonly removal: string;
	};
}

export const words: { readonly [Id in StaffLanguage]: Words } = {
	en: {
		name: 'Name',
		summary: 'Summary',
		status: 'Status',
		offeredBy: 'Offered by (id of the enterprise)',
		stays: 'stays: {parts}; look whether it still holds',
		goes: 'goes with it: {parts}',
		parts: {
			source: 'the source',
			condition: 'the condition',
			note: 'the note',
			conflicts: 'what other sources say',
			confirm: 'whom to ask',
			band: 'what stands for it',
		},
		remove: 'remove',
		help: {
			id: 'The id of the product. Do not change it.',
			quantity:
				'A number in {unit}: 12, 10–12, about 12, up to 12, from 12, over 12, 12 ± 1. Another unit stands after the number: {units}.',
			choice: 'One of the list.',
			calibre: 'The name of a calibre of the catalogue, or its id.',
			text: 'Text in this language. Numbers that the record has are written {spec:mass}.',
			name: 'A designation, the same in every language.',
			year: 'Four digits.',
			enterprise: 'The id of an enterprise.',
			removal: 'An emptied cell changes nothing. To remove what is stated, write: {remove}',
		},
	},
	// No native speaker has reviewed it.
	az: {
		name: 'Ad',
		summary: 'Xülasə',
		status: 'Status',
		offeredBy: 'Təklif edən (müəssisənin identifikatoru)',
		stays: 'qalır: {parts}; hələ də doğru olub-olmadığına baxın',
		goes: 'onunla birlikdə gedir: {parts}',
		parts: {
			source: 'mənbə',
			condition: 'şərt',
			note: 'qeyd',
			conflicts: 'başqa mənbələrin dediyi',
			confirm: 'kimdən soruşmalı',
			band: 'onun əvəzinə göstərilən',
		},
		remove: 'silinsin',
		help: {
			id: 'Məhsulun identifikatoru. Onu dəyişməyin.',
			quantity:
				'{unit} ilə ədəd: 12, 10–12, təxminən 12, ən çoxu 12, ən azı 12, 12 ± 1. Başqa vahid ədəddən sonra yazılır: {units}.',
			choice: 'Siyahıdan biri.',
			calibre: 'Kataloqdakı kalibrin adı və ya identifikatoru.',
			text: 'Bu dildə mətn. Yazıda olan ədədlər belə yazılır: {spec:mass}.',
			name: 'Bütün dillərdə eyni olan işarə.',
			year: 'Dörd rəqəm.',
			enterprise: 'Müəssisənin identifikatoru.',
			removal: 'Boş xana heç nəyi dəyişmir. Göstəriləni silmək üçün yazın: {remove}',
		},
	},
	// No native speaker has reviewed it.
	ru: {
		name: 'Название',
		summary: 'Описание',
		status: 'Статус',
		offeredBy: 'Кто предлагает (идентификатор предприятия)',
		stays: 'остаётся: {parts}; проверьте, верно ли это ещё',
		goes: 'уходит вместе с этим: {parts}',
		parts: {
			source: 'источник',
			condition: 'условие',
			note: 'заметка',
			conflicts: 'сведения других источников',
			confirm: 'кого спросить',
			band: 'то, что показано вместо него',
		},
		remove: 'удалить',
		help: {
			id: 'Идентификатор изделия. Не меняйте его.',
			quantity:
				'Число, {unit}: 12, 10–12, около 12, до 12, от 12, более 12, 12 ± 1. Другая единица пишется после числа: {units}.',
			choice: 'Одно из списка.',
			calibre: 'Название калибра из каталога или его идентификатор.',
			text: 'Текст на этом языке. Числа, которые есть в записи, пишутся так: {spec:mass}.',
			name: 'Обозначение, одинаковое на всех языках.',
			year: 'Четыре цифры.',
			enterprise: 'Идентификатор предприятия.',
			removal: 'Пустая ячейка ничего не меняет. Чтобы убрать указанное, напишите: {remove}',
		},
	},
};
