const whole = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const n = (value: number): string => whole.format(value);
const some = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

interface Sides {
  readonly for: number;
  readonly neutral: number;
  readonly against: number;
}

/** 3 for, 1 neutral and 8 against; what nobody does is left out. */
function sides({ for: up, neutral, against }: Sides): string {
  const parts = [up > 0 && `${n(up)} for`, neutral > 0 && `${n(neutral)} neutral`, against > 0 && `${n(against)} against`];
  return list.format(parts.filter((part) => part !== false));
}

/** Of one coalition. It has no name but its members. */
export const coalitionDetails = {
  title: (names: readonly string[], more: number): string => (more === 0 ? list.format(names) : `${names.join(', ')} and ${n(more)} more`),
  off: 'No coalitions are computed in this view.',
  turnOn: { '2': 'Look for two camps', auto: 'Look for as many coalitions as fit' },
  working: 'Looking for coalitions…',
  none: (name: string): string => `${name} has no aligned or opposed tie in this view, so it is in no coalition.`,
  about: 'Computed from the ties in view; a coalition is no bloc and has no name but its members.',
  unfinished: 'The search goes on; members may still change.',
  members: (count: number): string => `Members (${n(count)})`,
  stable: (share: number): string => `${n(Math.round(share * 100))} % stable`,
  stability: 'Stability: with what share of its coalition an actor stays, on average, when each question is left out in turn.',
  noStability: 'How stable they are is not computed yet.',
  ties: 'Ties',
  where: 'Pairs',
  kinds: { aligned: 'Aligned', opposed: 'Opposed', mixed: 'Mixed' },
  inside: 'Between members',
  outside: 'With others',
  number: n,
  misfits: (inside: number, outside: number): string =>
    inside + outside === 0
      ? 'All of them fit: no opposed tie inside, no aligned tie to others.'
      : `Of these ${some(inside + outside, 'tie does', 'ties do')} not fit: ${n(inside)} opposed inside and ${n(outside)} aligned with others. Mixed ties take no part.`,
  apart: 'What unites them and sets them apart',
  noneApart: 'On no question do all members on record take one side that not all the others take too.',
  stand: (members: Sides, others: Sides): string => `Members: ${sides(members)}. Others: ${sides(others)}.`,
  more: (count: number): string => `and ${n(count)} more`,
  apartHint:
    'Questions on which at least two members are on record, all on one side, and not all the others are; those farthest apart first. Qualified stances count as their side.',
};
