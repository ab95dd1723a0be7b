const number = new Intl.NumberFormat('en');
const n = (value: number): string => number.format(value);
const actors = (count: number): string => `${n(count)} ${count === 1 ? 'actor' : 'actors'}`;

export const compared = {
  look: 'Comparison',
  what: 'Compare',
  types: { meeting: 'two meetings', issue: 'two issues', time: 'two periods' },
  sides: ['First side', 'Other side'],
  and: 'and',
  later: 'then',
  inView: 'what is in view',
  choose: 'choose…',
  from: 'from',
  to: 'to',
  side: (side: string, what: string): string => `${side}: ${what}`,
  open: { from: 'the beginning', to: 'the end' },
  period: (from: string | null, to: string | null): string => `${from ?? 'the beginning'} to ${to ?? 'the end'}`,
  start: 'Choose the other side to compare what is in view with.',
  nothing: 'Nobody is on record on this side.',
  counts: (who: number, questions: number): string => `${actors(who)}, ${n(questions)} ${questions === 1 ? 'question' : 'questions'}`,
  picture: (name: string, who: number, ties: number): string =>
    `${name}: ${actors(who)} and ${n(ties)} ties, at their places of both sides together`,
  ties: (aligned: number, opposed: number, mixed: number): string => `${n(aligned)} aligned, ${n(opposed)} opposed, ${n(mixed)} mixed`,
  places:
    'Everybody stands at the same place on both sides: that of all questions of both together. Dashed ring: on this side only. Full ring: changed side.',
  came: (count: number): string => `Came (${n(count)})`,
  went: (count: number): string => `Went (${n(count)})`,
  cameHint: 'On record on the other side only',
  wentHint: 'On record on the first side only',
  nobody: 'Nobody',
  stayed: (count: number): string => `${actors(count)} on record on both sides`,
  slopes: 'Who stands elsewhere',
  changed: (side: number, otherText: number): string => {
    const first =
      side === 0
        ? 'Nobody changed side on a proposition that was put again'
        : `${actors(side)} changed side on a proposition that was put again`;
    return otherText === 0 ? `${first}.` : `${first}; ${n(otherText)} took the opposite side on another text of the same issue.`;
  },
  noMatch:
    'No question of the other side puts a proposition or an issue of the first side again with the same actors, so nobody can have changed side.',
  same: 'The same proposition',
  otherText: 'Another text on the same issue: no change of side by itself',
  kept: (count: number): string => `${actors(count)} kept the stance`,
  moved: (count: number, from: string, to: string): string => `${n(count)} from ${from} to ${to}`,
  slope: (moved: number, kept: number): string => `Slopes of ${actors(moved)} that moved; ${n(kept)} kept the stance`,
  more: (count: number): string => `${n(count)} more pairs of questions`,
};
