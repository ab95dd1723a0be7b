import { type Dissimilarities, dyadOf } from './dissimilarities';

/**
 * Whether nothing that places are made of tells two actors apart: δ = 0 between them, and the same δ and weight to
 * everybody else. Their records may differ, for instance on a question on which nobody else is on record.
 */
function isSame({ size, delta, weight }: Dissimilarities, a: number, b: number): boolean {
  const dyad = dyadOf(a, b, size);
  if (delta[dyad] !== 0 || weight[dyad] === 0) return false;
  for (let k = 0; k < size; k++) {
    if (k === a || k === b) continue;
    const left = dyadOf(a, k, size);
    const right = dyadOf(b, k, size);
    if (delta[left] !== delta[right] || weight[left] !== weight[right]) return false;
  }
  return true;
}

/**
 * Clumps: actors that a layout cannot and should not tell apart. An actor without
 * its like is a clump of one.
 * @returns ascending lists of actors, in the order of their first ones
 */
export function clumpsOf(apart: Dissimilarities): readonly (readonly number[])[] {
  const clumps: number[][] = [];
  for (let i = 0; i < apart.size; i++) {
    const clump = clumps.find((candidate) => isSame(apart, candidate[0]!, i));
    if (clump === undefined) clumps.push([i]);
    else clump.push(i);
  }
  return clumps;
}
