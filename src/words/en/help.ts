const number = new Intl.NumberFormat('en');

const lines: readonly (readonly [string, string])[] = [
  ['Lines', 'solid blue joins two that mostly took the same side, dashed orange two that took opposite sides, dotted violet both.'],
  ['Places', 'the more two took the same sides, the nearer they stand. Distance is suggestive, not evidence.'],
  ['Shapes', 'circle: state, square: bloc, hexagon: organisation, diamond: civil society or business, triangle: person.'],
  [
    'Stances',
    'one to three questions are drawn as floors. Plus: for, minus: against, in brackets: with reservations, circle: neutral, ±: mixed record.',
  ],
  ['No record', 'is not a stance. It is never drawn as neutral and never counted.'],
];

const table: readonly (readonly [string, string])[] = [
  ['Tab', 'reaches the picture once'],
  ['Arrows', 'go along the lines'],
  ['Enter, Esc', 'select, clear'],
  ['+ − 0', 'zoom in, out, show all'],
  ['Ctrl K, ⌘ K', 'find anything'],
  ['F8', 'present'],
];

export const help = {
  title: 'Help',
  close: 'Close',
  reading: 'How to read the picture',
  lines,
  keys: 'Keys',
  table,
  evidence: 'Where the evidence is',
  evidenceText:
    'Click an actor, a line or a question: at the right stands what each did, how that is known, from which source and where in it. The table of positions, under List, has every record in view.',
  tour: 'First tour',
  takeTour: 'Start “One red line”',
  tourText: '12 steps, with a question for each.',
  mistake: 'Report a mistake in the corpus',
  mistakeText: 'Copy this, say what is wrong and which source shows it, and send it to whoever gave you this page or keeps the corpus.',
  mistakeLabel: 'Text of the report',
  copy: 'Copy the report',
  copied: 'Report copied',
  refused: 'The browser did not allow copying: the text is selected, copy it by hand.',
  report: (title: string, id: string, version: string, link: string, records: readonly string[], selection: string | null): string =>
    [
      `Corpus: ${title} (${id}), version ${version}`,
      `View: ${link}`,
      ...(selection === null ? [] : [`Selected: ${selection}`]),
      ...(records.length === 0
        ? []
        : [`${records.length === 1 ? 'Record' : `Records (${number.format(records.length)})`}: ${records.join(', ')}`]),
      'What is wrong: ',
      'What shows it (source, page): ',
    ].join('\n'),
};
