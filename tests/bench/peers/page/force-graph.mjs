import ForceGraph from 'force-graph';

export function draw(picture, actors, ties) {
  const nodes = actors.map(({ id, x, y }) => ({ id, x, y, fx: x, fy: y }));
  const links = ties.map(({ a, b, color }) => ({ source: a, target: b, color }));
  const drawn = new ForceGraph(picture)
    .cooldownTicks(0)
    .nodeId('id')
    .nodeLabel('id')
    .linkColor('color')
    .linkHoverPrecision(4)
    .graphData({ nodes, links });
  return { actors: drawn.graphData().nodes.length, ties: drawn.graphData().links.length };
}
