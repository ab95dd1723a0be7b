import type { Attribute, Graph } from './graph';
import { element, escapeXml } from './xml';

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

function keysOf(kind: 'node' | 'edge', attributes: readonly Attribute[]): readonly string[] {
  return attributes.map(({ name, type }) =>
    element('key', { id: `${kind}.${name}`, for: kind, 'attr.name': name, 'attr.type': TYPES[type] }),
  );
}

function dataOf(kind: 'node' | 'edge', attributes: readonly Attribute[], values: readonly (string | number | undefined)[]): string {
  return attributes
    .map(({ name }, at) => {
      const value = values[at];
      return value === undefined ? '' : element('data', { key: `${kind}.${name}` }, escapeXml(String(value)));
    })
    .join('');
}

/**
 * A graph as GraphML, undirected; names and weights are data, as the readers of it expect. Edges have no ids: igraph
 * mixes them up with those of the nodes.
 */
export function graphmlOf({ description, nodeAttributes, edgeAttributes, nodes, edges }: Graph): string {
  const ofNode: readonly Attribute[] = [{ name: 'label', type: 'string' }, ...nodeAttributes];
  const ofEdge: readonly Attribute[] = [{ name: 'weight', type: 'double' }, ...edgeAttributes];
  const graph = element(
    'graph',
    { id: 'caucus.graph', edgedefault: 'undirected' },
    element('desc', {}, escapeXml(description)),
    ...nodes.map(({ id, label, values }) => element('node', { id }, dataOf('node', ofNode, [label, ...values]))),
    ...edges.map(({ source, target, weight, values }) => element('edge', { source, target }, dataOf('edge', ofEdge, [weight, ...values]))),
  );
  const root = element(
    'graphml',
    { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    ...keysOf('node', ofNode),
    ...keysOf('edge', ofEdge),
    graph,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
