/** Signed graphs to compare solvers on: views of the shipped corpus, published graphs, and generated ones, sparse and without order. */
import { graphOfTies } from '../../src/analysis/coalitions/ofTies';
import { type SignedGraph, signedGraph, type Tie } from '../../src/analysis/coalitions/graph';
import { drawFrom } from '../../src/analysis/coalitions/random';
import type { Corpus } from '../../src/corpus/corpus';
import { decodeView } from '../../src/state/link';
import { selectDyads, selectTies } from '../../src/state/select';
import type { View } from '../../src/state/view';
import { published } from '../analysis/coalitions/build';
import { changesOf } from './changes';

export interface Named {
  readonly name: string;
  readonly graph: SignedGraph;
}

const SEED = 1;

/** Ties by chance, with signs by chance: `degree` for each actor in the mean. */
function random(size: number, degree: number): SignedGraph {
  const draw = drawFrom(SEED);
  const dyads = Array.from({ length: size }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat();
  const ties = dyads.flatMap(([a, b]): Tie[] => (draw(size - 1) < degree ? [[a, b, 2 * draw(2) - 1]] : []));
  return signedGraph(size, ties);
}

/** Four groups of which most ties keep to the signs of two camps, and one in five does not. */
function coherent(size: number): SignedGraph {
  const draw = drawFrom(SEED);
  const sign = (a: number, b: number): number => ((a % 2 === b % 2) === draw(5) > 0 ? 1 : -1);
  const dyads = Array.from({ length: size }, (_, b) => Array.from({ length: b }, (_, a) => [a, b] as const)).flat();
  return signedGraph(
    size,
    dyads.flatMap(([a, b]): Tie[] => (draw(2) === 0 ? [[a, b, sign(a, b)]] : [])),
  );
}

export function namedGraphs(corpus: Corpus): Named[] {
  const ofView = (name: string, view: View): Named => ({
    name,
    graph: graphOfTies(selectDyads(corpus, view), selectTies(corpus, view), view.weights),
  });
  const [opening, un, everything] = changesOf(corpus);
  return [
    ...[opening, un, everything].flatMap((picture) => (picture ? [ofView(picture.title, picture.start)] : [])),
    ofView('the 6th MPP', decodeView('meeting=mpp-6', corpus).view),
    { name: 'highland tribes (Read 1954)', graph: published('read_highland_tribes').graph },
    { name: 'Slovene parties 1994, weighted', graph: published('slovene_parties_1994').graph },
    { name: 'two camps, a fifth of the ties against them', graph: coherent(60) },
    { name: 'by chance, 4 ties an actor', graph: random(100, 4) },
    { name: 'by chance, 8 ties an actor', graph: random(60, 8) },
    { name: 'by chance, half of all ties', graph: random(40, 20) },
  ];
}
