/**
 * Actors in a line, so that those who took the same sides stand near each other: along the first axis of classical
 * scaling (Torgerson 1952), which is the line that tells most of their differences. Pure: the same dyads give the same
 * line to the last bit.
 */
import { componentsOf } from './components';
import { type Dissimilarities, dissimilaritiesOf } from './dissimilarities';
import { classicalScaling } from './mds';

/** Whether a line runs against the reference, as far as that knows its actors. */
function isReversed(line: readonly number[], reference: Float64Array | null): boolean {
  const places = reference ? line.flatMap((actor, at) => (Number.isNaN(reference[actor]) ? [] : [[at, reference[actor]!] as const])) : [];
  const middle = places.reduce((sum, [at]) => sum + at, 0) / places.length;
  return places.reduce((sum, [at, place]) => sum + (at - middle) * place, 0) < 0;
}

function lineOf(from: Dissimilarities, actors: readonly number[], reference: Float64Array | null): readonly number[] {
  const part = dissimilaritiesOf(
    from,
    actors,
    actors.map(() => 1),
  );
  const { x, y } = classicalScaling(part);
  const line = [...actors.keys()].sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]! || a - b).map((at) => actors[at]!);
  return isReversed(line, reference) ? line.reverse() : line;
}

/**
 * The actors of `from`, each once, in line. Actors that no chain of known dyads connects cannot be compared: connected
 * ones stand together, the most first; whoever shares nothing with anybody comes last, in the order given. A missing
 * δ is taken as the mean.
 * @param reference place of each actor in a line that this one should not run against, NaN where it has none
 */
export function seriate(from: Dissimilarities, reference: Float64Array | null = null): Uint32Array {
  return Uint32Array.from(componentsOf(from).flatMap((actors) => (actors.length < 3 ? actors : lineOf(from, actors, reference))));
}

/** The line block by block, in the order of `blockOf` (by actor; negative for none, who come last), each as it was. */
export function blockwise(line: Uint32Array, blockOf: Int32Array): Uint32Array {
  const rank = (actor: number): number => (blockOf[actor]! < 0 ? blockOf.length : blockOf[actor]!);
  return Uint32Array.from([...line].sort((a, b) => rank(a) - rank(b)));
}
