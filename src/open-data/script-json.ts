/**
 * JSON that can stand in an element `script`: nothing in it ends the element or opens a comment, and no line ends
 * where JSON has none. It says the same to whoever parses it.
 */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
