/** Connected components, and graphs made of some of the ties. */
import { canonical, type Partition } from './disagreement';
import type { Camps } from './forced';
import type { Neighbours, SignedGraph } from './graph';

/** Component of every actor, numbered by smallest member; −1 for actors without ties. */
export function componentsOf(graph: SignedGraph, rows: Neighbours): Int32Array {
  return componentsBy(graph, rows, () => true);
}

/** The same over the ties that are kept: an actor that has ties but keeps none is a component by itself. */
export function componentsBy(graph: SignedGraph, rows: Neighbours, isKept: (t: number) => boolean): Int32Array {
  const component = new Int32Array(graph.size).fill(-1);
  let count = 0;
  for (let first = 0; first < graph.size; first++) {
    if (component[first] !== -1 || rows.start[first] === rows.start[first + 1]) continue;
    component[first] = count;
    const members = [first];
    for (const v of members) {
      for (let i = rows.start[v]!; i < rows.start[v + 1]!; i++) {
        const u = rows.to[i]!;
        if (component[u] !== -1 || !isKept(rows.tie[i]!)) continue;
        component[u] = count;
        members.push(u);
      }
    }
    count++;
  }
  return component;
}

/**
 * The finest partition that does not disagree more. With two camps they are told apart
 * by component; with any number of coalitions each is what its aligned ties hold
 * together. Actors without ties are in none (−1); numbered by smallest member.
 */
export function coherent(graph: SignedGraph, rows: Neighbours, partition: Partition, camps: Camps): Partition {
  const isInside = (t: number) => partition[graph.a[t]!] === partition[graph.b[t]!];
  if (camps === 'auto') return componentsBy(graph, rows, (t) => graph.w[t]! > 0 && isInside(t));
  return canonical(componentsOf(graph, rows).map((component, v) => (component < 0 ? -1 : 2 * component + (partition[v]! & 1))));
}

/** A part of a graph with positions of its own. */
export interface Part {
  readonly graph: SignedGraph;
  /** Positions of the part's actors in the whole graph, ascending. */
  readonly members: Uint32Array;
}

/** Splits the ties by a label each (0, 1, …, none left out): one part a label, with the actors its ties touch. */
export function partsByTie(graph: SignedGraph, label: Int32Array): Part[] {
  const ties: number[][] = [];
  for (let t = 0; t < label.length; t++) (ties[label[t]!] ??= []).push(t);
  return ties.map((own) => partOf(graph, own));
}

function partOf(graph: SignedGraph, ties: readonly number[]): Part {
  const position = new Int32Array(graph.size).fill(-1);
  for (const t of ties) position[graph.a[t]!] = position[graph.b[t]!] = 0;
  const members = Uint32Array.from(position.keys()).filter((v) => position[v] === 0);
  members.forEach((v, i) => {
    position[v] = i;
  });
  const part = {
    size: members.length,
    a: new Uint32Array(ties.length),
    b: new Uint32Array(ties.length),
    w: new Float64Array(ties.length),
  };
  ties.forEach((t, i) => {
    part.a[i] = position[graph.a[t]!]!;
    part.b[i] = position[graph.b[t]!]!;
    part.w[i] = graph.w[t]!;
  });
  return { graph: part, members };
}
