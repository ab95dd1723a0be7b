const number = new Intl.NumberFormat('en');
const n = (value: number): string => number.format(value);
const actors = (count: number): string => `${n(count)} ${count === 1 ? 'actor' : 'actors'}`;

/** Ties that differ, by how. */
interface Turned {
  readonly changed: number;
  readonly new: number;
  readonly gone: number;
}

export const compared = {
  look: 'Comparison',
  what: 'Compare',
  whatHint: 'What the two sides differ in; all other filters hold for both',
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
  drawnAs: 'Drawn as',
  drawn: { sides: 'Side by side', differences: 'Differences' },
  drawnHints: {
    sides: 'Two networks on the same places',
    differences: 'One picture: who came, who went, who changed side, which ties turned',
  },
  differences: {
    picture: (who: number, ties: number): string =>
      `Differences of both sides: ${actors(who)}, ${n(ties)} ${ties === 1 ? 'tie' : 'ties'} turned`,
    from: (before: string, after: string): string => `From ${before} to ${after}:`,
    said: (came: number, went: number, turned: number, ties: Turned): string =>
      `${n(came)} came, ${n(went)} went, ${turned === 0 ? 'nobody' : n(turned)} changed side on the same proposition; of the ties ${n(ties.changed)} changed, ${n(ties.new)} are new, ${n(ties.gone)} are gone.`,
    some: (most: number): string => `Drawn are ${n(most)}: those that changed first, then new ones, then those that are gone.`,
    actor: (name: string, way: 'came' | 'went' | 'stayed', isTurned: boolean, ties: Turned, at: number, all: number): string =>
      `${name}, ${{ came: 'came', went: 'went', stayed: 'on both sides' }[way]}${isTurned ? ', changed side' : ''}; of its ties ${n(ties.changed)} changed, ${n(ties.new)} new, ${n(ties.gone)} gone; ${n(at)} of ${n(all)}`,
    keys: 'Arrow keys go along ties that turned, Enter selects, Escape clears.',
    words: { none: 'no tie', aligned: 'aligned', opposed: 'opposed', mixed: 'mixed' },
    turn: (a: string, b: string, from: string, to: string): string => `${a} and ${b}: from ${from} to ${to}`,
    key: 'How to read the differences',
    marks: { came: 'came', went: 'went', turned: 'changed side' },
    lines: {
      changed: 'tie of another kind before: diamond plain if aligned, with a bar if opposed, with a dot if mixed',
      new: 'new tie',
      gone: 'tie that is gone',
    },
    kinds: 'Solid blue: aligned, dashed orange: opposed, dotted violet: mixed. A tie that is the same on both sides is not drawn.',
    onSide: (name: string): string => `On the other side: ${name}`,
    became: (before: string, from: string, after: string, to: string): string => `${before}: ${from}; ${after}: ${to}.`,
  },
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
