/** The strip of time: what the view's other filters leave along time, and the part of it that the dates keep. */
import { type Moment, momentsOf, type Pulse, pulseOf, type Sides, sidesOf } from '../analysis/moments';
import { keyed, type Selector } from './memo';
import { SCOPE_FIELDS, STANCE_FIELDS, selectScope, selectStances } from './select';
import { setRange, type Update } from './updates';
import type { View } from './view';

export interface TimedMoment extends Moment, Pulse {}

/** How everybody stands who may be in view; which questions are decides nothing. */
const selectSides: Selector<Sides> = keyed([...STANCE_FIELDS, 'kind', 'group', 'at'], (corpus, view) =>
  sidesOf(selectStances(corpus, view), selectScope(corpus, view)),
);

const isDate = (field: keyof View): boolean => field === 'from' || field === 'to';

/** Every moment at which somebody is on record if the dates are opened up, with its voices and division. */
export const selectMoments: Selector<readonly TimedMoment[]> = keyed<readonly TimedMoment[]>(
  SCOPE_FIELDS.filter((field) => !isDate(field)),
  (corpus, view) => {
    const scope = selectScope(corpus, { ...view, from: null, to: null });
    const table = selectStances(corpus, view);
    return momentsOf(corpus, scope.questions)
      .map((moment) => ({ ...moment, ...pulseOf(table, scope, moment.questions, selectSides(corpus, view)) }))
      .filter(({ voices }) => voices > 0);
  },
);

/** Voices and division of all that is in view. */
export const selectPulse: Selector<Pulse> = keyed(SCOPE_FIELDS, (corpus, view) => {
  const scope = selectScope(corpus, view);
  return pulseOf(selectStances(corpus, view), scope, [...scope.questions], selectSides(corpus, view));
});

/** First and last moment, by index, that the view's dates keep; undefined where they keep none. */
export type Window = readonly [first: number, last: number];

export function windowOf(moments: readonly TimedMoment[], questions: Iterable<number>): Window | undefined {
  const kept: boolean[] = [];
  for (const question of questions) kept[question] = true;
  const isKept = (moment: TimedMoment): boolean => moment.questions.some((question) => kept[question]);
  const first = moments.findIndex(isKept);
  return first < 0 ? undefined : [first, moments.findLastIndex(isKept)];
}

const written = (day: number): string => String(day).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

/** Sets the dates so that exactly these moments are in view; an end that is the first or the last of all is left open. */
export function showMoments(moments: readonly TimedMoment[], [a, b]: Window): Update {
  const clamp = (at: number): number => Math.min(Math.max(at, 0), moments.length - 1);
  const [first, last] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
  const [start, end] = [moments[first], moments[last]];
  if (!start || !end) return (view) => view;
  return setRange(first === 0 ? null : written(start.from), last === moments.length - 1 ? null : written(end.to));
}

/** The next window of a play: one that begins at the beginning grows, any other moves on as it is wide; undefined at the end. */
export function nextWindow(count: number, [first, last]: Window): Window | undefined {
  if (last >= count - 1) return undefined;
  return [first === 0 ? 0 : first + 1, last + 1];
}
