import type { Text } from '../../i18n/messages/messages.ts';

/** What the desk's commands say in English. Of two lines, the second says what to do. Placeholders in braces are filled in; keep them. */
export const en = {
	'id.missing': 'No id is given.\n{usage}',
	'id.bad':
		'“{id}” cannot be an id.\nUse small letters a–z and digits, joined by hyphens, at most {longest}.',
	'id.taken': '{file} › is there already.\nChange that file, or choose another id.',
	'id.formerly':
		'“{id}” is the former id of {file}.\nChoose another id: the old address leads to that record.',
	'id.unknown': 'There is no record “{id}”.',
	'id.unknownFix':
		'Name it as its file is named, without “.yaml”; where two folders have it: products/khazri.',
	'id.several': '“{id}” names several records: {names}.\nWrite the one that you mean.',
	'kind.missing': 'No kind is given.\nAdd --kind with one of: {kinds}.',
	'kind.unknown': '“{kind}” is not a kind.',
	'kind.unknownFix': 'The kinds are {kinds}.',
	'enterprise.unknown': 'There is no enterprise “{enterprise}”.',
	'enterprise.unknownFix': 'The enterprises are {enterprises}.',
	'type.unknown': '“{type}” is not a type of record that can be made here.',
	'type.unknownFix': 'The types are {types}.',
	'type.kindless': 'Only a product has a kind.\nLeave --kind out.',
	'edit.refused':
		'{file} › {field} cannot be changed by the machine.\nChange this file by hand; nothing was written.',
	'save.conflict': '{file}:{line} › was changed since it was read.',
	'save.conflictFix': 'Nothing was written. Run the command again: it starts from what stands there now.',
	'check.refused':
		'The catalogue would not be right any more; nothing was written.\nCorrect what is named above, or give another value.',
	dryRun: 'Nothing was written yet. To do it, run the same again with --apply.',
	nothing: 'There is nothing to change.',
	'change.set': '{label}: {before} → {after}',
	'change.added': '{label}: {after} (new)',
	'change.removed': '{label}: {before} (removed)',

	'new.done': '{file} is written.',
	'new.toFill': { one: 'To be filled in ({count} place):', other: 'To be filled in ({count} places):' },
	'new.then': 'Fill it in, then run npm run check.',
	'new.head':
		'A new record. Fill in what stands without “#”. To use another line, take its “# ” away; “##” explains.',
	'new.headProduct':
		'Leave out what no source gives: the page then says “not stated”. Every value may also have: {evidence}.',
	'new.reason': 'New; being filled in.',
	'new.required': 'Required.',
	'new.oneOf': 'One of: {choices}.',
	'new.several': 'One or several of: {choices}.',
	'new.quantity': 'A figure in {units}, between {low} and {high} {unit}.',
	'new.calibre': 'The id of a file in calibres/.',
	'new.year': 'Four digits.',
	'new.name': 'A designation, never translated.',
	'new.text': 'A text; az, ru, tr, ar, fr as translations arrive.',
	'new.source': 'id of a file in sources/',

	'file.write': 'Name the file to write: one, and no more.\n{usage}',
	'file.read': 'Name the file to read: one, and no more.\n{usage}',
	'file.none':
		'There is no file “{file}”.\nSave it in the folder of the catalogue, or type its whole name, such as rifles.xlsx.',
	'file.ending': '“{file}”: such a file is not written here.\nLet its name end in one of {endings}.',
	'export.empty': 'There is no such product to write.\nName another kind, edition or enterprise.',
	'export.oneKind': 'A {format} file has room for one kind.\nSay which: --kind rifle.',
	'export.edition': 'A sheet for an enterprise shows what an edition does.\nSay which: --edition public.',
	'export.done': {
		one: '{file}: {count} product, {size} KB.',
		other: '{file}: {count} products, {size} KB.',
	},
	'export.open': '{file} is open in another program.\nClose it there, or name another file.',
	'export.there':
		'{file} is there already, and what was written into it would be lost.\nName another file, or add --replace.',
	'import.open': 'Bear in mind: {file} is still open. What was not saved there is not seen here.',
	'import.same':
		'Nothing differs at {places}.\nName places as the dry run does, with commas between: {example}',

	'retire.to': 'Say which product takes its address over: --to <id>.\n{usage}',
	'retire.itself': 'A product cannot be retired for itself.\nName another under --to.',
	'retire.type':
		'{file} › is no product, and only products can be retired.\nCorrect that record instead: its address stays as it is.',
	'retire.gone': '{file}: is taken away; its address will lead to {to}.',
	'retire.changed': '{file}: {what}',
	'retire.done': '“{id}” is retired for {to}.',
	'retire.then':
		'Sign what waits (npm run waiting); readers find it under “What changed” after the next publication.',

	'set.what': 'Say what is changed: --spec mass or --field status.value.\n{usage}',
	'set.value': 'Say what to: --value "3.6 kg", or --remove.\n{usage}',
	'set.where':
		'“{where}” is no condition.\nWrite field=value or field!=value, such as "status=produced"; several joined by commas.',
	'set.all': 'No selection is given.\nAdd --kind, --where or the ids of records; --all for every product.',
	'set.specUnknown': '“{spec}” is not a specification of {kind}.',
	'set.specUnknownFix': 'The specifications are {specs}.',
	'set.fieldUnknown': '“{field}” is not a field of a product.',
	'set.fieldUnknownFix': 'The fields are {fields}.',
	'set.sourceUnknown': 'There is no source “{source}”.',
	'set.sourceUnknownFix': 'Make it first: npm run desk:new -- --type source {source}.',
	'set.sourceless':
		'Only a specification or a statement takes a source.\nLeave --source out, or name the field of the value.',
	'set.none': 'No product fits the selection.\nLook at --kind and --where again.',
	'set.found': {
		one: '{count} product fits, {changed} of it changes:',
		other: '{count} products fit, {changed} of them change:',
	},
	'set.wider': {
		one: 'Look out: more readers than now will see {count} record. Look whether each may be shown.',
		other: 'Look out: more readers than now will see {count} records. Look whether each may be shown.',
	},
	'set.narrower': {
		one: 'Fewer readers than now will see {count} record.',
		other: 'Fewer readers than now will see {count} records.',
	},
	'set.done': { one: '{count} record is changed.', other: '{count} records are changed.' },

	'history.noGit':
		'There is no git here, so nothing tells who changed what.\nRun it in a clone of the repository that holds {folder}.',
	'history.none': '{file} › git knows no change of it.\nCommit it: its history begins with that.',
	'history.noneSince': '{file}: no change since {since}.',
	'history.since': '“{since}” is not a day.\nWrite year, month and day, such as 2026-11-24.',
	'history.line': '{date}, {who}: {what}',
	'history.made': 'written first',
	'history.gone': 'taken away',
	'history.moved': 'moved from {from}',
	'history.form': 'written otherwise; it says the same',
	'history.unread': 'changed; the file could not be read as a record then',
	'history.uncommitted': 'not committed yet',

	'role.unknown': 'There is no role “{role}”.',
	'role.unknownFix': 'The roles are {roles}.',

	'check.right': { one: '{count} record is right.', other: '{count} records are right.' },
	'check.edition': '{edition} shows: records {records}, statements {statements}',
	'check.mended': '{file}: mended letters that were written in parts.',

	'waiting.none': '{edition}: requires no sign-off.',
	'waiting.signed': '{edition}: everything is signed.',
	'waiting.count': '{edition}: {count} waiting.',
	'waiting.all': 'To sign all of it: npm run sign -- --edition {edition} --role {role} --all',

	'sign.what': 'Say for which edition, and as whom: --edition and --role.',
	'sign.which': 'Say what is signed: --all, --kind or the names of records.',
	'sign.nothing': '{edition}: nothing of it waits for {role}.',
	'sign.done': {
		one: '{edition}: signed {count} record as {role} on {date}, in {file}.',
		other: '{edition}: signed {count} records as {role} on {date}, in {file}.',
	},
	'sign.noneRequired':
		'The edition “{edition}” requires no sign-off.\nTo require it, name {role} under “signOffs:” in editions/{edition}.yaml.',
	'sign.otherRequired':
		'The edition “{edition}” requires {required}, so nothing waits for {role}.\nSign as one of these, or name {role} under “signOffs:” in editions/{edition}.yaml.',
	'sign.notThere': 'The edition “{edition}” holds no “{record}”.',
	'sign.notThereFix': 'Name records as npm run waiting does: products/khazri.',

	'publish.edition': 'Say which edition: --edition public.',
	'publish.date': 'Say of which day it is: --date 2026-11-24.',
	'publish.expired':
		'The edition “{edition}” expired on {date}.\nSet a later day under “expires:” in editions/{edition}.yaml, or publish as of an earlier one.',
	'publish.unchanged':
		'{edition}: nothing has changed since publication {number} of {date} ({fingerprint}). Nothing was done.',
	'publish.earlier':
		'Publication {number} is of {last}, which is later than {date}.\nGive the day of the new publication.',
	'publish.done': '{edition}: publication {number} of {date}, {fingerprint}; commit {file}.',
	'publish.public': 'Copy the folder to the web host: docs/publish.md says how.',
	'publish.restricted':
		'It is for {level} readers: it is never put on the open web. It leaves as a hand-out (npm run handout -- --edition {edition}) or in print.',
	'publish.unproven': {
		one: 'The edition “{edition}” holds what its readers may not have, in {count} place:',
		other: 'The edition “{edition}” holds what its readers may not have, in {count} places:',
	},
	'publish.unprovenFix':
		'Nothing was put in place. Send this to those who keep the program: it is a mistake of the program.',
	'publish.internal':
		'An internal edition is not published.\nServe it inside the house: npm start -- --edition internal',
	'publish.web':
		'An edition for {level} readers is never put on the open web, so there is no web folder to write.\nLeave out --to: it leaves as a hand-out or in print.',

	'media.what': 'Say what to do with which file.',
	'media.noFile': 'There is no file “{file}”.',
	'media.noPicture': 'no picture',
	'media.refused': 'Refused: {problem}\n  {fix}',
	'media.written': 'Written would be:',
	'media.mark': 'Its mark, for “file:” under “approval:”',
	'media.tail': 'bytes after the end',
	'media.size': '{size} pixels, {megapixels} megapixels',
	'media.turned': 'It is stored turned (orientation {orientation}), and will be turned upright.',
	'media.bare': 'It carries nothing but the picture.',
	'media.takenOff': 'Taken off: {carried}.',
	'media.bytes': { one: '{count} byte', other: '{count} bytes' },
	'media.place':
		'“{file}” does not lie where a picture of the catalogue does.\nCopy it to catalog-data/media/ under a name of small letters and digits, joined by hyphens.',
	'media.taken': '{file} is there already.\nChange it by hand.',
	'media.added': '{file} is written. Fill it in, then run npm run check: it names what is missing.',
	'media.reason': 'New; not approved yet.',

	'changes.none': '{edition}: there is no publication that differs from what it is now.',
	'changes.same': '{edition}: that is what it is now; nothing has changed.',
	'changes.since': '{edition}: {changes} since {date} ({fingerprint}).',
	'changes.short': 'The fingerprint is too short.\nType at least eight of its letters and digits.',
	'changes.unknown': 'No publication of this edition has this fingerprint.\nThere are {known}.',

	'search.query': 'There is no query, or more than one.',
	'search.locale': '“{locale}” is not a language of the catalogue.\nUse {locales}.',

	'label.release': 'Release',
	'label.reason': 'Reason for keeping it in the house',
	'label.status': 'Status',
	'label.name': 'Name',
	'label.summary': 'Summary',
	'label.sources': 'Sources',
	'label.notes': 'Notes',
	'label.maker': 'Maker',
	'label.offeredBy': 'Offered by',
	'label.translations': 'Translations',
	'label.export': 'Export',
	'label.control': 'Control classes',
	'label.exhibitions': 'Exhibitions',
	'label.relations': 'Relations',
	'label.variantOf': 'Variant of',
	'label.formerIds': 'Former ids',
	'label.parentTypes': 'Parent types',

	'part.source': 'source',
	'part.basis': 'basis',
	'part.condition': 'condition',
	'part.note': 'note',
	'part.conflicts': 'what other sources say',
	'part.confirm': 'whom to ask',
	'part.band': 'what stands for it',
	'part.release': 'release',
	'part.reason': 'reason',
	'part.words': 'in the words of the source',
	'part.enterprise': 'enterprise',
	'part.of': 'mark of the English text',

	'state.reviewed': 'read by a native speaker',
	'state.unreviewed': 'not read yet',

	'help.kind': 'The name of the folder.',
	'help.release': 'Who may see the record. Internal until you say otherwise.',
	'help.reason': 'Why the record stays in the house; remove it when the release is another.',
	'help.name': 'What it is called, without slogans.',
	'help.summary': 'One or two sentences. A figure is written {spec:mass}, not 3.8 kg.',
	'help.status': 'Whether it is made today; “words” as the source puts it.',
	'help.maker': 'Who makes it: an enterprise with a record, or “name:” instead.',
	'help.offeredBy': 'The house that a buyer asks: the id of a file in enterprises/.',
	'help.variantOf': 'The id of the product that it is a variant of.',
	'help.formerIds': 'Written by npm run desk:retire: ids whose addresses lead here.',
	'help.parentTypes':
		'The foreign type behind the product, with its own figures, which are never the product’s.',
	'help.exhibitions': 'Where it was shown: ids of files in exhibitions/.',
	'help.relations': 'What it fires, mounts, accepts, is part of or succeeds; written on one side only.',
	'help.export': 'What a source says of its export.',
	'help.control':
		'Control classes: ids of files in controls/, with “basis: suggested” until somebody decides.',
	'help.sources': 'What the record as a whole rests on: ids of files in sources/.',
	'help.notes': 'For colleagues; internal unless they say “release:”.',
	'help.translations': 'The state of each translation; npm run check proposes the eight characters of “of”.',
	'help.form': 'What kind of house it is.',
	'help.ownership': 'Whose it is.',
	'help.parent': 'The enterprise above it: the id of a file in enterprises/.',
	'help.place': 'Town or country.',
	'help.role': 'What it does, with its source.',
	'help.families': 'Families of products that its page leads to.',
	'help.facts': 'Sentences, each with its source.',
	'help.localName': 'Where a language has a name of its own.',
	'help.class': 'What it is a calibre of.',
	'help.qualifier': 'Words added to the name where it alone would mislead.',
	'help.aliases': 'Abbreviations and other names that people look for it by.',
	'help.start': 'The first day: 2026-09-24, or as much of it as is known.',
	'help.end': 'The last day, in the same way.',
	'help.participation': 'Who took part, with the source.',
	'help.items': 'How many things were shown: a whole number.',
	'help.title': 'What it is called.',
	'help.date': '2019-02-20, or 2019-02, or 2019: as much as is known.',
	'help.representatives': 'How many people came: a whole number.',
	'help.countries': 'From how many countries: a whole number.',
	'help.delegation': 'Who came.',
	'help.enterprises': 'Whom they visited: ids of files in enterprises/.',
	'help.shown': 'What they were shown.',
	'help.recurring': 'Whether it takes place again and again.',
	'help.publisher': 'The site, newspaper or authority.',
	'help.address': 'The address of the page, beginning with https://.',
	'help.grade':
		'A ministry or official, B national agency or specialist press, C general media, D wiki or hobby page.',
	'help.citable': '“no” when readers may not be shown it; what rests on it alone then stays internal.',
	'help.note': 'For colleagues.',
	'help.list': 'Which list the class stands in.',
	'help.code': 'As the list writes it.',
	'help.term': 'The word that is explained.',
	'help.explanation': 'One to three sentences for a buyer who is no engineer, 500 characters at most.',
	'help.specs': 'Specifications; each with the file in sources/ that says so.',
	'help.units': 'Units that the word explains.',
	'help.choices': 'Roles and other choices that the word explains.',
	'help.statuses': 'Statuses that the word explains.',
	'help.controlLists': 'Control lists that the word explains.',
	'help.seeAlso': 'Other words: ids of files in glossary/.',
	'help.purpose': 'What it is for, in one or two sentences.',
	'help.choosing': 'Which specifications matter, and why.',
	'help.goesWith': 'What usually belongs with it.',
} as const satisfies Record<string, Text>;

export type WordsKey = keyof typeof en;
export type Words = { readonly [Key in WordsKey]: Text };
