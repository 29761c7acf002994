/**
 * What is said of a record that is wrong: two lines, what is wrong and what to do. Words in braces are filled in; keep
 * them. Beside it, under `name.`, what such words are called.
 */
export const en = {
	// Fields.
	missing: '“{field}” is missing.\nAdd “{field}:” here.',
	'missing-release': '“release” is missing.\nAdd “release: public”, or delegation, licensed or internal.',
	'missing-name': '“name” is missing.\nAdd “name:” and below it “en:” with the English name.',
	'missing-en': '“en” is missing.\nAdd “en:” with the English text; it is required.',
	'missing-kind': '“kind” is missing.\nAdd “kind:” with the name of the folder, such as rifle.',
	'kind-empty': '“kind” is empty.\nWrite the name of the folder after it, such as rifle.',
	'missing-source': '“source” is missing.\nAdd “source:” with the id of the source that says so.',
	'missing-value': '“value” is missing.\nAdd “value:”, or “state: not-applicable” or “state: on-request”.',
	'missing-of': '“of” is missing.\nAdd “of:” and below it what the picture is of, such as “product: khazri”.',
	'missing-alt': '“alt” is missing.\nAdd “alt:” and below it “en:” with what is seen, in words.',
	'missing-rights': '“rights” is missing.\nAdd “rights:” and below it “holder:”, “licence:” and “credit:”.',
	'missing-approval':
		'“approval” is missing.\nAdd “approval:” and below it “role:”, “date:” and “file:”; npm run media -- check gives the last.',
	'missing-status': '“status” is missing.\nAdd “status:” and below it “value:”, such as produced.',
	empty: '“{field}” is empty.\nWrite a value after the colon; a line that is not required may go.',
	shape:
		'“{field}” is {found}, but should be {shape}.\nChange how it is written; README.md shows an example.',
	'shape-value':
		'“{field}” is “{value}”, but should be {shape}.\nChange how it is written; README.md shows an example.',
	'value-misplaced': '“{value}” cannot stand here.\nSee README.md for what this field holds.',
	'group-misplaced': 'Here is {found}, which cannot stand here.\nSee README.md for what this field holds.',
	'field-unknown': '“{field}” is not a field here.\nThe fields are {fields}.',
	'field-unknown-of-many':
		'“{field}” is not a field here.\nRemove it, or see README.md for the fields there are.',
	'word-unknown': '“{value}” is not one of the words that can stand here.\nUse {words}.',
	'word-unknown-of-many':
		'“{value}” is not one of the words that can stand here.\nSee README.md for the list.',
	'text-empty': 'There is no text here.\nWrite the text, or remove the field.',
	'name-lines': 'A name is one line.\nWrite it without a line break.',
	'text-long': 'The text is longer than 2,000 characters.\nShorten it.',
	'list-empty': 'The list is empty.\nAdd a line that starts with “- ”.',
	'id-bad':
		'“{id}” is not an id.\nWrite the file name of a record, without “.yaml”: small letters and digits joined by hyphens.',
	'id-long': 'The id is longer than {most} characters.\nShorten it.',
	'ids-bad': 'This is not an id, nor a list of ids.\nWrite the file name of a record, without “.yaml”.',
	'number-bad': '“{value}” is not a whole number.\nWrite digits only, such as 32.',
	'date-bad': '“{value}” is not a date.\nWrite 2019-02-20, or 2019-02, or 2019.',
	'day-bad': '“{value}” is not a day.\nWrite year, month and day, such as 2026-12-31.',
	'year-bad': '“{value}” is not a year.\nWrite four digits, such as 2008.',
	'mark-of-english':
		'This is not the mark of an English text.\nWrite the eight characters that npm run check proposes.',
	'mark-of-file':
		'This is not the mark of a file.\nWrite the 64 characters that npm run media -- check gives.',
	'mark-of-signing': 'This is not what was signed.\nLet npm run sign write it.',
	'record-name':
		'This is not the name of a record.\nWrite its folder and its id, such as products/khazri; npm run sign does.',
	'address-bad':
		'“{value}” is not the address of a site.\nWrite https and the host, such as https://catalogue.example/, without user, port, path or query.',
	'staff-code': 'This is not what is kept of a staff code.\nCopy the line that npm run kiosk:code prints.',
	'kiosk-amount': '“{value}” cannot stand here.\nWrite one number between {least} and {most} {unit}.',
	'selection-empty':
		'Nothing is named here.\nAdd “kinds:”, “enterprises:” or “products:”, or remove the field.',
	'subject-several': 'A picture is of one thing.\nName one of {types}, with its id.',
	'explanation-long': 'The explanation is longer than {most} characters.\nSay it in one to three sentences.',

	// Statements and figures.
	'statement-empty':
		'This says neither a value nor a state.\nAdd “value:”, or “state: not-applicable” or “state: on-request”.',
	'statement-twice': 'This says both a value and a state.\nKeep “value:” or “state:”, not both.',
	'band-of-no-figure': 'Only a figure with a unit has a band.\nRemove the line.',
	'stand-in-for-nothing': 'There is no value here that this could stand for.\nRemove the line.',
	'maker-twice': 'A maker is either an enterprise with a record or a name.\nKeep “enterprise:” or “name:”.',
	'choice-unknown': '“{value}” is not one of the choices.\nUse {choices}.',
	'figure-long':
		'“{value}” is too long for a figure.\nWrite a number and a unit, such as “12 {unit}”, “10–12 {unit}” or “about 12 {unit}”.',
	'figure-bad':
		'“{value}” is not a figure.\nWrite a number and a unit, such as “12 {unit}”, “10–12 {unit}” or “about 12 {unit}”.',
	'figure-comma':
		'“{value}” is not a figure.\nWrite a decimal point, and no comma between thousands: “3.8”, “1100” or “1 100”.',
	'figure-no-number':
		'“{value}” does not start with a number.\nWrite a number and a unit, such as “12 {unit}”, “10–12 {unit}” or “about 12 {unit}”.',
	'figure-no-unit': '“{value}” has no unit.\nAdd the unit: {units}.',
	'figure-two-forms': '“{value}” says both “{qualifier}” and another form.\nKeep one of the two.',
	'figure-reversed': '“{value}” does not go from small to large.\nWrite the smaller number first.',
	'figure-implausible':
		'“{value}” cannot be right here: between {low} and {high} {unit} is expected.\nCheck the unit and the decimal point.',
	'unit-of-another': '“{unit}” is a unit of {dimension}, not of {wanted}.\nUse {units}.',
	'unit-unknown': '“{unit}” is not a unit that can stand here.\nUse {units}.',
	'band-form':
		'“{band}” is not a band.\nWrite a range that holds the figure, such as “over 600 m”, “up to 700 m” or “600–700 m”.',
	'band-end':
		'The band and the figure have an end in common: “{band}” and “{figure}”. It gives the figure away.\nWiden the band.',
	'band-narrow':
		'The band does not hold all of the figure: “{band}” and “{figure}”.\nWiden the band, or correct the figure.',
	'band-public':
		'Everybody may read the value itself, so this is never seen.\nAdd “release: delegation” or “release: licensed” to the statement, or remove the line.',
	'band-internal':
		'What the value rests on may not leave the house, so this is never seen.\nName a source of grade A, B or C that may be cited, or remove the line.',
	'source-missing':
		'This statement has no source.\nAdd “source:” with the id of the source that says so, or “basis: unverified” until there is one.',
	'release-beyond-sources':
		'“release: {release}” asks for more than the evidence allows: it is read only in sources that do not carry it outside.\nName a source of grade A, B or C that may be cited, or write “release: internal”.',
	'release-beyond-basis':
		'“release: {release}” asks for more than the evidence allows: it is {basis}.\nName a source of grade A, B or C that may be cited, or write “release: internal”.',

	// Records among others.
	'id-repeated':
		'Another file has the same id: {file}.\nRename the one that is not yet published: an id is used once.',
	'kind-unknown': '“{kind}” is not a kind.\nUse one of the folders in products/.',
	'kind-and-folder':
		'The kind is “{kind}”, but the file is in products/{folder}/.\nMove the file to products/{kind}/, or correct the kind.',
	'guide-of-no-kind':
		'“{id}” is not a kind that this guide could be of.\nName the file like one of the folders in products/.',
	'reason-missing':
		'The record is internal, but does not say why.\nAdd “reason:” with a sentence, such as “No page read names it.”',
	'sign-offs-of-no-edition':
		'There is no edition “{id}” that these sign-offs could be for.\nName the file like the edition, or delete it.',
	'reference-missing':
		'“{id}” is not {type}: there is no such file.\nCorrect the id, add the record, or remove the line.',
	'former-id-in-use':
		'“{former}” is a product, so its address cannot lead here.\nRemove the line, or retire that product: npm run desk:retire -- {former} --to {id}',
	'former-id-twice':
		'“{former}” is a former id of “{other}” already.\nKeep one of the two lines: an address leads to one place.',
	'relation-to-itself': 'A product cannot be related to itself.\nName another product, or remove the line.',
	'relation-twice': 'This says “{relation}” a second time.\nRemove one of the two.',
	'relation-both-ways':
		'“{to}” says the same of this product, and both cannot be true: the other side of “{relation}” is “{inverse}”.\nKeep the relation in one of the two records.',
	'relation-fires':
		'“{to}” is not ammunition.\nA relation “fires” names a cartridge, grenade, bomb or shell.',
	'variant-of-itself':
		'A product cannot be a variant of itself.\nName the product that it varies, or remove the line.',
	'variants-of-each-other':
		'“{parent}” is itself a variant of this product.\nRemove the line in one of the two records.',
	'variant-of-variant': '“{parent}” is itself a variant of “{first}”.\nWrite “variantOf: {first}”.',
	'variant-of-other-kind':
		'“{parent}” is of the kind {parentKind}, but this is of the kind {kind}.\nA variant has the kind of its parent. Use a relation if they only belong together.',
	'edition-everlasting': 'The edition “{id}” never expires.\nRemove the line.',
	'edition-hides':
		'“{id}” is {release}: readers of this edition may not see it.\nRemove the line, or decide on the release of the record first.',
	'edition-contradicts': '“{id}” is both included and excluded.\nKeep one of the two.',
	'term-to-itself': 'The term refers to itself.\nRemove the line.',
	'term-rival':
		'“{word}” is explained by “{term}” already.\nLeave it to one of the two, and name the other under “seeAlso:”.',
	'term-repeated': '“{word}” is named a second time.\nRemove the line.',

	// Texts.
	'translation-unmarked':
		'There is a text in {language}, but “translations” does not say its state.\nAdd below “translations:” the line “{line}”.',
	'placeholder-unstated':
		'“{placeholder}” names a specification that this record does not state.\nState it under “specs:”, or reword the sentence.',
	'placeholder-misplaced':
		'“{placeholder}” stands in a record that is not a product.\nWrite the words instead.',
	'placeholder-withheld':
		'“{placeholder}” would show a value that readers of this text may not see.\nReword the sentence without the value.',
	'placeholder-broken':
		'“{found}” would be shown as it stands.\nWrite it as “{spec:mass}”: the name of the specification, without spaces, in one pair of braces.',
	'prose-withheld':
		'The text says “{figure}”, which readers of this text may not see.\nReword the sentence without the figure.',
	'prose-disagrees':
		'The text says “{figure}”, but “{spec}” is “{written}”.\nWrite “{placeholder}” in place of the figure, or correct the one that is wrong.',
	'prose-disagrees-elsewhere':
		'The text says “{figure}”, but “{spec}” is “{written}”.\nCorrect the one that is wrong, or reword the sentence without the figure.',
	'letter-in-parts':
		'“{excerpt}” has a letter written in parts (not in Unicode NFC).\nRun npm run check -- --fix, which mends it.',
	'scripts-mixed':
		'“{word}” mixes alphabets: its “{letter}” ({code}) is a {script} letter.\nType the whole word again with one keyboard layout.',
	hidden:
		'“{excerpt}” holds {code}, {what}.\nDelete it; if you cannot see it, delete the letters beside it too and type them again.',
	'hidden-tab': '“{excerpt}” holds {code}, {what}.\nType spaces instead.',
	'hidden-lost': '“{excerpt}” holds {code}, {what}.\nType the lost letter again.',
	'hidden-line': '“{excerpt}” holds {code}, {what}.\nStart a new line instead.',
	'hidden-half': '“{excerpt}” holds {code}, {what}.\nType the whole character.',
	'hidden-private': '“{excerpt}” holds {code}, {what}.\nType an ordinary character instead.',

	// Files.
	'folder-missing': 'There is no folder “{folder}”.\nName a folder laid out like catalog-data.',
	'folder-unknown': '“{folder}” is not a folder of records.\nThe folders are {folders}.',
	'folder-misplaced': 'A folder cannot stand here.\nMove its files one level up.',
	'record-misplaced': 'A record stands in the folder of its type.\nMove it to one of {folders}.',
	'file-linked': 'This is a link to another place.\nPut the file itself here.',
	'file-special': 'This is no ordinary file.\nPut a file with a record here.',
	'file-ending': 'Only files that end in “.yaml” are records.\nRename it to end in “.yaml”, or move it away.',
	'file-name-long': 'The file’s name is longer than {most} letters.\nShorten it.',
	'file-name-bad':
		'“{id}” cannot be an id.\nName the file with small letters a–z and digits, joined by hyphens.',
	'file-name-reserved': 'Windows keeps the name “{id}” for itself.\nName the file otherwise.',
	'file-name-taken': '“{id}” is taken: it is also {file}.\nRename one of the two files.',
	'file-name-case': '“{id}” differs from {file} only in case.\nRename one of the two files.',
	'file-empty': 'The file is empty.\nWrite a record, or delete the file.',
	'file-large':
		'The file has {size} KB; a record has at most {most}.\nShorten it: pictures and tables stand elsewhere.',
	'file-byte-order-mark':
		'The file starts with a byte order mark.\nSave it as “UTF-8”, not as “UTF-8 with BOM”.',
	'file-encoding': 'The file is not in UTF-8.\nSave it again with the encoding “UTF-8”.',

	// How a record is written.
	'yaml-anchor':
		'“{excerpt}” holds an anchor, which is not allowed.\nWrite the value out where it is needed; put a text that starts with & in quotes.',
	'yaml-alias':
		'“{excerpt}” holds an alias, which is not allowed.\nWrite the value out again; put a text that starts with * in quotes.',
	'yaml-tag':
		'“{excerpt}” holds a tag, which is not allowed.\nRemove it; put a text that starts with ! in quotes.',
	'yaml-directive':
		'“{excerpt}” holds a directive, which is not allowed.\nRemove it; put a text that starts with % in quotes.',
	'yaml-end': '“{excerpt}” holds the end of a document, which is not allowed.\nRemove the line “...”.',
	'yaml-question': '“{excerpt}” holds a question mark for a key, which is not allowed.\nWrite “name: value”.',
	'yaml-second-document':
		'A second document starts here with “---”.\nRemove the line, or make a file of its own for what follows.',
	'yaml-tabs': 'The line is indented with a tab.\nIndent with two spaces for each step.',
	'yaml-deep':
		'Fields are nested more than {most} deep.\nWrite them flatter; README.md shows how a record looks.',
	'yaml-twice': '“{field}” is written a second time in the same group.\nKeep one of the two.',
	'yaml-merge': '“<<” merges other fields in, which is not allowed.\nWrite the fields out.',
	'yaml-key': 'The name of this field is not one word.\nWrite “name: value”.',
	'yaml-ends-early':
		'The file ends inside a quote or a bracket.\nClose the quote or bracket that was opened.',
	'yaml-indent':
		'“{line}” does not stand under what it belongs to.\nIndent with two spaces for each step, the same for lines that belong together.',
	'yaml-sign-missing':
		'“{line}” misses a sign.\nClose the quote or bracket, or put the whole value in quotes.',
	'yaml-start': '“{line}” starts with a sign that has a meaning of its own.\nPut the value in quotes.',
	'yaml-unreadable': '“{line}” cannot be read.\nWrite “name: value”, or put the value in quotes.',
	'yaml-key-long': '“{line}” is too long for the name of a field.\nWrite “name: value”, with a short name.',
	'yaml-second-colon':
		'“{line}” has a second “: ” in one line.\nPut the value in quotes; where the next line begins with a space too many, take it away.',
	'yaml-two-ways': '“{line}” mixes the two ways of writing a group.\nWrite one field a line, without braces.',
	'yaml-not-a-pair':
		'“{line}” is not “name: value”.\nWrite the name, a colon, a space and the value in one line.',
	'yaml-backslash':
		'“{line}” has a backslash that means nothing.\nRemove the backslash, or use single quotes.',
	'yaml-unexpected': '“{line}” does not belong here.\nRemove it, or put the whole value in quotes.',

	// Pictures.
	'picture-missing':
		'The picture of this record is not there.\nPut it beside the record, as {id}.jpg, .png, .webp or .tif.',
	'picture-unapproved':
		'{file} is not the file that was approved.\nHave it approved, then write its mark: {mark}',
	'picture-second-cover': '{file} is the cover of the same thing.\nKeep one of the two.',
	'picture-spelling': 'A picture’s name ends in {endings}.\nRename it so.',
	'picture-ending':
		'A picture’s name ends in {endings}.\nSave the picture again as JPEG, PNG, WebP or TIFF, or move the file away.',
	'picture-second': '{file} has the same record.\nKeep one of the two.',
	'picture-alone':
		'This picture has no record.\nWrite {id}.yaml beside it, or move it away: npm run media -- add <file> writes a first draft.',
	'picture-other-format': 'By its bytes this is a .{format}.\nRename it to end in .{format}.',
	'picture-pixels':
		'The picture has {megapixels} megapixels; at most {most} are read.\nSave a smaller one: nothing over 1600 pixels in width is shown.',
	'picture-large': 'The file has {size} MB; at most {most} are read.\nSave it as a JPEG.',
	'picture-moves': 'The picture moves.\nSave one frame of it as a picture.',
	'picture-several':
		'The file holds more than one picture.\nOpen it, and save the one that is meant as a JPEG of its own.',
	'picture-cut':
		'The file ends too early, or is damaged.\nCopy it again from where it came, or save it again.',
	'picture-undecodable':
		'The picture cannot be decoded to its end.\nCopy it again from where it came, or save it again as a JPEG.',
	'picture-changed': 'The file has changed since it was checked.\nRun the command again.',
	'picture-holds':
		'The file also holds {what}.\nOpen it in a program for pictures and save it as a new JPEG.',
	'picture-gif': 'This is a GIF, which may move.\nSave it as a JPEG.',
	'picture-heic': 'This is a HEIC picture of a telephone.\nSave it as a JPEG.',
	'picture-avif': 'This is an AVIF picture or a film.\nSave it as a JPEG.',
	'picture-bigtiff': 'This is a BigTIFF.\nSave it as an ordinary TIFF or a JPEG.',
	'picture-svg': 'This is a drawing in SVG, which can hold scripts.\nExport it as a PNG.',
	'picture-pdf': 'This is a PDF.\nExport the picture from it as a JPEG.',
	'picture-zip': 'This is a ZIP archive.\nTake the picture out of it.',
	'picture-unknown':
		'This does not begin as a JPEG, PNG, WebP or TIFF does.\nOpen it in a program for pictures and save it as a new JPEG.',

	/** In place of the second line, where one word was likely meant. */
	meant: 'Did you mean “{meant}”?',
	/** Below all of them. */
	problems: 'Problems: {count}.',

	'name.text': 'one text',
	'name.list': 'a list, each line starting with “- ”',
	'name.group': 'fields below it, each “name: value”',
	'name.a-list': 'a list',
	'name.a-group': 'a group of fields',

	'name.product': 'a product',
	'name.enterprise': 'an enterprise',
	'name.calibre': 'a calibre',
	'name.exhibition': 'an exhibition',
	'name.visit': 'a visit',
	'name.source': 'a source',
	'name.control': 'a control class',
	'name.term': 'a term of the glossary',
	'name.guide': 'a guide',
	'name.medium': 'a medium',
	'name.edition': 'an edition',
	'name.sign-off': 'a list of sign-offs',

	'name.length': 'length',
	'name.mass': 'mass',
	'name.speed': 'speed',
	'name.time': 'time',
	'name.rate': 'rate',
	'name.angle': 'angle',
	'name.temperature': 'temperature',
	'name.power': 'power',
	'name.frequency': 'frequency',
	'name.energy': 'energy',
	'name.volume': 'volume',
	'name.voltage': 'voltage',
	'name.magnification': 'magnification',
	'name.count': 'count',

	'name.Latin': 'Latin',
	'name.Cyrillic': 'Cyrillic',
	'name.Greek': 'Greek',
	'name.Armenian': 'Armenian',

	'name.tab': 'a tab',
	'name.lost-letter': 'the sign of a letter that was lost',
	'name.control-character': 'a control character',
	'name.direction-mark': 'a mark that turns the direction of text',
	'name.tag-character': 'a hidden tag character',
	'name.soft-hyphen': 'a soft hyphen',
	'name.line-separator': 'a line separator',
	'name.paragraph-separator': 'a paragraph separator',
	'name.byte-order-mark': 'a byte order mark inside the text',
	'name.variation-selector': 'a variation selector',
	'name.joiner': 'a joiner of Arabic letters that stands between others',
	'name.half-character': 'half of a character',
	'name.private-character': 'a private character that only some fonts show',
	'name.no-character': 'a code that stands for no character',
	'name.program-mark': 'a mark for programs only',
	'name.zero-width': 'a character without width',

	'name.zip': 'a ZIP archive',
	'name.rar': 'a RAR archive',
	'name.7z': 'a 7z archive',
	'name.pdf': 'a PDF',
	'name.program': 'a program',
	'name.script': 'a script',
	'name.web-page': 'a web page',
	'name.drawing': 'a drawing',
	'name.second-picture': 'a second picture',
	'name.film': 'a film',
} as const satisfies Readonly<Record<string, string>>;

export type SentenceKey = Exclude<keyof typeof en, `name.${string}`>;
export type NameKey = Extract<keyof typeof en, `name.${string}`>;
export type Sentences = Readonly<Record<keyof typeof en, string>>;
