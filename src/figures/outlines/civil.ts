import type { Outline } from './outline.ts';

export const civil = {
	'civil-product': {
		body: 'M54 38H148V110H54zM54 38L86 12H180L148 38z',
		parts: 'M148 38L180 12V84L148 110zM94 38L126 12H138L106 38V60H94z',
		lines: 'M64 98H84M64 92H84M118 98V84M114 88L118 84L122 88M132 98V84M128 88L132 84L136 88M112 102H138',
	},
} as const satisfies Record<string, Outline>;
