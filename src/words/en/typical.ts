const format = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const n = (value: number): string => format.format(value).replace('-', '−');
const pairs = (value: number): string => `${n(value)} ${value === 1 ? 'pair' : 'pairs'}`;

/** Of lines drawn against the typical pair: the median score of the view. */
export const typical = {
  sentence: (measure: string, median: number, above: number, below: number): string =>
    ` The lines are not these ties but are drawn against the typical pair, whose ${measure} is ${n(median)}: ${pairs(above)} clearly above it, ${n(below)} clearly below it; the middle third has no line.`,
  nothing: (measure: string): string => ` Lines are to be drawn against the typical pair, but no pair has a ${measure}; so there are none.`,
  alike: (measure: string, median: number): string =>
    ` Lines are to be drawn against the typical pair, whose ${measure} is ${n(median)}, but too many pairs score alike for any to stand out; so there are none.`,
  notAllDrawn: (shown: number, total: number, isStill: boolean): string =>
    ` Of these ${n(total)} lines ${n(shown)} are drawn: those farthest below and each actor’s farthest above${isStill ? '' : '; point at an actor to see all of its own'}.`,
  onlyTies: {
    aligned: ' Only lines above it are drawn.',
    opposed: ' Only lines below it are drawn.',
    mixed: ' Only mixed ties are asked for, of which there are none against the typical pair; so no line is drawn.',
  },
  offer: (aligned: number, sided: number): string =>
    `Of ${n(sided)} pairs that lean to one side ${n(aligned)} are aligned, so the lines tell little apart.`,
  offerButton: 'Draw against the typical pair',
  offerHint: 'Lines then tell who is closer, and who less close, than is usual in this view',
  keys: {
    aligned: 'closer than the typical pair',
    opposed: 'less close than it, which need not be opposed',
    none: 'no line: the middle third, no score, or not drawn here',
    width: 'Thicker: more shared questions. Stronger: farther from the typical pair.',
  },
  tie: {
    title: 'Against the typical pair',
    formula: (score: number, median: number): string =>
      `score − median = ${n(score)} − ${median < 0 ? `(${n(median)})` : n(median)} = ${n(score - median)}`,
    above: (high: number): string =>
      `Closer than the typical pair of this view: above ${n(high)}, where the middle third ends. So the line is drawn as above it.`,
    below: (low: number): string =>
      `Less close than the typical pair of this view: below ${n(low)}, where the middle third begins. So the line is drawn as below it; that need not be opposition.`,
    middle: (low: number, high: number): string =>
      `In the middle third, from ${n(low)} to ${n(high)}: as close as is usual in this view, so no line is drawn.`,
    undefined: (measure: string): string => `Without a ${measure} the two cannot be set against the typical pair, so no line is drawn.`,
    few: 'They share fewer questions than this view asks of a tie, so no line is drawn.',
    median: (measure: string, median: number, count: number): string =>
      `Median ${measure} of the ${pairs(count)} in view: ${n(median)}. What stands above is the tie itself, which does not depend on it.`,
  },
  coalitions: 'Computed from the ties themselves, aligned and opposed, not from the lines against the typical pair.',
};
