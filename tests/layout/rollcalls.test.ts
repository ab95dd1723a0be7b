/** What the layout makes of the UN roll-calls of the shipped corpus: does distance tell agreement, and do places stay put? */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf, type PlaceInput, placeActors } from '../../src/layout/place';
import { distancesOf, movementOf, rankCorrelation, stressOf } from '../../src/layout/quality';
import { dyads } from './dyads';

interface RollCall {
  readonly question: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly abstain: readonly string[];
}

const file = path.resolve(import.meta.dirname, '../../src/corpus/data/rollcalls.json');
const calls = (JSON.parse(readFileSync(file, 'utf8')) as RollCall[]).filter(({ question }) => question.startsWith('unga-'));

/** δ = 1 − share and weight n/(n + 2), counted one by one; a vote is 1, 0 or −1, and null where there is none. */
function inputOf(rollCalls: readonly RollCall[], anchor: PlaceInput['anchor'] = null): PlaceInput {
  const ids = [...new Set(rollCalls.flatMap(({ yes, no, abstain }) => [...yes, ...no, ...abstain]))].sort();
  const voteOf = ({ yes, no, abstain }: RollCall, id: string) =>
    yes.includes(id) ? 1 : no.includes(id) ? -1 : abstain.includes(id) ? 0 : null;
  const votes = ids.map((id) => rollCalls.map((call) => voteOf(call, id)));
  const shared: number[] = [];
  const { delta } = dyads(ids.length, (i, j) => {
    let [n, apart] = [0, 0];
    for (const [at, vote] of votes[i]!.entries()) {
      const other = votes[j]![at]!;
      if (vote === null || other === null) continue;
      n++;
      apart += Math.abs(vote - other) / 2;
    }
    shared.push(n);
    return n === 0 ? null : apart / n;
  });
  return { ids, delta, weight: Float64Array.from(shared, (n) => n / (n + 2)), anchor };
}

const input = inputOf(calls);
const whole = placeActors(input);
const anchor = anchorOf(whole, input.ids);

function picture({ ids }: PlaceInput, { x, y }: { readonly x: Float64Array; readonly y: Float64Array }) {
  return new Map(ids.map((id, i) => [id, [x[i]!, y[i]!] as const]));
}

function rank({ delta, weight }: PlaceInput, places: Parameters<typeof distancesOf>[0]): number {
  const distances = distancesOf(places);
  const known = [...delta.keys()].filter((dyad) => weight[dyad]! > 0);
  return rankCorrelation(
    known.map((dyad) => 1 - delta[dyad]!),
    known.map((dyad) => -distances[dyad]!),
  );
}

function movementWithout(isLeft: (call: RollCall) => boolean): number {
  const view = inputOf(calls.filter(isLeft), anchor);
  return movementOf(picture(input, whole), picture(view, placeActors(view)));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the UN roll-calls', () => {
  it('are seventeen, with 190 states or more', () => {
    expect(calls).toHaveLength(17);
    expect(input.ids.length).toBeGreaterThanOrEqual(190);
  });

  it('show agreement as nearness, in the picture and before discs are moved apart', () => {
    expect(rank(input, whole.raw)).toBeGreaterThan(0.94);
    expect(rank(input, whole)).toBeGreaterThan(0.92);
    expect(stressOf({ ...input, size: input.ids.length }, whole.raw)).toBeLessThan(0.17);
  });

  it('show 35 states whom nothing tells apart as one heap', () => {
    const sizes = whole.clump.map((_, actor) => whole.clump.filter((first) => first === actor).length);
    expect(Math.max(...sizes)).toBe(35);
    const largest = sizes.indexOf(35);
    const heap = [...whole.clump.keys()].filter((i) => whole.clump[i] === largest);
    const others = [...whole.clump.keys()].filter((i) => whole.clump[i] !== largest);
    const middle = (column: Float64Array) => mean(heap.map((i) => column[i]!));
    const fromMiddle = (i: number) => Math.hypot(whole.x[i]! - middle(whole.x), whole.y[i]! - middle(whole.y));
    expect(Math.max(...heap.map(fromMiddle))).toBeLessThan(Math.min(...others.map(fromMiddle)) + whole.radius);
  });

  it('have the discs of 190 states apart and large enough to see', () => {
    expect(whole.radius).toBeGreaterThan(0.01);
  });

  it('put Russia with China and Iran, the USA alone, Switzerland between', () => {
    const at = (id: string) => input.ids.indexOf(id);
    const { raw } = whole;
    const apart = (a: string, b: string) => Math.hypot(raw.x[at(a)]! - raw.x[at(b)]!, raw.y[at(a)]! - raw.y[at(b)]!);
    expect(apart('RUS', 'CHN')).toBeLessThan(0.1);
    expect(apart('RUS', 'IRN')).toBeLessThan(0.1);
    const farthest = input.ids.toSorted((a, b) => apart('RUS', b) - apart('RUS', a))[0];
    expect(farthest).toBe('USA');
    expect(apart('RUS', 'CHE')).toBeGreaterThan(apart('RUS', 'BRA'));
    expect(apart('RUS', 'CHE')).toBeLessThan(apart('RUS', 'DEU'));
  });

  it('stay in place when one roll-call is left out', () => {
    const movements = calls.map((out) => movementWithout((call) => call !== out));
    expect(mean(movements)).toBeLessThan(0.15);
    expect(Math.max(...movements)).toBeLessThan(0.25);
  });

  it('stay in place when one session is left out', () => {
    const session = ({ question }: RollCall) => question.split('-')[1]!;
    const sessions = [...new Set(calls.map(session))];
    const movements = sessions.map((out) => movementWithout((call) => session(call) !== out));
    expect(mean(movements)).toBeLessThan(0.15);
  });
});
