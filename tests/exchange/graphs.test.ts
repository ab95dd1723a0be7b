import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gexfOf } from '../../src/exchange/write/gexf';
import { type Graph, oneMode, twoMode } from '../../src/exchange/write/graph';
import { graphmlOf } from '../../src/exchange/write/graphml';
import { xmlName } from '../../src/exchange/write/xml';
import { defaultView } from '../../src/state/view';
import { corpusOf } from '../analysis/build';
import { hostileCorpus } from './hostile';
import { type Tag, tagsOf, xmlTree } from './xmlTree';

/** Which elements may stand in which, in which order and how often: the part of a schema that the files use. */
type Model = Readonly<Record<string, { readonly inside: RegExp; readonly needs: readonly string[]; readonly may: readonly string[] }>>;

/** After the schema of GEXF 1.2 (gexf and viz). */
const GEXF: Model = {
  gexf: { inside: /^(meta )?graph $/, needs: ['version'], may: ['xmlns', 'xmlns:viz'] },
  meta: { inside: /^(creator )?(description )?$/, needs: [], may: ['lastmodifieddate'] },
  creator: { inside: /^$/, needs: [], may: [] },
  description: { inside: /^$/, needs: [], may: [] },
  graph: { inside: /^(attributes )*nodes edges $/, needs: [], may: ['defaultedgetype', 'mode'] },
  attributes: { inside: /^(attribute )*$/, needs: ['class'], may: [] },
  attribute: { inside: /^$/, needs: ['id', 'title', 'type'], may: [] },
  nodes: { inside: /^(node )*$/, needs: [], may: [] },
  edges: { inside: /^(edge )*$/, needs: [], may: [] },
  node: { inside: /^(attvalues )?(viz:position )?$/, needs: ['id'], may: ['label'] },
  edge: { inside: /^(attvalues )?$/, needs: ['id', 'source', 'target'], may: ['weight'] },
  attvalues: { inside: /^(attvalue )*$/, needs: [], may: [] },
  attvalue: { inside: /^$/, needs: ['for', 'value'], may: [] },
  'viz:position': { inside: /^$/, needs: ['x', 'y', 'z'], may: [] },
};

/** After graphml.graphdrawing.org/dtds, with the attributes of the 1.0 schema. */
const GRAPHML: Model = {
  graphml: { inside: /^(key )*graph $/, needs: [], may: ['xmlns'] },
  key: { inside: /^$/, needs: ['id', 'for', 'attr.name', 'attr.type'], may: [] },
  graph: { inside: /^(desc )?(node |edge )*$/, needs: ['edgedefault'], may: ['id'] },
  desc: { inside: /^$/, needs: [], may: [] },
  node: { inside: /^(data )*$/, needs: ['id'], may: [] },
  edge: { inside: /^(data )*$/, needs: ['source', 'target'], may: ['id'] },
  data: { inside: /^$/, needs: ['key'], may: [] },
};

const FLOAT = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const KIND = /^(node|edge)$/;

/** What the schemas let stand in an attribute, where they do not let everything. */
const VALUES: Readonly<Record<string, RegExp>> = {
  'gexf version': /^1\.2$/,
  'graph defaultedgetype': /^undirected$/,
  'graph mode': /^static$/,
  'attributes class': KIND,
  'attribute type': /^(integer|long|double|float|boolean|liststring|string|anyURI)$/,
  'edge weight': FLOAT,
  'viz:position x': FLOAT,
  'viz:position y': FLOAT,
  'viz:position z': FLOAT,
  'graph edgedefault': /^undirected$/,
  'key for': KIND,
  'key attr.name': /^[\w.-]+$/,
  'key attr.type': /^(boolean|int|long|float|double|string)$/,
};

