/** All dyads as one would first write it, on a Map of Maps, beside the bit planes. */
import { computeDyads, type Dyads } from '../../src/analysis/dyads';
import { type Scope, scopeOf } from '../../src/analysis/scope';
import { reduceStances, type StanceTable } from '../../src/analysis/stances';
import { unitsOf } from '../../src/analysis/table';
import type { Corpus } from '../../src/corpus/corpus';
import type { Changes } from './changes';
import { type Line, lineOf, measure, median, Stopwatch } from './timing';

/** Per actor in view its side, 1, 0 or −1, on each question in view. */
export type Sides = ReadonlyMap<number, ReadonlyMap<number, number>>;

export function sidesOf(table: StanceTable, { actors, questions }: Scope): Sides {
  const sidesOfActor = (actor: number) =>
    Array.from(questions).flatMap((question) => {
      const held = unitsOf(table, actor, question);
      return typeof held === 'number' ? [[question, Math.sign(held)] as const] : [];
    });
  return new Map(Array.from(actors, (actor) => [actor, new Map(sidesOfActor(actor))]));
}

interface Count {
  n: number;
  agree: number;
  oppose: number;
}

export function countNaively(sides: Sides): Map<number, Map<number, Count>> {
  const found = new Map<number, Map<number, Count>>();
  for (const [a, left] of sides) {
    const row = new Map<number, Count>();
    for (const [b, right] of sides) {
      if (b <= a) continue;
      const count = { n: 0, agree: 0, oppose: 0 };
      for (const [question, x] of left) {
        const y = right.get(question);
        if (y === undefined) continue;
        count.n += 1;
        if (x * y > 0) count.agree += 1;
        if (x * y < 0) count.oppose += 1;
      }
      row.set(b, count);
    }
    found.set(a, row);
  }
  return found;
}

function mustAgree({ n, agree, oppose }: Dyads, naive: ReturnType<typeof countNaively>): void {
  const counts = [...naive.values()].flatMap((row) => [...row.values()]);
  const isSame = counts.every((count, at) => count.n === n[at] && 2 * count.agree === agree[at] && 2 * count.oppose === oppose[at]);
  if (!isSame || counts.length !== n.length) throw new Error('nested Maps and bit planes count differently');
}

const PLANES = 'bit planes';
const MAPS = 'nested Maps';

/** A stance table and what of it is in view. */
export interface Counted {
  readonly table: StanceTable;
  readonly scope: Scope;
}

/** Both ways on the same cases in turn, and the ratio of their medians. */
export function compareCounting(title: string, cases: readonly Counted[], rounds: number): Line[] {
  const found = measure(cases, rounds, ({ table, scope }) => {
    const sides = sidesOf(table, scope);
    const watch = new Stopwatch();
    const dyads = watch.step(PLANES, () => computeDyads(table, scope, 'side'));
    mustAgree(
      dyads,
      watch.step(MAPS, () => countNaively(sides)),
    );
    return watch.times;
  });
  const of = (name: string) => found.map((runs) => runs.map((run) => run[name] ?? Number.NaN));
  const ratio = median(of(MAPS).flat()) / median(of(PLANES).flat());
  return [
    lineOf(`${title}: ${PLANES}`, of(PLANES)),
    lineOf(`${title}: ${MAPS}`, of(MAPS)),
    [`${title}: ratio`, `1 : ${ratio.toFixed(ratio < 10 ? 1 : 0)}`, '', ''],
  ];
}

/** Each picture's filter changes. */
export function measureCounting(corpus: Corpus, pictures: readonly Changes[], rounds: number): Line[] {
  return pictures.flatMap(({ title, views }) =>
    compareCounting(
      title,
      views.map((view) => {
        const table = reduceStances(corpus, view);
        return { table, scope: scopeOf(corpus, table, view) };
      }),
      rounds,
    ),
  );
}
