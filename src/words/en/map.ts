const number = new Intl.NumberFormat('en');
const n = (value: number): string => number.format(value);
const score = new Intl.NumberFormat('en', { maximumFractionDigits: 2, signDisplay: 'negative' });
const states = (value: number): string => `${n(value)} ${value === 1 ? 'state' : 'states'}`;

export const map = {
  language: 'en',
  label: (shown: number): string => `Map of ${states(shown)}`,
  keys: 'Arrow keys go to the next state in that direction, Home and End to the first and last by name, Enter selects, Escape clears, plus and minus zoom, 0 shows everything.',
  showsHint: 'Colours tell the stance on one question, or the agreement with one state',
  shows: 'Map shows',
  shades: { stance: 'stance on', agreement: 'agreement with' },
  caption: { stance: 'Stance on', agreement: 'Agreement with' },
  question: 'Question',
  state: 'Actor',
  attended: (name: string | null): string => (name === null ? 'what is selected' : `what is selected: ${name}`),
  choose: 'Select a state on the map, or choose one above, to see how far the others agree with it.',
  agreement: (value: number, other: string, tie: string, shared: number): string =>
    `agreement with ${other} ${score.format(value)}, ${tie}, on ${n(shared)} shared ${shared === 1 ? 'question' : 'questions'}`,
  ties: ['no tie', 'aligned', 'opposed', 'mixed'],
  noAgreement: (other: string): string => `agreement with ${other} unknown`,
  itself: 'the one compared with',
  nothingChosen: 'nothing to compare with',
  keyLabel: 'Key',
  range: (low: number, high: number): string => `${score.format(low)} to ${score.format(high)}`,
  unknown: 'no shared question',
  noRecord: 'no record on it',
  nobody: 'not in this view, or no state’s',
  count: (value: number): string => `(${n(value)})`,
  elsewhere: 'Not on the map',
  borders: 'Borders are pale, and say nothing on status',
  note:
    'Areas are true to size (Equal Earth). A small state has a disc, moved aside where discs would cover each other. ' +
    'Borders are Natural Earth’s at 1:110 million, drawn by who controls the ground and not by who claims it. ' +
    'Crimea, the Falkland Islands, Kosovo, Northern Cyprus, Somaliland, Taiwan and Western Sahara are dashed and without colour, unless the corpus has them as actors. ' +
    'Territories are not coloured with their state; Antarctica is left out.',
};
