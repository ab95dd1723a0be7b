import { shareIn } from '../forms';

const whole = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const two = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const n = (value: number): string => (Number.isInteger(value) ? whole.format(value) : two.format(value));

export const coalitionPanel = {
  region: 'Coalitions in this view',
  working: 'Looking for coalitions…',
  progress: (work: number): string => `${n(work)} steps so far`,
  stop: 'Cancel',
  prove: 'Try to prove it',
  proveHint: 'Loads a solver for integer programs (HiGHS, 1.2 MB) and works for up to a minute',
  stopped: 'Cancelled: the best that was found until then.',
  stoppedChecking: 'Cancelled before it was compared with chance to the end.',
  noTies: 'There are no aligned or opposed ties in view, so there are no coalitions.',
  summary: (blocks: readonly number[]): string =>
    blocks.length === 1
      ? `One coalition of ${n(blocks[0] ?? 0)} actors.`
      : `${blocks.length === 2 ? 'Two coalitions' : `${n(blocks.length)} coalitions`}, of ${blocks.length > 6 ? `${blocks.slice(0, 6).map(n).join(', ')} … actors` : `${list.format(blocks.map(n))} actors`}.`,
  misfits: (count: number, ties: number): string =>
    count === 0
      ? `All ${n(ties)} ties fit.`
      : `${count === 1 ? 'This 1 tie does' : `These ${n(count)} ties do`} not fit, of ${n(ties)}: aligned across or opposed inside.`,
  optimal: 'Optimal: proven that no division disagrees with fewer ties.',
  optimalWeighted: 'Optimal: proven that no division has less disagreement.',
  frustration: (index: number, share: number | undefined): string =>
    `Frustration index ${n(index)}${share === undefined ? '' : ` (F = ${shareIn('en', share)})`}.`,
  unproven: (value: number, bound: number): string =>
    bound > 0
      ? `Best found: disagreement ${n(value)}, at most ${two.format(((value - bound) / bound) * 100)} % above the optimum.`
      : `Best found: disagreement ${n(value)}; the optimum may be anything down to 0.`,
  optima: (count: number): string =>
    count === 1 ? 'It is the only optimum.' : `${n(count)} divisions are equally good; this is one of them.`,
  components: (count: number): string =>
    `The ties fall into ${n(count)} parts without a tie between them; camps of different parts cannot be compared.`,
  /** `chance`: what is known once all views are dealt: whether the fit is more than chance, and how many of them fit as well. */
  fit: (fit: number, chance: { readonly isMore: boolean; readonly asGood: number; readonly count: number } | null): string =>
    `Fit ${shareIn('en', fit)} (1 would be perfect), ${
      chance === null
        ? 'not yet compared with chance'
        : chance.isMore
          ? `which is more than chance: better than in ${n(chance.count - chance.asGood)} of ${n(chance.count)} views with the stances dealt anew at random`
          : `which is no better than chance: ${n(chance.asGood)} of ${n(chance.count)} views with the stances dealt anew at random fit as well`
    }.`,
  checking: 'Comparing with chance and leaving out each question…',
  waiting: 'Not computed yet.',
  againstChance: 'More than chance?',
  noChance: 'Without ties there is nothing to compare with chance.',
  chancePicture: (count: number): string =>
    `Distribution of the fit of ${n(count)} views with stances dealt at random, and the fit of this one`,
  permuting: (done: number, times: number): string => `${n(done)} of ${n(times)} random views so far.`,
  betterThanChance: (asGood: number, count: number): string =>
    `Stances dealt at random among those who spoke fit as well in ${n(asGood)} of ${n(count)} cases: this fit is more than chance.`,
  noBetterThanChance: (asGood: number, count: number): string =>
    `Stances dealt at random among those who spoke fit as well in ${n(asGood)} of ${n(count)} cases: this fit is no better than chance, and the coalitions mean nothing by themselves.`,
  /** Of a fit. */
  share: (fit: number): string => shareIn('en', fit),
  chanceTies: (ties: number, dealt: number): string =>
    `This view has ${n(ties)} ties, the random ones ${n(dealt)} in the median: fewer ties fit more easily.`,
  stays: (share: number): string => ` (${n(Math.round(share * 100))} % stable)`,
  brokers: 'Could most easily stand elsewhere',
  added: (added: number): string => `+${n(added)}`,
  swing: 'Aligned with members of several coalitions',
  ratio: (ties: readonly number[]): string => ties.map(n).join(' : '),
  changed: (actors: number): string => `Changed side on the same proposition (${n(actors)})`,
  nobodyChanged: 'Nobody in view took another side when the same proposition was put again.',
  side: (isFor: boolean): string => (isFor ? 'for' : 'against'),
  asMember: '(one of the two as member of a bloc)',
  dropped: 'One question left out',
  droppedQuestion: 'Without',
  droppedCoalitions: 'Coalitions',
  droppedFit: 'Fit',
  droppedMoved: 'Who then stands elsewhere',
  nobody: 'nobody',
  members: (at: number, size: number): string => `Coalition ${at}: ${n(size)} ${size === 1 ? 'actor' : 'actors'}`,
  untied: (count: number): string =>
    `${n(count)} ${count === 1 ? 'actor' : 'actors'} without ties ${count === 1 ? 'is' : 'are'} in no coalition.`,
  across: (a: string, b: string): string => `${a} – ${b}: aligned, but in different coalitions`,
  inside: (a: string, b: string): string => `${a} – ${b}: opposed, but in the same coalition`,
  more: (count: number): string => `and ${n(count)} more`,
  show: 'Members, ties that do not fit, and how far to trust it',
};
