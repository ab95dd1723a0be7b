/** The networks of a view as graphs of nodes and edges with attributes, for the writers of graph files. */
import type { Corpus } from '../../corpus/corpus';
import type { Actor } from '../../corpus/schema';
import { selectDyads, selectPlaces, selectScope } from '../../state/select';
import type { View } from '../../state/view';
import { stancesInView } from './tables';
import { sharedDyads } from './ties';
import { xmlName } from './xml';

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double';
}

/** Values in the order of the graph's attributes; undefined where there is none. */
type Values = readonly (string | number | undefined)[];

interface GraphNode {
  /** An XML name, unique in the graph, edges included. */
  readonly id: string;
  readonly label: string;
  readonly values: Values;
  /** Place in the picture, in its own units, y downwards. */
  readonly place?: readonly [x: number, y: number];
}

interface GraphEdge {
  /** As that of a node. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** More than 0. */
  readonly weight: number;
  readonly values: Values;
}

export interface Graph {
  readonly description: string;
  readonly nodeAttributes: readonly Attribute[];
  readonly edgeAttributes: readonly Attribute[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const text = (name: string): Attribute => ({ name, type: 'string' });
const double = (name: string): Attribute => ({ name, type: 'double' });
/** Undefined where a score is. */
const finite = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);

function actorsOf(corpus: Corpus, indices: Uint32Array): readonly Actor[] {
  return Array.from(indices, (actor) => corpus.actors[actor]).filter((actor) => actor !== undefined);
}

/** Actors joined by their ties; an edge weighs as many questions as the two share. `description` says what is in view. */
export function oneMode(corpus: Corpus, view: View, description: string): Graph {
  const actors = actorsOf(corpus, selectDyads(corpus, view).actors);
  const { x, y } = selectPlaces(corpus, view);
  const ids = actors.map(({ id }) => xmlName(id));
  const edges = Array.from(sharedDyads(corpus, view)).filter(({ tie }) => tie !== 'none');
  return {
    description,
    nodeAttributes: [text('actor'), text('kind'), text('iso3')],
    edgeAttributes: [text('tie'), { name: 'shared', type: 'integer' }, double('aligned'), double('opposed'), double('score')],
    nodes: actors.map(({ id, name, kind, iso3 }, at) => ({
      id: ids[at] ?? '',
      label: name,
      values: [id, kind, iso3],
      place: [x[at] ?? 0, y[at] ?? 0],
    })),
    edges: edges.map(({ a, b, shared, aligned, opposed, score, tie }, at) => ({
      id: `tie.${at}`,
      source: ids[a] ?? '',
      target: ids[b] ?? '',
      weight: shared,
      values: [tie, shared, aligned, opposed, finite(score)],
    })),
  };
}

/** Actors joined to the questions on which they took a stance; every edge weighs 1. */
export function twoMode(corpus: Corpus, view: View, description: string): Graph {
  const { actors, questions } = selectScope(corpus, view);
  const actorId = (actor: number): string => `actor.${xmlName(corpus.actors[actor]?.id ?? '')}`;
  const questionId = (question: number): string => `question.${xmlName(corpus.questions[question]?.id ?? '')}`;
  const asked = Array.from(questions, (question) => corpus.questions[question]).filter((question) => question !== undefined);
  return {
    description,
    nodeAttributes: [
      text('mode'),
      text('actor'),
      text('kind'),
      text('iso3'),
      text('question'),
      text('meeting'),
      text('issue'),
      text('proposition'),
    ],
    edgeAttributes: [text('stance'), double('x')],
    nodes: [
      ...actorsOf(corpus, actors).map(({ id, name, kind, iso3 }) => ({
        id: `actor.${xmlName(id)}`,
        label: name,
        values: ['actor', id, kind, iso3],
      })),
      ...asked.map(({ id, short, meeting, issue, text: proposition }) => ({
        id: `question.${xmlName(id)}`,
        label: short,
        values: ['question', undefined, undefined, undefined, id, meeting, issue, proposition],
      })),
    ],
    edges: Array.from(stancesInView(corpus, view), ({ actor, question, stance, x }, at) => ({
      id: `stance.${at}`,
      source: actorId(actor),
      target: questionId(question),
      weight: 1,
      values: [stance, x],
    })),
  };
}
