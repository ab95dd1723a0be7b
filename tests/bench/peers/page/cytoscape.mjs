import cytoscape from 'cytoscape';

export function draw(container, actors, ties) {
  const nodes = actors.map(({ id, x, y }) => ({ data: { id }, position: { x, y } }));
  const edges = ties.map(({ id, a, b, color }) => ({ data: { id, source: a, target: b, color } }));
  const drawn = cytoscape({
    container,
    elements: { nodes, edges },
    style: [
      { selector: 'node', style: { width: 10, height: 10, label: 'data(id)', 'font-size': 10 } },
      { selector: 'edge', style: { width: 1, 'line-color': 'data(color)' } },
    ],
    layout: { name: 'preset' },
  });
  return { actors: drawn.nodes().length, ties: drawn.edges().length };
}