/** What in an element and below it a schema would refuse. */
function faultsOf(tag: Tag, model: Model): string[] {
  const rule = model[tag.name];
  if (!rule) return [`no element ${tag.name}`];
  const given = [...tag.attributes.keys()];
  return [
    ...(rule.inside.test(tag.children.map(({ name }) => `${name} `).join('')) ? [] : [`children of ${tag.name}`]),
    ...rule.needs.filter((name) => !given.includes(name)).map((name) => `${tag.name} without ${name}`),
    ...[...tag.attributes].flatMap(([name, value]) => {
      const form = VALUES[`${tag.name} ${name}`];
      return form && !form.test(value) ? [`${tag.name} ${name}="${value}"`] : [];
    }),
    ...given.filter((name) => ![...rule.needs, ...rule.may].includes(name)).map((name) => `${tag.name} with ${name}`),
    ...tag.children.flatMap((child) => faultsOf(child, model)),
  ];
}

const all = (root: Tag, names: readonly string[], attribute: string): string[] =>
  names.flatMap((name) => tagsOf(root, name).map(({ attributes }) => attributes.get(attribute) ?? ''));

function expectSound(graph: Graph): void {
  for (const [root, model] of [
    [xmlTree(gexfOf(graph)), GEXF],
    [xmlTree(graphmlOf(graph)), GRAPHML],
  ] as const) {
    expect(faultsOf(root, model)).toEqual([]);
    const ids = all(root, ['graph', 'node', 'edge', 'key', 'attribute'], 'id').filter((id) => id !== '');
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const nodes = new Set(all(root, ['node'], 'id'));
    const ends = [...all(root, ['edge'], 'source'), ...all(root, ['edge'], 'target')];
    expect(ends.filter((end) => !nodes.has(end))).toEqual([]);
    const declared = new Set(all(root, ['key', 'attribute'], 'id'));
    const used = [...all(root, ['data'], 'key'), ...all(root, ['attvalue'], 'for')];
    expect(used.filter((key) => !declared.has(key))).toEqual([]);
    expect([nodes.size, tagsOf(root, 'edge').length]).toEqual([graph.nodes.length, graph.edges.length]);
    expect(all(root, ['edge'], 'weight').filter((weight) => weight !== '' && !(Number(weight) > 0))).toEqual([]);
  }
}

const table = () => corpusOf({ questions: ['q1', 'q2'], rows: { a: '++', b: '+-', c: '-±', e0: '.0' }, kinds: { c: 'bloc' } });

describe('a view as a graph', () => {
  it('has an edge for every tie, with its counts', () => {
    const { nodes, edges } = oneMode(table(), defaultView(), '');
    expect(nodes.map(({ id, label }) => [id, label])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'c'],
      ['e0', 'e0'],
    ]);
    // a and b: together on q1, opposed on q2. a and c, b and c: opposed on q1. e0 takes no side.
    expect(edges.map(({ source, target, weight, values }) => [source, target, weight, ...values])).toEqual([
      ['a', 'b', 2, 'mixed', 2, 1, 1, 0],
      ['a', 'c', 1, 'opposed', 1, 0, 1, -1],
      ['b', 'c', 1, 'opposed', 1, 0, 1, -1],
    ]);
  });

  it('has an edge for every stance, mixed ones without a number', () => {
    const { nodes, edges } = twoMode(table(), defaultView(), '');
    expect(nodes).toHaveLength(6);
    expect(edges.map(({ source, target, values }) => [source, target, ...values])).toContainEqual([
      'actor.c',
      'question.q2',
      'mixed',
      undefined,
    ]);
    expect(edges).toHaveLength(7);
  });

  it('is sound GEXF and GraphML for any corpus, with every name as text', () => {
    fc.assert(
      fc.property(hostileCorpus(), (corpus) => {
        for (const graph of [oneMode(corpus, defaultView(), corpus.meta.title), twoMode(corpus, defaultView(), '<b>')]) expectSound(graph);
      }),
      { numRuns: 25 },
    );
  });
});

it('makes different XML names of different ids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 }), (a, b) => {
      expect(xmlName(a)).toMatch(/^[A-Za-z_][\w-]*$/);
      expect(xmlName(a) === xmlName(b)).toBe(a === b);
    }),
  );
});
