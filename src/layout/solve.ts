/**
 * Places for one connected component, from two starts: the places its actors have
 * in the whole corpus, and classical scaling of the view itself. Both depend on
 * corpus and view only, so the result does, whatever was looked at before.
 */
import { type Configuration, radiusOf } from './configuration';
import type { Dissimilarities } from './dissimilarities';
import { classicalScaling } from './mds';
import { alignTo } from './procrustes';
import { separate } from './separate';
import { smacof } from './smacof';
import { startFrom } from './start';
import type { Target } from './target';

/** On the UN roll-calls a hundred times finer takes five times as long and lowers the stress by 1 % at most. */
const TOLERANCE = 1e-3;
const CAP = 150;
/** The view's own start has to win by this share: a gain that nobody sees is no reason to move everything. */
const MARGIN = 0.03;

function parted(start: Configuration): Configuration {
  return separate(start, radiusOf(start) || 1);
}

/**
 * Least stress from the two starts, turned onto the target.
 * @param mass for how many actors each one stands
 * @returns places in units of δ
 */
export function solve(apart: Dissimilarities, mass: Float64Array, target: Target): Configuration {
  const options = { tolerance: TOLERANCE, cap: CAP };
  const start = startFrom(apart, target);
  const anchored = start && smacof(apart, parted(start), options);
  const beat = anchored ? anchored.stress * (1 - MARGIN) : Infinity;
  const fresh = smacof(apart, parted(classicalScaling(apart)), { ...options, beat });
  return alignTo(anchored && fresh.stress >= beat ? anchored.places : fresh.places, target, mass);
}
