/** Ways to find coalitions and to prove them, each by itself on the same graphs, and as the app has them work together. */
import type { Highs } from 'highs';
import { packCycles, switched } from '../../src/analysis/coalitions/bound';
import { bestCamps } from '../../src/analysis/coalitions/descent';
import { searchExactly } from '../../src/analysis/coalitions/exact';
import type { Camps } from '../../src/analysis/coalitions/forced';
import { neighboursOf, type SignedGraph } from '../../src/analysis/coalitions/graph';
import { LIMITS, loadHighs } from '../../src/analysis/coalitions/highs';
import { bestCoalitions } from '../../src/analysis/coalitions/moves';
import { solveProgram } from '../../src/analysis/coalitions/program';
import { drawFrom, seedOf } from '../../src/analysis/coalitions/random';
import { BUDGET, solve } from '../../src/analysis/coalitions/solve';
import { roundUp, stepOf } from '../../src/analysis/coalitions/step';
import { shippedCorpus } from '../../src/corpus/shipped';
import { finish } from '../analysis/coalitions/build';
import { type Named, namedGraphs } from './graphs';
import { type Line, ms, print } from './timing';
import { packTriangles } from './triangles';

const SEED = 1;
/** Beyond so many actors an integer program is not begun: one round of its linear program takes minutes. */
const PROGRAMMED = 80;
const HEAD: Line = [
  'graph',
  'actors : ties',
  'Kernighan–Lin, moves',
  'triangles',
  'cycles',
  'branch and bound',
  'HiGHS',
  'first answer',
  'all stages',
];

const number = (value: number): string => (Number.isInteger(value) ? `${value}` : value.toFixed(2));
const took = (from: number): string => ms(performance.now() - from);

/** The best value, how far down it is proven that none lies, and the time. */
const outcome = (value: number, bound: number, time: string): string =>
  value - bound < 1e-6 ? `${number(value)} proven, ${time}` : `${number(bound)} … ${number(value)}, ${time}`;

function lineOf({ name, graph }: Named, camps: Camps, highs: Highs): Line {
  const rows = neighboursOf(graph);
  const step = stepOf(graph.w);
  const draw = () => drawFrom(seedOf(graph, SEED));
  const tied = new Set([...graph.a, ...graph.b]).size;

  let from = performance.now();
  const { partition, value } = (camps === 2 ? bestCamps : bestCoalitions)(
    graph,
    rows,
    { starts: BUDGET.first + BUDGET.starts, moves: BUDGET.moves },
    draw(),
  );
  const found = `${number(value)}, ${took(from)}`;

  from = performance.now();
  const triangles = `≥ ${number(packTriangles(graph, camps))}, ${took(from)}`;

  from = performance.now();
  const seen: SignedGraph = camps === 2 ? switched(graph, partition) : graph;
  const guide = camps === 2 ? new Int32Array(graph.size) : partition;
  const { rounds, packing: steps } = BUDGET;
  const { packed } = packCycles(seen, neighboursOf(seen), guide, { rounds, steps, enough: value - step * 0.999 }, draw());
  const cycles = `≥ ${number(Math.min(value, roundUp(packed, step)))}, ${took(from)}`;

  from = performance.now();
  const searched = finish(searchExactly(graph, camps, partition, { step, steps: BUDGET.search, draw: draw() }));
  const branches = outcome(searched.value, searched.bound, took(from));

  let programmed = '–';
  if (tied <= PROGRAMMED) {
    from = performance.now();
    const known = seen.w.map((w, t) => ((guide[seen.a[t]!] === guide[seen.b[t]!]) === w > 0 ? 0 : 1));
    const { better, bound } = solveProgram(highs, { graph: seen, camps, known, step, cycles: [] }, LIMITS);
    const best = better ? better.reduce((sum, y, t) => sum + y * Math.abs(seen.w[t]!), 0) : value;
    programmed = outcome(best, roundUp(bound, step), took(from));
  }

  from = performance.now();
  const stages = solve(graph, { camps, seed: SEED, budget: BUDGET });
  const first = stages.next().value;
  const answered = `${number(first.value)}, ${took(from)}`;
  const last = finish(stages);
  return [
    name,
    `${tied} : ${graph.w.length}`,
    found,
    triangles,
    cycles,
    branches,
    programmed,
    answered,
    outcome(last.value, last.bound, took(from)),
  ];
}

const highs = await loadHighs();
const graphs = namedGraphs(shippedCorpus());
// Once without being counted, so that the code is compiled.
for (const camps of [2, 'auto'] as const) for (const graph of graphs.slice(0, 1)) lineOf(graph, camps, highs);
for (const camps of [2, 'auto'] as const) {
  const title = camps === 2 ? 'two camps' : 'any number of coalitions';
  print(
    `Disagreement of the best ${title}, and the bound proven, by each way alone and by the app’s stages`,
    HEAD,
    graphs.map((graph) => lineOf(graph, camps, highs)),
  );
}
