/*
 * Two forms of a word. The folded form is what was typed without what a keyboard, a script or a hurry adds:
 * marks, case, Cyrillic or Arabic letters, the many signs for ×. The skeleton is how it sounds, for names that
 * were heard and not read. Digits pass through both untouched: a digit is never fuzzed.
 */

const letters: Readonly<Record<string, string>> = {
	// Latin that NFKD leaves whole.
	ı: 'i', ə: 'e', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ŋ: 'n', ħ: 'h',
	// Cyrillic: Russian, and the letters of the old Azerbaijani alphabet.
	а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ә: 'e', ж: 'zh', ҝ: 'g', з: 'z', и: 'i', й: 'y', ј: 'y',
	к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'kh',
	һ: 'h', ц: 'ts', ч: 'ch', ҹ: 'j', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'e', ґ: 'g',
	// Arabic, and the letters that Persian and Turkish names bring.
	ا: 'a', آ: 'a', أ: 'a', إ: 'i', ٱ: 'a', ء: '', ؤ: 'u', ئ: 'i', ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'ch', ح: 'h',
	خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh',
	ف: 'f', ڤ: 'v', ق: 'q', ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h', ة: 'a', و: 'u', ي: 'i', ی: 'i', ى: 'a', ـ: '',
};
