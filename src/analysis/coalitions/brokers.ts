/** Who could most easily stand elsewhere, and who has friends in two coalitions (METHOD: brokers, swing). */
import { componentsOf } from './components';
import type { Partition } from './disagreement';
import { type Neighbours, neighboursOf, type SignedGraph } from './graph';

export interface Broker {
  /** Position of the actor. */
  readonly actor: number;
  readonly from: number;
  /** The other coalition that it would cost least to move to. */
  readonly to: number;
  /** Disagreement that the move would add: what holds the actor where it is. */
  readonly added: number;
}

/**
 * Every actor that has another coalition of its own component to move to, the one whose
 * move adds least first; among equals by position.
 */
export function brokersOf(graph: SignedGraph, partition: Partition): Broker[] {
  const rows = neighboursOf(graph);
  const component = componentsOf(graph, rows);
  const coalitions = new Map<number, Set<number>>();
  component.forEach((part, v) => coalitions.set(part, (coalitions.get(part) ?? new Set()).add(partition[v]!)));
  const brokers: Broker[] = [];
  partition.forEach((from, actor) => {
    if (component[actor]! < 0) return;
    const pull = pullOf(rows, partition, actor);
    const drawn = (to: number) => pull.get(to)?.weight ?? 0;
    const others = [...coalitions.get(component[actor]!)!].filter((to) => to !== from).sort((p, q) => drawn(q) - drawn(p) || p - q);
    const to = others[0];
    if (to !== undefined) brokers.push({ actor, from, to, added: drawn(from) - drawn(to) });
  });
  return brokers.sort((p, q) => p.added - q.added || p.actor - q.actor);
}

export interface Swing {
  readonly actor: number;
  /** Coalitions with which the actor has aligned ties, the one with most first, and how many ties. */
  readonly aligned: readonly { readonly coalition: number; readonly ties: number }[];
}

/** Actors with aligned ties into two coalitions or more, those with most ties outside their main one first. */
export function swingOf(graph: SignedGraph, partition: Partition): Swing[] {
  const rows = neighboursOf(graph);
  const swings = Array.from(partition.keys(), (actor): Swing => {
    const aligned = [...pullOf(rows, partition, actor)].filter(([, pull]) => pull.aligned > 0);
    aligned.sort(([p, x], [q, y]) => y.aligned - x.aligned || p - q);
    return { actor, aligned: aligned.map(([coalition, pull]) => ({ coalition, ties: pull.aligned })) };
  });
  const outside = ({ aligned }: Swing) => aligned.slice(1).reduce((sum, { ties }) => sum + ties, 0);
  return swings.filter(({ aligned }) => aligned.length > 1).sort((p, q) => outside(q) - outside(p) || p.actor - q.actor);
}

/** By coalition the sum of an actor's tie weights and the number of its aligned ties there. */
function pullOf(rows: Neighbours, partition: Partition, actor: number): Map<number, { weight: number; aligned: number }> {
  const pull = new Map<number, { weight: number; aligned: number }>();
  for (let i = rows.start[actor]!; i < rows.start[actor + 1]!; i++) {
    const coalition = partition[rows.to[i]!]!;
    const { weight, aligned } = pull.get(coalition) ?? { weight: 0, aligned: 0 };
    pull.set(coalition, { weight: weight + rows.w[i]!, aligned: aligned + (rows.w[i]! > 0 ? 1 : 0) });
  }
  return pull;
}
