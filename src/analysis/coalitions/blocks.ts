/**
 * Blocks (biconnected components): parts of a graph that share at most one actor,
 * so that a partition of the whole is optimal just when it is in each block.
 * Depth-first search after Hopcroft & Tarjan 1973 (CACM 16), without recursion.
 */
import type { Part } from './components';
import type { Camps } from './forced';
import type { Neighbours, SignedGraph } from './graph';

/**
 * Block of every tie, numbered from 0 so that each block after the first of its
 * component shares exactly one actor with the blocks before it.
 */
export function blocksOf(graph: SignedGraph, rows: Neighbours): Int32Array {
  const block = new Int32Array(graph.w.length).fill(-1);
  const depth = new Int32Array(graph.size).fill(-1);
  const low = new Int32Array(graph.size);
  const at = rows.start.slice(0, graph.size);
  /** The path to the actor in hand, and the tie by which each of its actors was reached. */
  const path: number[] = [];
  const by = new Int32Array(graph.size).fill(-1);
  const open: number[] = [];
  let count = 0;
  for (let root = 0; root < graph.size; root++) {
    if (depth[root] !== -1) continue;
    depth[root] = 0;
    path.push(root);
    while (path.length > 0) {
      const v = path[path.length - 1]!;
      if (at[v]! < rows.start[v + 1]!) {
        const i = at[v]!++;
        const u = rows.to[i]!;
        const t = rows.tie[i]!;
        if (depth[u] === -1) {
          depth[u] = depth[v]! + 1;
          low[u] = depth[u]!;
          by[u] = t;
          open.push(t);
          path.push(u);
        } else if (t !== by[v] && depth[u]! < depth[v]!) {
          low[v] = Math.min(low[v]!, depth[u]!);
          open.push(t);
        }
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent === undefined) continue;
      low[parent] = Math.min(low[parent]!, low[v]!);
      if (low[v]! < depth[parent]!) continue;
      for (let t = -1; t !== by[v]; ) {
        t = open.pop()!;
        block[t] = count;
      }
      count++;
    }
  }
  // Blocks are closed from the leaves to the root; the other way round each hangs on one before it.
  return block.map((number) => count - 1 - number);
}

/**
 * One partition of the whole graph from one of each block, in the order of
 * `blocksOf`. With two camps a block's camps are exchanged where its shared actor
 * demands it; otherwise coalitions that share an actor are one.
 */
export function joinBlocks(size: number, parts: readonly Part[], partitions: readonly Int32Array[], camps: Camps): Int32Array {
  const joined = new Int32Array(size).fill(-1);
  let fresh = 0;
  parts.forEach(({ members }, p) => {
    const own = partitions[p]!;
    const names = new Map<number, number>();
    const shared = Math.max(
      0,
      members.findIndex((v) => joined[v] !== -1),
    );
    if (joined[members[shared]!] !== -1) names.set(own[shared]!, joined[members[shared]!]!);
    if (camps === 2) {
      const name = names.get(own[shared]!) ?? fresh;
      if (name === fresh) fresh += 2;
      names.set(own[shared]!, name);
      names.set(1 - own[shared]!, name ^ 1);
    }
    members.forEach((v, i) => {
      const name = names.get(own[i]!) ?? fresh++;
      names.set(own[i]!, name);
      joined[v] = name;
    });
  });
  return joined;
}
