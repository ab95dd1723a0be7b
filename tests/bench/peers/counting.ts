/** Pairwise agreement of 200 actors on 6,200 roll-calls: bit planes, nested Maps, a graphology projection, numpy. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { computeDyads, type Dyads } from '../../../src/analysis/dyads';
import { corpus, scopeWithout, table } from '../generated';
import { countNaively, type Sides, sidesOf } from '../naive';
import { type Graph, type Graphology, peer } from './installed';
import { type Measured, mustBe, timesOf } from './ratios';

const scope = scopeWithout(-1);
const idOf = (actor: number): string => corpus.actors[actor]?.id ?? '';

/** n, a and d of every dyad, in triangular order. */
type Counts = readonly (readonly [number, number, number])[];

const countsOf = ({ n, agree, oppose }: Dyads): Counts => Array.from(n, (shared, at) => [shared, agree[at]! / 2, oppose[at]! / 2]);

function bipartite(Graph: Graphology['default'], sides: Sides): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const question of scope.questions) graph.addNode(`q${question}`);
  for (const [actor, held] of sides) {
    graph.addNode(idOf(actor));
    for (const [question, x] of held) graph.addEdge(idOf(actor), `q${question}`, { x });
  }
  return graph;
}

interface Count {
  n: number;
  a: number;
  d: number;
}

/** The graph of actors that share a question, with n, a and d on its edges; the actors of each question are listed once. */
function project(Graph: Graphology['default'], graph: Graph, ids: readonly string[]): Graph {
  const shared = new Map(ids.map((id) => [id, new Map<string, Count>()]));
  for (const question of scope.questions) {
    const sides: [string, number][] = [];
    graph.forEachEdge(`q${question}`, (_, { x = 0 }, actor) => void sides.push([actor, x]));
    for (const [at, [actor, x]] of sides.entries()) {
      const row = shared.get(actor)!;
      for (let other = at + 1; other < sides.length; other += 1) {
        const [id, y] = sides[other]!;
        let count = row.get(id);
        if (!count) row.set(id, (count = { n: 0, a: 0, d: 0 }));
        count.n += 1;
        if (x * y > 0) count.a += 1;
        if (x * y < 0) count.d += 1;
      }
    }
  }
  const projected = new Graph({ type: 'undirected' });
  for (const id of ids) projected.addNode(id);
  for (const [id, row] of shared) for (const [other, count] of row) projected.addEdge(id, other, count);
  return projected;
}

/** Undefined where there is no Python with numpy. */
function byNumpy(sides: Sides, ours: Counts, rounds: number): number[] | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), 'counting-'));
  const [given, found] = [path.join(folder, 'sides'), path.join(folder, 'counts')];
  const [actors, questions] = [scope.actors.length, scope.questions.length];
  const cells = new Int8Array(actors * questions).fill(2);
  for (const [actor, held] of sides) for (const [question, x] of held) cells[actor * questions + question] = x;
  writeFileSync(given, cells);
  const program = path.join(import.meta.dirname, 'counting.py');
  const asked = [program, given, String(actors), String(questions), String(rounds), found];
  const { status, stdout } = spawnSync('python3', asked, { encoding: 'utf8' });
  const counts = status === 0 ? new Int32Array(readFileSync(found).buffer.slice(0)) : undefined;
  rmSync(folder, { recursive: true });
  if (!counts) return undefined;
  const cell = (i: number, j: number) => [0, 1, 2].map((at) => counts[(at * actors + i) * actors + j] ?? -1);
  const theirs = Array.from({ length: actors }, (_, i) => Array.from({ length: actors - i - 1 }, (_, at) => cell(i, i + 1 + at))).flat();
  mustBe('numpy', theirs, ours);
  return JSON.parse(stdout) as number[];
}

/** Times of each way, ours first; each is checked against ours before it counts. */
export async function measureCounting(rounds: number): Promise<Measured[]> {
  const { default: Graph } = await peer<Graphology>('graphology');
  const sides = sidesOf(table, scope);
  const ids = Array.from(scope.actors, idOf);
  const ours = countsOf(computeDyads(table, scope, 'side'));
  const naive = [...countNaively(sides).values()].flatMap((row) => [...row.values()].map(({ n, agree, oppose }) => [n, agree, oppose]));
  mustBe('nested Maps', naive, ours);
  const graph = bipartite(Graph, sides);
  const projected = project(Graph, graph, ids);
  const pairs = ids.flatMap((id, i) => ids.slice(i + 1).map((other) => projected.getEdgeAttributes(id, other)));
  mustBe(
    'graphology',
    pairs.map(({ n = -1, a = -1, d = -1 }) => [n, a, d]),
    ours,
  );
  const numpy = byNumpy(sides, ours, rounds);
  return [
    { name: 'Caucus', times: timesOf(rounds, () => computeDyads(table, scope, 'side')) },
    { name: 'nested Maps', times: timesOf(rounds, () => countNaively(sides)) },
    { name: 'graphology, projected', times: timesOf(rounds, () => project(Graph, graph, ids)) },
    { name: numpy ? 'numpy' : 'numpy (no python3 with numpy here)', times: numpy ?? [] },
  ];
}
