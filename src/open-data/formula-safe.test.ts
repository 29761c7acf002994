import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formulaSafe } from './formula-safe.ts';

/** What a reader of the file does to have the text again: the rule of the file, the other way round. */
function asWritten(cell: string): string {
	const marks = '[\\s\\p{Cf}\'"‘’“”«»`]*';
	const added = new RegExp(
		`(?<=^|[;\\t\\r\\n])'(?=${marks}[=+\\-@＝＋－＠])|^'(?=['"‘’“”«»\`]*[\\t\\r\\n])`,
		'gu',
	);
	return cell.replace(added, '');
}

describe('formulaSafe', () => {
	test.each([
		['=1+1', "'=1+1"],
		['+994 12 345', "'+994 12 345"],
		['-40…+55 °C', "'-40…+55 °C"],
		['@SUM(A1)', "'@SUM(A1)"],
		['＝1+1', "'＝1+1"],
		['＋1', "'＋1"],
		['－1', "'－1"],
		['＠A', "'＠A"],
		['\ttext', "'\ttext"],
		['\rtext', "'\rtext"],
		['  =1', "'  =1"],
		['"=1"', '\'"=1"'],
		['“=1', "'“=1"],
		["'=1", "''=1"],
		['\u200b=1', "'\u200b=1"],
		['steel;=cmd()', "steel;'=cmd()"],
		['steel\n @A1', "steel\n' @A1"],
	])('takes the harm out of %j', (text, cell) => {
		expect(formulaSafe(text)).toBe(cell);
	});

	test.each(['', 'steel', '3.8 kg', '7.62×39', 'a=b', 'over 600 m', "o'clock", '-40', '+5.5', '600–650 rpm'])(
		'leaves %j as it is',
		(text) => {
			expect(formulaSafe(text)).toBe(text);
		},
	);

	const hostileText = fc.string({ unit: fc.constantFrom(...'=+-@＝\t\r\n;\'"“ a1.\u200b') });

	test('leaves no cell that begins a formula, and the text can be had again', () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const cell = formulaSafe(text);
				const pieces = /^[+-]?\d+(\.\d+)?$/.test(cell) ? [] : cell.split(/[;\t\r\n]/);
				for (const piece of pieces) expect(piece).not.toMatch(/^[\s\u200b"“]*[=+\-@＝]/);
				expect(asWritten(cell)).toBe(text);
			}),
		);
	});
});
