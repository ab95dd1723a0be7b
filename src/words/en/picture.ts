const count = new Intl.NumberFormat('en');
const halves = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
// A new picture says this of each of hundreds of actors: where there is nothing to group, the digits are all.
const n = (value: number): string => (value < 1000 ? String(value) : count.format(value));
const some = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

export const picture = {
  region: 'Picture',
  network: (actors: number, ties: number): string => `Network of ${some(actors, 'actor', 'actors')} and ${some(ties, 'tie', 'ties')}`,
  atOnePlace: (actors: number): string => `${n(actors)} at one place`,
  /** `stands` is empty where colours tell no stance. */
  actor: (name: string, stands: string, aligned: number, opposed: number, mixed: number): string =>
    `${name}, ${stands && `${stands}; `}aligned with ${n(aligned)}, opposed to ${n(opposed)}, mixed with ${n(mixed)}`,
  stands: (stance: string | undefined, question: string): string => `${stance ?? 'no record'} on ${question}`,
  place: (at: number, all: number): string => `; ${n(at)} of ${n(all)}`,
  supposed: ', hypothetical',
  stances: {
    support: 'for',
    'qualified-support': 'for (qualified)',
    neutral: 'neutral',
    mixed: 'on both sides',
    'qualified-opposition': 'opposed (qualified)',
    opposition: 'opposed',
  },
  tie: {
    aligned: 'aligned',
    opposed: 'opposed',
    mixed: 'mixed',
  },
  line: { aligned: 'closer than typical', opposed: 'less close than typical', mixed: 'mixed' },
  tieOf: (a: string, b: string, kind: string, agree: number, oppose: number, shared: number): string =>
    `${a} and ${b}: ${kind}; aligned on ${halves.format(agree)}, opposed on ${halves.format(oppose)}, of ${some(shared, 'shared question', 'shared questions')}`,
  doubtful: '; by rumour or inference only',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  astray: 'No actor stands here.',
  zoomWhole: 'Show the whole picture',
  letGo: 'Let moved actors go',
  keys: 'Arrow keys go along ties, Enter selects, Escape clears, plus and minus zoom, 0 shows everything.',
  empty: {
    'no-questions': {
      title: 'No question is left by these filters',
      text: 'The meetings, issues and dates chosen have no question in common.',
    },
    'no-actors': {
      title: 'No actor is left by these filters',
      text: 'Nobody is both of a kind that is ticked and, where groups are chosen, a member of one of them at that date.',
    },
    'no-records': {
      title: 'Nobody is on record here',
      text: 'The questions that the filters leave have no position on the chosen bases by the chosen actors. That is no evidence of silence or of consent.',
    },
    way: 'Reset the filters',
  },
};
