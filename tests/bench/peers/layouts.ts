/** Places of 200 actors with 19,900 ties: ours, d3-force and ForceAtlas2. */
import { computeDyads } from '../../../src/analysis/dyads';
import { scoresOf } from '../../../src/analysis/measures';
import { TIE, tiesOf } from '../../../src/analysis/ties';
import type { Configuration } from '../../../src/layout/configuration';
import { placeActors } from '../../../src/layout/place';
import { distancesOf, rankCorrelation } from '../../../src/layout/quality';
import { corpus, scopeWithout, table } from '../generated';
import { type Graphology, peer } from './installed';
import { type Measured, timesOf } from './ratios';

const STEPS = 300;
const KINDS = Object.keys(TIE);
const dyads = computeDyads(table, scopeWithout(-1), 'side');
const delta = scoresOf(dyads, 'share').map((share) => 1 - share);
const ids = Array.from(dyads.actors, (actor) => corpus.actors[actor]?.id ?? '');

interface Tie {
  readonly i: number;
  readonly j: number;
  readonly kind: string;
  /** 0 … 1. */
  readonly apart: number;
}

function allTies(): Tie[] {
  const { kind } = tiesOf(dyads, 1);
  return ids
    .flatMap((_, i) => ids.slice(i + 1).map((_, at) => ({ i, j: i + 1 + at })))
    .map(({ i, j }, at) => ({ i, j, kind: KINDS[kind[at]!]!, apart: delta[at]! }))
    .filter(({ kind: drawn }) => drawn !== 'none');
}

const ties = allTies();

function ours(): Configuration {
  return placeActors({ ids, delta, weight: Float64Array.from(dyads.n, (n) => n / (n + 2)), anchor: null });
}

/** Places and ties, for others to draw. */
export function networkToDraw(): { x: number[]; y: number[]; ties: [number, number, string][] } {
  const { x, y } = ours();
  const most = Math.max(...[...x, ...y].map(Math.abs));
  const part = (values: ArrayLike<number>): number[] => Array.from(values, (value) => value / most);
  return { x: part(x), y: part(y), ties: ties.map(({ i, j, kind }) => [i, j, kind]) };
}

interface Force {
  distance: (of: (link: Tie) => number) => Force;
}

interface D3Force {
  forceSimulation: (nodes: { x?: number; y?: number }[]) => Simulation;
  forceLink: (links: (Tie & { source: number; target: number })[]) => Force;
  forceManyBody: () => Force;
  forceCenter: () => Force;
}

interface Simulation {
  force: (name: string, force: Force) => Simulation;
  stop: () => Simulation;
  tick: (steps: number) => Simulation;
}

/** As it is used for such networks: every tie a link, the longer the more the two disagree; its own 300 steps. */
function byForce(d3: D3Force): Configuration {
  const nodes: { x?: number; y?: number }[] = ids.map(() => ({}));
  const links = ties.map((tie) => ({ ...tie, source: tie.i, target: tie.j }));
  d3.forceSimulation(nodes)
    .force(
      'link',
      d3.forceLink(links).distance(({ apart }) => 30 + 300 * apart),
    )
    .force('charge', d3.forceManyBody())
    .force('centre', d3.forceCenter())
    .stop()
    .tick(STEPS);
  return { x: Float64Array.from(nodes, ({ x = 0 }) => x), y: Float64Array.from(nodes, ({ y = 0 }) => y) };
}

type Atlas = { inferSettings: (graph: object) => object; assign: (graph: object, options: object) => void };

/** From a circle, ties of agreement alone, weighed by the agreement score: it knows no repelling ties. */
function byAtlas({ default: Graph }: Graphology, atlas: Atlas): Configuration {
  const graph = new Graph({ type: 'undirected' });
  const turn = (2 * Math.PI) / ids.length;
  for (const [at, id] of ids.entries()) graph.addNode(id, { x: Math.cos(turn * at), y: Math.sin(turn * at) });
  for (const { i, j, kind, apart } of ties) if (kind === 'aligned') graph.addEdge(ids[i]!, ids[j]!, { weight: 1 - apart });
  atlas.assign(graph, { iterations: STEPS, settings: atlas.inferSettings(graph) });
  const [x, y]: [number[], number[]] = [[], []];
  graph.forEachNode((_, place) => {
    x.push(place['x']!);
    y.push(place['y']!);
  });
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

/** The additional column says how well distances tell disagreement: rank correlation of distance and δ, over all dyads. */
export async function measureLayouts(rounds: number): Promise<Measured[]> {
  const d3 = await peer<D3Force>('d3-force');
  const graphology = await peer<Graphology>('graphology');
  const { default: atlas } = await peer<{ default: Atlas }>('graphology-layout-forceatlas2');
  const way = (name: string, place: () => Configuration): Measured => {
    const more = [rankCorrelation(distancesOf(place()), delta).toFixed(2)];
    return { name, times: timesOf(rounds, place), more };
  };
  return [
    way('Caucus', ours),
    way(`d3-force, ${STEPS} steps`, () => byForce(d3)),
    way(`graphology-layout-forceatlas2, ${STEPS} steps`, () => byAtlas(graphology, atlas)),
  ];
}
