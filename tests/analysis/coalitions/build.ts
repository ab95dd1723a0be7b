/** Signed graphs for tests: written as text, read from a file, arbitrary; and every partition of a small one. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { disagreement } from '../../../src/analysis/coalitions/disagreement';
import type { Camps } from '../../../src/analysis/coalitions/forced';
import { type SignedGraph, signedGraph, type Tie } from '../../../src/analysis/coalitions/graph';
import { type Draw, drawFrom } from '../../../src/analysis/coalitions/random';

/** A graph of letters: 'ab+ bc- cd-2.5' has a–b aligned, b–c opposed, c–d opposed with weight 2.5; a is position 0. */
export function graphOf(text: string, size?: number): SignedGraph {
  const ties = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word): Tie => [place(word[0]!), place(word[1]!), Number(`${word[2]}${word.slice(3) || 1}`)]);
  return signedGraph(size ?? ties.reduce((most, [a, b]) => Math.max(most, a + 1, b + 1), 0), ties);
}

function place(letter: string): number {
  return letter.charCodeAt(0) - 97;
}

/** One of the published graphs, with the names of its actors in alphabetical order. */
export function published(name: string): { graph: SignedGraph; names: readonly string[] } {
  const file = readFileSync(path.join(import.meta.dirname, 'reference', `${name}.csv`), 'utf8');
  const rows = file
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const names = [...new Set(rows.flatMap(([source, target]) => [source!, target!]))].sort();
  const ties = rows.map(([source, target, , weight]): Tie => [names.indexOf(source!), names.indexOf(target!), Number(weight)]);
  return { graph: signedGraph(names.length, ties), names };
}

/** Draws a weight: one that adds up without rounding, or a fraction such as |S| is. */
export type Weigh = (draw: Draw) => number;
export const unit: Weigh = (draw) => 2 * draw(2) - 1;
export const real: Weigh = (draw) => ((2 * draw(2) - 1) * (1 + draw(15))) / [1, 2, 3, 5, 7][draw(5)]!;

/** Any signed graph of 1 to `most` actors; a dyad has a tie with a chance between 0.1 and 1. */
export function arbitraryGraph(weigh: Weigh, most: number): fc.Arbitrary<SignedGraph> {
  return fc
    .record({ size: fc.integer({ min: 1, max: most }), density: fc.integer({ min: 1, max: 10 }), seed: fc.nat() })
    .map(({ size, density, seed }) => {
      const draw = drawFrom(seed);
      const dyads = Array.from({ length: size }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat();
      return signedGraph(
        size,
        dyads.flatMap(([a, b]): Tie[] => (draw(10) < density ? [[a, b, weigh(draw)]] : [])),
      );
    });
}

/** Every partition of 0…n−1 into at most `most` blocks, each once. */
export function* partitionsOf(n: number, most: number): Generator<Int32Array> {
  const block = new Int32Array(n);
  const place = function* (v: number, used: number): Generator<Int32Array> {
    if (v === n) {
      yield block.slice();
      return;
    }
    for (let b = 0; b < Math.min(used + 1, most); b++) {
      block[v] = b;
      yield* place(v + 1, Math.max(used, b + 1));
    }
  };
  yield* place(0, 0);
}

/** The optimum by trying everything: its value, and the partitions that reach it. */
export function bruteForce(graph: SignedGraph, camps: Camps): { value: number; optima: Int32Array[] } {
  let value = Infinity;
  let optima: Int32Array[] = [];
  for (const partition of partitionsOf(graph.size, camps === 2 ? 2 : graph.size)) {
    const cost = disagreement(graph, partition);
    if (cost > value + 1e-9) continue;
    if (cost < value - 1e-9) optima = [];
    value = Math.min(value, cost);
    optima.push(partition);
  }
  return { value, optima };
}

/**
 * The optimum by trying every set of actors as a coalition, with 12 actors 3¹² of them:
 * the agreement inside is most where the disagreement is least.
 */
export function optimumOf(graph: SignedGraph, camps: Camps): number {
  const sets = 1 << graph.size;
  const inside = new Float64Array(sets);
  for (let set = 0; set < sets; set++) {
    graph.w.forEach((w, t) => {
      if (((set >> graph.a[t]!) & (set >> graph.b[t]!) & 1) === 1) inside[set]! += w;
    });
  }
  const most = new Float64Array(sets);
  for (let set = 1; set < sets; set++) {
    const first = set & -set;
    most[set] = -Infinity;
    for (let rest = set ^ first, part = rest; ; part = (part - 1) & rest) {
      const other = set ^ (first | part);
      most[set] = Math.max(most[set]!, inside[first | part]! + (camps === 2 ? inside[other]! : most[other]!));
      if (part === 0) break;
    }
  }
  return graph.w.reduce((sum, w) => sum + Math.max(0, w), 0) - most[sets - 1]!;
}

/** Runs a generator to its end. */
export function finish<Yield, Result>(generator: Generator<Yield, Result>): Result {
  let at = generator.next();
  while (!at.done) at = generator.next();
  return at.value;
}
