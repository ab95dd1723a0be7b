const whole = new Intl.NumberFormat('en');
const two = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const n = (value: number): string => whole.format(value);

/** Of one view under two bases. */
export const turns = {
  title: 'What changes if…',
  question: 'The same view under two bases: how a position must be known to count.',
  believed: 'Believing',
  sides: ['first side', 'other side'],
  believe: (side: string): string => `Bases of the ${side}`,
  bases: { record: 'only the record', reported: '+ reported', rumoured: '+ rumoured', inferred: '+ inferred' },
  rows: {
    actors: 'Actors',
    questions: 'Questions answered',
    dyads: 'Pairs with a shared question',
    aligned: 'Aligned',
    opposed: 'Opposed',
    mixed: 'Mixed',
    fit: 'Fit of coalitions',
  },
  number: n,
  fit: (value: number | undefined): string => (value === undefined ? '–' : two.format(value)),
  fitHint: 'Fit of the best coalitions of a short search, the same on both sides; so it may be less than in the panel of coalitions.',
  same: 'The same bases on both sides: nothing turns.',
  none: 'No tie turns: whichever of the two one believes, every pair of actors stands the same.',
  total: (count: number): string => `Ties that turn (${n(count)})`,
  kinds: {
    turned: (count: number): string => `Change sides (${n(count)})`,
    toMixed: (count: number): string => `Become mixed (${n(count)})`,
    fromMixed: (count: number): string => `No longer mixed (${n(count)})`,
    appears: (count: number): string => `Appear (${n(count)})`,
    vanishes: (count: number): string => `Vanish (${n(count)})`,
  },
  words: { none: 'no tie', aligned: 'aligned', opposed: 'opposed', mixed: 'mixed' },
  turn: (a: string, b: string, from: string, to: string): string => `${a} – ${b}: from ${from} to ${to}`,
  counts: (basis: string, a: number, d: number, shared: number): string =>
    shared === 0
      ? `${basis}: no shared question.`
      : `${basis}: aligned on ${two.format(a)}, opposed on ${two.format(d)}, of ${n(shared)} shared ${shared === 1 ? 'question' : 'questions'}.`,
  inView: 'This tie in the view',
  more: (count: number): string => `Show ${n(count)} more`,
};
