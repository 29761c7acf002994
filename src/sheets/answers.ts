import type { StaffLanguage } from '../catalogue/staff-languages.ts';
import type { Plan, SheetProblem } from './change.ts';

/** What a command answers around changes and problems. Words in braces are filled in. */
interface Answers {
	readonly same: string;
	readonly changes: string;
	readonly problems: string;
	readonly notices: string;
	readonly more: string;
	readonly dryRun: string;
	readonly mend: string;
	readonly confirm: string;
	readonly meanwhile: string;
	readonly written: string;
	readonly translations: string;
}

const answers: { readonly [Id in StaffLanguage]: Answers } = {
	en: {
		same: 'Nothing differs. Products read: {records}.',
		changes: 'Changes: {changes}; records: {changed}.',
		problems: 'Problems: {count}.',
		notices: 'To be known: {count}.',
		more: '… and {count} more',
		dryRun: 'Nothing was written. To write the changes, run the command again with --apply.',
		mend: 'Nothing was written. Mend the problems in the file and run the command again.',
		confirm:
			'Nothing was written. Of {records} records, {removed} would lose something. If that is meant, add: --confirm "{phrase}"',
		meanwhile:
			'Nothing was written. Somebody has changed these files meanwhile; run the command again: {files}',
		written: 'Records written: {count}.',
		translations: 'New or changed translations are marked as not yet read by a native speaker.',
	},
	// No native speaker has reviewed it.
	az: {
		same: 'Fərq yoxdur. Oxunan məhsullar: {records}.',
		changes: 'Dəyişikliklər: {changes}; yazılar: {changed}.',
		problems: 'Səhvlər: {count}.',
		notices: 'Nəzərə alın: {count}.',
		more: '… və daha {count}',
		dryRun: 'Heç nə yazılmadı. Dəyişiklikləri yazmaq üçün əmri --apply ilə yenidən işə salın.',
		mend: 'Heç nə yazılmadı. Faylda səhvləri düzəldin və əmri yenidən işə salın.',
		confirm:
			'Heç nə yazılmadı. {records} yazıdan {removed} yazıda nə isə silinəcək. Belə nəzərdə tutulubsa, əlavə edin: --confirm "{phrase}"',
		meanwhile: 'Heç nə yazılmadı. Bu faylları kimsə artıq dəyişib; əmri yenidən işə salın: {files}',
		written: 'Dəyişdirilən yazılar: {count}.',
		translations:
			'Yeni və dəyişən tərcümələr ana dili daşıyıcısı tərəfindən hələ oxunmamış kimi qeyd olunur.',
	},
	// No native speaker has reviewed it.
	ru: {
		same: 'Различий нет. Прочитано изделий: {records}.',
		changes: 'Изменений: {changes}; записей: {changed}.',
		problems: 'Ошибок: {count}.',
		notices: 'К сведению: {count}.',
		more: '… и ещё {count}',
		dryRun: 'Ничего не записано. Чтобы записать изменения, запустите команду снова с --apply.',
		mend: 'Ничего не записано. Исправьте ошибки в файле и запустите команду снова.',
		confirm:
			'Ничего не записано. Из {records} записей {removed} что-то потеряют. Если так и нужно, добавьте: --confirm "{phrase}"',
		meanwhile: 'Ничего не записано. Эти файлы тем временем кто-то изменил; запустите команду снова: {files}',
		written: 'Записано: {count}.',
		translations: 'Новые и изменённые переводы отмечены как ещё не прочитанные носителем языка.',
	},
};

export function answer(
	language: StaffLanguage,
	key: keyof Answers,
	values: Readonly<Record<string, string | number>> = {},
): string {
	return answers[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Whoever changed so many can be asked about the rest. */
const mostFiles = 3;

/** What somebody else has changed meanwhile. @param files From the data folder. */
export function answerMeanwhile(files: readonly string[], language: StaffLanguage): string {
	const left = files.length - mostFiles;
	const shown = files.slice(0, mostFiles).join(', ');
	const rest = left > 0 ? ` ${answer(language, 'more', { count: left })}` : '';
	return answer(language, 'meanwhile', { files: `${shown}${rest}` });
}

/** More of what stops nothing would hide what does. */
const mostNotices = 20;
/** Nobody mends more before looking again. */
const mostProblems = 100;

/** A plan as staff read it: what would change, then what is to be known, then what is wrong. */
export function describePlan(
	{ changes, problems, notices, records }: Plan,
	language: StaffLanguage,
): string[] {
	const changed = new Set(changes.map(({ product }) => product)).size;
	const left = notices.length - mostNotices;
	return [
		...changes.flatMap(({ words, place, remarks }) => [
			`${words} (${place})`,
			...remarks.map((remark) => `  ${remark}`),
		]),
		...(changes.length === 0 && problems.length === 0 ? [answer(language, 'same', { records })] : []),
		...(changes.length === 0 ? [] : [answer(language, 'changes', { changes: changes.length, changed })]),
		...(notices.length === 0 ? [] : ['', answer(language, 'notices', { count: notices.length })]),
		...notices.slice(0, mostNotices).map(describe),
		...(left > 0 ? [answer(language, 'more', { count: left })] : []),
		...(problems.length === 0 ? [] : ['', answer(language, 'problems', { count: problems.length })]),
		...problems.slice(0, mostProblems).map(describe),
		...(problems.length > mostProblems
			? [answer(language, 'more', { count: problems.length - mostProblems })]
			: []),
	];
}

/** Two lines: where › what is wrong, and what to do. */
export function describe({ place, problem, fix }: SheetProblem): string {
	return [
		[place, problem].filter((text) => text !== '').join(' › '),
		...(fix === '' ? [] : [`  ${fix}`]),
	].join('\n');
}

/** What must be typed before so many records lose something; undefined when they are few enough. */
export function confirmationFor({ changes, records }: Plan): string | undefined {
	const removed = recordsThatLose(changes);
	if (removed <= records * 0.2) return undefined;
	return removed === 1 ? 'remove 1 record' : `remove ${removed} records`;
}

export function recordsThatLose(changes: Plan['changes']): number {
	return new Set(changes.filter(({ isRemoval }) => isRemoval).map(({ product }) => product)).size;
}
