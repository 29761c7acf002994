/** What is wrong, and what to do. Words in braces are filled in; keep them. */
type Sentence = readonly [problem: string, fix: string];

/** What is said of a spreadsheet, in English. */
export const en = {
	// A file as a whole.
	'no-spreadsheet': [
		'This is not a spreadsheet.',
		'Save it as “Excel workbook (.xlsx)” or as CSV, and name it so.',
	],
	'old-format': [
		'This is a workbook with a password, or in the format before 2007.',
		'Remove the password and save it as “Excel workbook (.xlsx)”.',
	],
	'cut-short': ['The file is damaged or cut short.', 'Copy or save it again.'],
	'file-too-large': [
		'The file has more than 20 MB.',
		'Remove pictures and sheets that are not of the catalogue.',
	],
	'inflates-too-far': [
		'The file holds far more than its size says.',
		'Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	'sizes-disagree': [
		'The file says other sizes than it has.',
		'Open it in a spreadsheet program and save it again; ask who sent it.',
	],
	'name-of-part': [
		'A part of the file has a name that leads elsewhere.',
		'Do not open the file; ask who sent it.',
	],
	'part-twice': ['The file holds a part twice.', 'Do not open the file; ask who sent it.'],
	'too-many-parts': [
		'The file has far too many parts.',
		'Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	entities: [
		'The file defines words of its own, as no spreadsheet does.',
		'Do not open the file; ask who sent it.',
	],
	macro: ['The file holds a program (macro).', 'Save it as “Excel workbook (.xlsx)”, without macros.'],
	'embedded-object': ['Another file is embedded in this one.', 'Remove the embedded object and save again.'],
	'external-link': [
		'The file draws on another file or program.',
		'Break the links (Data, Edit links) and save again; ask who made them.',
	],
	'far-cell': [
		'A cell far outside the table is filled: {cell}.',
		'Clear it, or delete the rows and columns beyond the table.',
	],
	encoding: ['The letters of the file cannot be read.', 'Save it as “CSV UTF-8”.'],
	'quote-open': ['A quotation mark is opened and not closed.', 'Save the file anew as “CSV UTF-8”.'],
	empty: ['There is no row of products.', 'Keep the headings in the first row and the products below.'],
	// A sheet and its columns.
	'unknown-sheet': [
		'No kind of product is called “{sheet}”.',
		'Name the sheet as it was, or delete it. {meant}',
	],
	'no-id-column': ['The sheet has no column “id”.', 'Bring back the first column, with the heading id.'],
	'headings-below': ['The headings stand in this row and not in the first.', 'Delete the rows above.'],
	'values-moved': [
		'From here on, {count} values of the column “{heading}” stand in rows of other products.',
		'Undo what sorted or moved this column alone. If the values are meant so, write them with npm run desk:set.',
	],
	'column-unknown': ['“{heading}” is no column of this sheet.', 'Name it “{meant}”, or delete the column.'],
	'column-extra': ['“{heading}” is no column of this sheet.', 'Delete the column.'],
	'column-renamed': ['This column was called “{was}”.', 'Name it so again.'],
	'column-twice': ['The column “{heading}” is there twice.', 'Delete one of the two.'],
	'column-changed': [
		'The sheet is older than the catalogue: “{heading}” means another thing now.',
		'Make the sheet anew with npm run desk:export, and copy the cells over.',
	],
	older: [
		'The sheet was made for an older catalogue.',
		'What is in it is read; columns that are new are missing: {columns}.',
	],
	'no-version': [
		'The file does not say of which catalogue it was made.',
		'Its columns are taken by their headings.',
	],
	'unknown-edition': [
		'The sheet was made for an edition that is no more: “{edition}”.',
		'Make it anew with npm run desk:export.',
	],
	// A row.
	'headings-again': ['The headings stand here a second time.', 'Delete the row.'],
	'id-unknown': [
		'There is no product “{id}”.',
		'Correct the id, or delete the row; a new product is made with npm run desk:new. {meant}',
	],
	'id-letters': [
		'“{id}” has letters of another alphabet: “{letters}”.',
		'Type it again with the English keyboard. {meant}',
	],
	'id-missing': ['The row has no id.', 'Write the id of the product, or clear the row.'],
	'id-twice': ['“{id}” is there a second time.', 'Keep one row of the two.'],
	'id-other-kind': ['“{id}” is of another kind.', 'Move the row to the sheet “{sheet}”.'],
	'id-left-out': ['“{id}” is not in the edition that the sheet was made for.', 'Delete the row.'],
	'row-hidden': [
		'The row is hidden, and something in it was changed.',
		'Show the row (remove the filter) and look at it.',
	],
	// A cell.
	'sheet-hidden': ['The sheet is hidden, and something in it was changed.', 'Show the sheet and look at it.'],
	'column-hidden': ['The column is hidden, and this was changed.', 'Show the column and look at it.'],
	merged: ['Cells are merged here.', 'Undo the merging and fill each cell.'],
	formula: ['A formula stands here, not a value.', 'Copy the cell and paste it as a value.'],
	'error-value': ['The spreadsheet shows an error here: “{value}”.', 'Write the value itself.'],
	yes: [
		'“{value}” is neither a text nor a number.',
		'Set the format of the cell to Text and write it again.',
	],
	date: [
		'The spreadsheet made a date of it: “{value}”.',
		'Set the format of the cell to Text and write it again; perhaps “{meant}” was meant.',
	],
	scientific: [
		'The spreadsheet shortened a long number: “{value}”.',
		'Set the format of the cell to Text and write all digits again.',
	],
	comma: [
		'“{value}” can be read in two ways.',
		'Write 1100 or 1 100 for a thousand and a hundred, 1.1 for one and a tenth.',
	],
	unit: ['“{value}” has a unit that cannot stand here.', 'Write one of: {units}.'],
	figure: [
		'“{value}” is not a figure.',
		'Write a number in {unit}: 12, 10–12, about 12, up to 12, from 12, over 12.',
	],
	'range-turned': ['The range “{value}” is turned round.', 'Write the smaller number first.'],
	'more-than-figure': [
		'More than a number stands here: “{value}”.',
		'Write the number alone; what explains it goes into the record, as its condition or note.',
	],
	implausible: [
		'“{value}” cannot be right.',
		'Look at the decimal point and the unit: between {low} and {high} is possible.',
	],
	choice: ['“{value}” is not in the list.', 'Choose from the list. {meant}'],
	calibre: ['“{value}” is not a calibre of the catalogue.', 'Write its name or its id. {meant}'],
	'calibre-several': ['Several calibres are called “{value}”.', 'Write one of the ids: {meant}.'],
	enterprise: ['There is no enterprise “{value}”.', 'Write its id. {meant}'],
	year: ['“{value}” is not a year.', 'Write four digits, such as 2008.'],
	'too-long': ['The text is longer than 2,000 characters.', 'Shorten it.'],
	'english-first': ['A translation without English.', 'Fill the column in English of the same row too.'],
	'never-removed': ['This cell has to be filled, it cannot be removed.', 'Write what it shall be.'],
	'letters-lost': ['Letters were lost when the file was saved: “{value}”.', 'Save it as “CSV UTF-8”.'],
	withheld: [
		'The house has a value here that this sheet does not show.',
		'Make a sheet of the house, without --edition, and change it there.',
	],
	'by-hand': ['This place of the record cannot be changed from a sheet.', 'Change it by hand in {file}.'],
	refused: [
		'The check of the catalogue refuses this.',
		'Look at the value and at what the record says of it; npm run check names the rule.',
	],
	// Notices: nothing is wrong.
	emptied: ['The cell is empty; “{value}” stays.', 'To remove it, write: {remove}'],
	'name-repeated': [
		'“{value}” becomes the name of several products: {count}.',
		'Look whether it was pasted too far.',
	],
	meant: ['Did you mean “{value}”?', ''],
} as const satisfies Record<string, Sentence>;

export type SentenceKey = keyof typeof en;
export type Sentences = Readonly<Record<SentenceKey, Sentence>>;
