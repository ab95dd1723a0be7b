import { Graph } from 'graphology';
import { Sigma } from 'sigma';

export function draw(picture, actors, ties) {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, x, y } of actors) graph.addNode(id, { x, y, label: id, size: 5, color: '#666' });
  for (const { a, b, color } of ties) graph.addEdge(a, b, { size: 1, color });
  const sigma = new Sigma(graph, picture);
  return { actors: sigma.getGraph().order, ties: sigma.getGraph().size };
}
