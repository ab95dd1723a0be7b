/** METHOD §2 and §3 once more, on nested maps and without a thought for speed: what the bit planes have to agree with. */
import type { Measure, Qualified } from '../../src/analysis/options';
import type { Cell } from './build';

export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

const X: Readonly<Partial<Record<Cell, number>>> = { '+': 1, p: 0.5, '0': 0, n: -0.5, '-': -1 };

function valuesOf(row: ReadonlyMap<string, Cell>, qualified: Qualified): Map<string, number> {
  const values = new Map<string, number>();
  for (const [question, cell] of row) {
    const x = X[cell];
    if (x === undefined || (qualified === 'out' && Math.abs(x) === 0.5)) continue;
    values.set(question, qualified === 'half' ? x : Math.sign(x));
  }
  return values;
}

function kappa(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const observed = pairs.filter(([x, y]) => x === y).length / n;
  const expected = [...new Set(pairs.flat())].reduce(
    (sum, value) => sum + (pairs.filter(([x]) => x === value).length / n) * (pairs.filter(([, y]) => y === value).length / n),
    0,
  );
  return n < 5 || Math.abs(1 - expected) < 1e-9 ? Number.NaN : (observed - expected) / (1 - expected);
}

/** n, a, d in whole units, and every score of two actors. */
export function naiveDyad(cells: Cells, first: string, second: string, qualified: Qualified) {
  const [left, right] = [first, second].map((actor) => valuesOf(cells.get(actor) ?? new Map(), qualified)) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const pairs = [...left].flatMap(([question, x]) => {
    const y = right.get(question);
    return y === undefined ? [] : [[x, y] as const];
  });
  const total = (value: (x: number, y: number) => number): number => pairs.reduce((sum, [x, y]) => sum + value(x, y), 0);
  const n = pairs.length;
  const a = total((x, y) => (x * y > 0 ? Math.min(Math.abs(x), Math.abs(y)) : 0));
  const d = total((x, y) => (x * y < 0 ? Math.min(Math.abs(x), Math.abs(y)) : 0));
  const scores: Record<Measure, number> = {
    net: n === 0 ? Number.NaN : (a - d) / n,
    share: n === 0 ? Number.NaN : total((x, y) => 1 - Math.abs(x - y) / 2) / n,
    identical: n === 0 ? Number.NaN : total((x, y) => (x === y ? 1 : 0)) / n,
    dna: n === 0 ? Number.NaN : (a - d) / ((left.size + right.size) / 2),
    kappa: kappa(pairs),
  };
  return { n, a, d, scores };
}
