import { type Configuration, emptyConfiguration } from './configuration';
import { type Dissimilarities, dyadOf } from './dissimilarities';
import type { Target } from './target';

/**
 * Places of the target; an actor without one stands at the mean of those it has
 * dyads with, weighted by how well they agree. Null where the target knows fewer
 * than half of the actors: it would then be no picture of this component.
 */
export function startFrom({ size, delta, weight }: Dissimilarities, target: Target): Configuration | null {
  const known = target.mass.reduce((count, mass) => count + (mass > 0 ? 1 : 0), 0);
  if (known < 2 || 2 * known < size) return null;
  const start = emptyConfiguration(size);
  const mean = [0, 0];
  for (let i = 0; i < size; i++) {
    mean[0]! += target.mass[i]! > 0 ? target.x[i]! / known : 0;
    mean[1]! += target.mass[i]! > 0 ? target.y[i]! / known : 0;
  }
  for (let i = 0; i < size; i++) {
    let [sum, sx, sy] = [0, 0, 0];
    if (target.mass[i]! > 0) {
      [sum, sx, sy] = [1, target.x[i]!, target.y[i]!];
    } else {
      for (let j = 0; j < size; j++) {
        if (j === i || target.mass[j] === 0) continue;
        const dyad = dyadOf(i, j, size);
        const share = weight[dyad]! * Math.max(0, 1 - delta[dyad]!);
        sum += share;
        sx += share * target.x[j]!;
        sy += share * target.y[j]!;
      }
    }
    start.x[i] = sum > 0 ? sx / sum : mean[0]!;
    start.y[i] = sum > 0 ? sy / sum : mean[1]!;
  }
  return start;
}
