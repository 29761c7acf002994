/** What stands where there is no value. */
export const stateMessages = {
	'not-applicable': 'state.notApplicable',
	'on-request': 'state.onRequest',
	withheld: 'state.withheld',
} as const;
