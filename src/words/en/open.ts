const number = new Intl.NumberFormat('en');

export const open = {
  title: 'What can be opened',
  intro: 'Choose a file, drop one anywhere on the page, or paste a table. It is read on this device and sent nowhere.',
  formats:
    'A positions table as CSV, TSV, Excel (.xlsx) or JSON, with a row for each position or as a matrix of actors and issues; a Caucus corpus file; a project of Discourse Network Analyzer (.dna).',
  required: 'A table with the headers actor, issue and stance opens at once;',
  optional: 'are understood too.',
  paste: 'Or paste a table here',
  openPasted: 'Open pasted table',
  close: 'Close',
  cancel: 'Cancel',
  reading: (name: string): string => `Reading “${name}”`,
  progress: (percent: number): string => `${percent} % read`,
  building: 'Making the corpus',
  refused: (name: string): string => `“${name}” was not opened`,
  untouched: 'The corpus that was open is untouched.',
  opened: (title: string): string => `“${title}” is open`,
  counted: (positions: number, actors: number, questions: number): string =>
    `${number.format(positions)} ${positions === 1 ? 'position' : 'positions'} of ${number.format(actors)} ${actors === 1 ? 'actor' : 'actors'} on ${number.format(questions)} ${questions === 1 ? 'question' : 'questions'}.`,
  errors: (count: number): string => (count === 1 ? 'One error' : `${number.format(count)} errors`),
  warnings: (count: number): string => (count === 1 ? 'One warning' : `${number.format(count)} warnings`),
  more: (count: number): string => `and ${number.format(count)} more in the list to download`,
  download: 'Download the list (CSV)',
  listName: 'what-is-wrong.csv',
  listHeader: ['kind', 'what', 'row', 'column', 'value', 'accepted', 'count'],
  remap: 'Change the mapping',
  another: 'Open another file',
  alike: 'Names that look alike',
  alikeHint: 'Nothing is merged by itself.',
  tables: { actor: 'actor', issue: 'issue', meeting: 'meeting' },
  pair: (from: string, fromCount: number, to: string, toCount: number): string =>
    `“${from}” (${number.format(fromCount)}) and “${to}” (${number.format(toCount)})`,
  merge: 'Merge these',
  mergeLabel: (from: string, to: string): string => `Merge these: “${from}” becomes “${to}”`,
  saveMapping: 'Save the mapping',
};
