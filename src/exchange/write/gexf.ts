import type { Attribute, Graph } from './graph';
import { element, escapeXml } from './xml';

/** Units of the picture, −1…1, in those of Gephi. */
const SCALE = 500;

function attributesOf(kind: 'node' | 'edge', attributes: readonly Attribute[]): string {
  const each = attributes.map(({ name, type }) => element('attribute', { id: `${kind}.${name}`, title: name, type }));
  return element('attributes', { class: kind }, ...each);
}

function valuesOf(kind: 'node' | 'edge', attributes: readonly Attribute[], values: readonly (string | number | undefined)[]): string {
  const given = attributes.flatMap(({ name }, at) =>
    values[at] === undefined ? [] : [element('attvalue', { for: `${kind}.${name}`, value: values[at] })],
  );
  return element('attvalues', {}, ...given);
}

/** The version that every reader of GEXF knows; 1.3 would add nothing that is written here. */
const SPACE = 'http://www.gexf.net/1.2draft';

/** A graph as GEXF 1.2, undirected, with the places of the picture where it has any. */
export function gexfOf({ description, nodeAttributes, edgeAttributes, nodes, edges }: Graph): string {
  const meta = element('meta', {}, element('creator', {}, 'Caucus'), element('description', {}, escapeXml(description)));
  const nodeList = nodes.map(({ id, label, values, place }) =>
    element(
      'node',
      { id, label },
      valuesOf('node', nodeAttributes, values),
      place ? element('viz:position', { x: place[0] * SCALE, y: -place[1] * SCALE, z: 0 }) : '',
    ),
  );
  const edgeList = edges.map(({ id, source, target, weight, values }) =>
    element('edge', { id, source, target, weight }, valuesOf('edge', edgeAttributes, values)),
  );
  const graph = element(
    'graph',
    { defaultedgetype: 'undirected', mode: 'static' },
    attributesOf('node', nodeAttributes),
    attributesOf('edge', edgeAttributes),
    element('nodes', {}, ...nodeList),
    element('edges', {}, ...edgeList),
  );
  const root = element('gexf', { xmlns: SPACE, 'xmlns:viz': `${SPACE}/viz`, version: '1.2' }, meta, graph);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
