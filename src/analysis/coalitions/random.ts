/**
 * Seeded pseudo-random numbers. Only 32-bit integer arithmetic and one division,
 * so that every machine draws the same.
 */
import type { SignedGraph } from './graph';

/** The next whole number from 0 to n − 1; n from 1 to 2³² − 1. */
export type Draw = (n: number) => number;

/** A generator of the mulberry32 family (T. Ettinger 2017, public domain), period 2³². */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

/** Mixes a whole number into a seed (one round of FNV-1a on 32 bits). */
export function mixSeed(seed: number, value: number): number {
  const mixed = Math.imul((seed ^ value) >>> 0, 0x01000193) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** A seed drawn from the content of a graph: the same graph, the same draws. */
export function seedOf(graph: SignedGraph, seed: number): number {
  let hash = mixSeed(0x811c9dc5, seed);
  const bits = new Uint32Array(graph.w.slice().buffer);
  for (const column of [[graph.size], graph.a, graph.b, bits]) for (const value of column) hash = mixSeed(hash, value);
  return hash;
}

/** Fisher and Yates, in place. */
export function shuffle(list: { [i: number]: number; readonly length: number }, draw: Draw): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = draw(i + 1);
    const kept = list[i]!;
    list[i] = list[j]!;
    list[j] = kept;
  }
}
