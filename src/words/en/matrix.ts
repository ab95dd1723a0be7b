const number = new Intl.NumberFormat('en');
const hundred = new Intl.NumberFormat('en', { maximumFractionDigits: 0, signDisplay: 'negative' });
const n = (value: number): string => number.format(value);
const signed = (text: string): string => text.replace('-', '−');
const shared = (count: number): string => `${n(count)} shared ${count === 1 ? 'question' : 'questions'}`;
const inHundredths = (score: number): string => signed(hundred.format(100 * score));

export const matrix = {
  crossedHints: {
    time: 'Stances, the questions by meeting and date',
    alike: 'Stances, questions that divide alike side by side',
    actors: 'How far any two actors agree: the score above, the shared questions below',
  },
  crossedLabel: 'Actors by',
  crossed: { time: 'questions by time', alike: 'questions by likeness', actors: 'actors' },
  stances: (actors: number, questions: number): string => `Stances of ${n(actors)} actors on ${n(questions)} questions`,
  agreement: (actors: number): string => `Agreement between ${n(actors)} actors`,
  actor: 'Actor',
  rows: 'Rows: who took the same sides stand together; who shares no question with anybody comes last.',
  rowsByCoalition: (coalitions: number): string =>
    `Rows: coalition by coalition (${n(coalitions)}), the largest first; in each, who took the same sides stand together.`,
  columns: {
    time: 'Columns: by meeting and date.',
    alike: 'Columns: questions that divide the rows alike stand together, from those that the top is for to those that the bottom is for.',
    actors: 'Columns: the same order.',
  },
  coalition: (name: string, place: number): string => `${name}, coalition ${n(place)}`,
  question: (name: string, meeting: string, date: string): string => `${name}, ${meeting}, ${date}`,
  /** A cell: actor, question, what is held, and what is to be said of that. */
  cell: (actor: string, question: string, held: string, remarks: readonly string[]): string =>
    `${actor}, ${question}: ${held}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`,
  noRecord: 'no record',
  didNotVote: 'did not vote',
  extended: 'through its bloc',
  uncertain: 'by rumour or inference only',
  supposed: 'hypothetical, not on record',
  keysLabel: 'How to read the cells',
  blank: 'empty: no record',
  hundredths: inHundredths,
  count: n,
  score: (a: string, b: string, score: number | undefined, tie: string, count: number): string =>
    score === undefined
      ? `${a} and ${b}: no score; ${shared(count)}`
      : `${a} and ${b}: score ${inHundredths(score)} hundredths, ${tie}; ${shared(count)}`,
  shared: (a: string, b: string, count: number, tie: string): string => `${a} and ${b}: ${shared(count)}, ${tie}`,
  ties: { none: 'no tie', aligned: 'aligned', opposed: 'opposed', mixed: 'mixed' },
  upper: 'upper half: score in hundredths, by the measure of the view',
  lower: 'lower half: shared questions',
  keys: 'Arrow keys go from cell to cell, Home and End to the ends of a row, Page up and Page down by screens, Enter opens the evidence.',
  hint: 'Point to a cell to read it, click to open the evidence.',
};
