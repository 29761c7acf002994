import { bandsAreNeeded } from './rules/bands-are-needed.ts';
import { editionsMakeSense } from './rules/editions-make-sense.ts';
import { formerIdsAreFree } from './rules/former-ids-are-free.ts';
import { guidesAreOfKinds } from './rules/guides-are-of-kinds.ts';
import { internalRecordsSayWhy } from './rules/internal-records-say-why.ts';
import { kindMatchesFolder } from './rules/kind-matches-folder.ts';
import { mediaAreApproved } from './rules/media-are-approved.ts';
import { placeholdersAreStated } from './rules/placeholders-are-stated.ts';
import { proseAgreesWithFigures } from './rules/prose-agrees-with-figures.ts';
import { referencesExist } from './rules/references-exist.ts';
import { relationsMakeSense } from './rules/relations-make-sense.ts';
import { releaseFitsEvidence } from './rules/release-fits-evidence.ts';
import type { Rule } from './rules/rule.ts';
import { statementsHaveSources } from './rules/statements-have-sources.ts';
import { termsMakeSense } from './rules/terms-make-sense.ts';
import { translationsSayTheirState } from './rules/translations-say-their-state.ts';
import { variantsMakeSense } from './rules/variants-make-sense.ts';

export const rules: readonly Rule[] = [
	kindMatchesFolder,
	referencesExist,
	statementsHaveSources,
	releaseFitsEvidence,
	bandsAreNeeded,
	internalRecordsSayWhy,
	variantsMakeSense,
	formerIdsAreFree,
	relationsMakeSense,
	termsMakeSense,
	guidesAreOfKinds,
	mediaAreApproved,
	translationsSayTheirState,
	editionsMakeSense,
	placeholdersAreStated,
	proseAgreesWithFigures,
];
