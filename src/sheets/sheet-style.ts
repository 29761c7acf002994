import type { CellStyle } from 'hucre';

/** Programs draw letters of no name each in their own, which then do not fit. */
export const letters = { name: 'Calibri', size: 11 } as const;

/** A row of headings. */
export const headed = {
	font: { ...letters, bold: true, color: { rgb: 'FFFFFF' } },
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '07525B' } },
	alignment: { wrapText: true, vertical: 'top' },
} as const satisfies CellStyle;
