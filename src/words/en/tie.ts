const format = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const n = (value: number): string => format.format(value).replace('-', '−');
const questions = (value: number): string => `${n(value)} shared ${value === 1 ? 'question' : 'questions'}`;
/** The sign and the value: `= 0.5`, but `≈ 0.333`. */
const comesTo = (value: number): string => `${Math.abs(Math.round(value * 1000) - value * 1000) < 1e-9 ? '=' : '≈'} ${n(value)}`;
const of = (top: string, bottom: string): string => `${top} / ${bottom}`;

/** a and d (halves are possible), n, q_i and q_j, and what the single measures need. */
interface Numbers {
  readonly a: number;
  readonly d: number;
  readonly n: number;
  readonly identical: number;
  /** Σ |x − y|. */
  readonly distance: number;
  readonly first: number;
  readonly second: number;
  /** Σ of products of counts, n² times the expected agreement. */
  readonly chance: number;
  readonly score: number;
}

export const tie = {
  sentence: (a: number, d: number, neutral: number, shared: number): string =>
    shared === 0
      ? 'No shared question: in this view there is none on which both have a stance.'
      : `Aligned on ${n(a)}, opposed on ${n(d)}, neutral on ${n(neutral)}, of ${questions(shared)}.`,
  halves: 'A question with a qualified stance counts half.',
  words: { none: 'No tie', aligned: 'Aligned', opposed: 'Opposed', mixed: 'Mixed' },
  why: {
    none: (_a: number, _d: number, shared: number): string =>
      shared === 0 ? 'nothing can be said of the two; that is not neutrality.' : 'on no shared question do both take a side.',
    mixed: (a: number, d: number, shared: number): string =>
      `both happen, and the difference of ${n(a)} and ${n(d)} is at most a third of the ${questions(shared)} (3 × ${n(Math.abs(a - d))} = ${n(3 * Math.abs(a - d))} ≤ ${n(shared)}).`,
    aligned: (a: number, d: number, shared: number): string => (d === 0 ? 'never on opposite sides.' : prevails(a, d, shared)),
    opposed: (a: number, d: number, shared: number): string => (a === 0 ? 'never on the same side.' : prevails(a, d, shared)),
  },
  score: 'How the score comes about',
  formula: {
    net: (x: Numbers): string => `S = (a − d) / n = ${of(`(${n(x.a)} − ${n(x.d)})`, n(x.n))} ${comesTo(x.score)}`,
    share: (x: Numbers): string => `share = (n − ½ Σ|x − y|) / n = ${of(`(${n(x.n)} − ½ × ${n(x.distance)})`, n(x.n))} ${comesTo(x.score)}`,
    identical: (x: Numbers): string => `identical / n = ${of(n(x.identical), n(x.n))} ${comesTo(x.score)}`,
    dna: (x: Numbers): string =>
      `(a − d) / ((p + q) / 2) = ${of(`(${n(x.a)} − ${n(x.d)})`, `((${n(x.first)} + ${n(x.second)}) / 2)`)} ${comesTo(x.score)}`,
    kappa: (x: Numbers): string => {
      const [observed, expected] = [x.identical / x.n, x.chance / (x.n * x.n)];
      return `κ = (observed − expected) / (1 − expected) = ${of(`(${n(observed)} − ${n(expected)})`, `(1 − ${n(expected)})`)} ${comesTo(x.score)}`;
    },
  },
  legend: {
    net: 'a: questions on the same side; d: on opposite sides; n: shared questions.',
    share: (isHalf: boolean): string =>
      `n: shared questions; x, y: where the two stand, +1 for, ${isHalf ? '±½ qualified, ' : ''}0 neutral, −1 against.`,
    identical: 'identical: questions on which the two stances are the same; n: shared questions.',
    dna: 'a: questions on the same side; d: on opposite sides; p, q: all stances of each in view. A quiet actor beside a talkative one scores low without any disagreement.',
    kappa: (identical: number, shared: number, chance: number): string =>
      `observed: share of identical stances, ${n(identical)} / ${n(shared)}; expected: what chance would give, ${n(chance)} / ${n(shared)}².`,
  },
  /** The formulas in words, where no tie is selected. */
  general: {
    net: {
      formula: 'S = (a − d) / n',
      means: 'Questions on the same side less questions on opposite sides, of the shared questions. 1: always on the same side; −1: never.',
      undefined: 'Undefined, not 0, without a shared question.',
    },
    share: {
      formula: 'share = (n − ½ Σ|x − y|) / n',
      means:
        'For each shared question 1 where both stand alike, ½ where one is neutral, 0 where they are on opposite sides; then the mean.',
      undefined: 'Undefined, not 0, without a shared question.',
    },
    identical: {
      formula: 'identical / n',
      means: 'Shared questions on which both stand exactly alike, of all shared questions.',
      undefined: 'Undefined, not 0, without a shared question.',
    },
    dna: {
      formula: '(a − d) / ((p + q) / 2)',
      means:
        'The same difference as the net score, but of the mean number of stances that each of the two has in view: low for a quiet actor beside a talkative one, without any disagreement.',
      undefined: 'Undefined, not 0, without a shared question.',
    },
    kappa: {
      formula: 'κ = (observed − expected) / (1 − expected)',
      means:
        'Share of identical stances, less what chance would give to two who are for, neutral and against as often as these. 0: no more than chance.',
      undefined: 'Undefined with fewer than 5 shared questions, and where both always say the same one thing.',
    },
  },
  selectTie: 'Select a line to see its own numbers here.',
  explained: (measure: string, a: string, b: string): string => `${a} and ${b}, ${measure}:`,
  undefined: {
    none: 'Undefined without a shared question; that is not 0.',
    few: (shared: number, least: number): string =>
      `Undefined: κ asks for at least ${n(least)} shared questions, here ${shared === 1 ? 'is' : 'are'} ${n(shared)}.`,
    certain: 'Undefined: both always say the same one thing, so that chance alone would give full agreement.',
  },
  groups: {
    agree: (count: number): string => `Aligned (${n(count)})`,
    oppose: (count: number): string => `Opposed (${n(count)})`,
    neutral: (count: number): string => `No side (${n(count)})`,
    leftOut: (count: number): string => `Not counted: a mixed record (${n(count)})`,
  },
  countsHalf: 'counts half',
  only: (name: string, count: number): string => `Only ${name} has a record (${n(count)})`,
};

function prevails(a: number, d: number, shared: number): string {
  const difference = Math.abs(a - d);
  return `${n(a)} against ${n(d)}; the difference is more than a third of the ${questions(shared)} (3 × ${n(difference)} = ${n(3 * difference)} > ${n(shared)}), so not mixed.`;
}
