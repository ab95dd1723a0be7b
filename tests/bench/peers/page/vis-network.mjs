import { DataSet } from 'vis-data';
import { Network } from 'vis-network';

export function draw(picture, actors, ties) {
  const nodes = new DataSet(actors.map(({ id, x, y }) => ({ id, x, y, label: id, shape: 'dot', size: 5 })));
  const edges = new DataSet(ties.map(({ id, a, b, color }) => ({ id, from: a, to: b, color })));
  const drawn = new Network(picture, { nodes, edges }, { physics: false, edges: { smooth: false } });
  return { actors: Object.keys(drawn.getPositions()).length, ties: edges.length };
}
