/** The keyboard of Azerbaijan (AZS 424): Latin letters in the order of QÜERTY, with both i and all letters of its own. */
export const azerbaijani = {
	layout: {
		default: [
			'1 2 3 4 5 6 7 8 9 0 -',
			'q ü e r t y u i o p ö ğ',
			'a s d f g h j k l ı ə',
			'z x c v b n m ç ş w .',
		],
		shift: [
			'1 2 3 4 5 6 7 8 9 0 -',
			'Q Ü E R T Y U İ O P Ö Ğ',
			'A S D F G H J K L I Ə',
			'Z X C V B N M Ç Ş W .',
		],
	},
};
