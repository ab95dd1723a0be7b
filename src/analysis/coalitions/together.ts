/** Comparing partitions of the same actors. */
import type { Partition } from './disagreement';

export interface Stability {
  /** By position the mean share of an actor's coalition with which it stays together, 0 to 1; NaN without a fellow member or a sample. */
  readonly share: Float64Array;
  /** Samples done, and to do. */
  readonly done: number;
  readonly times: number;
}

/** Adds up over samples how much of each actor's coalition stays with it. An actor in no coalition stays with nobody. */
export function tallyFor(partition: Partition, times: number): { add(sample: Partition): void; result(): Stability } {
  const members = membersOf(partition);
  const sum = new Float64Array(partition.length);
  let done = 0;
  const add = (sample: Partition): void => {
    for (const coalition of members.values()) {
      const after = new Map<number, number>();
      for (const v of coalition) after.set(sample[v]!, (after.get(sample[v]!) ?? 0) + 1);
      for (const v of coalition) if (sample[v]! >= 0) sum[v]! += (after.get(sample[v]!)! - 1) / (coalition.length - 1);
    }
    done++;
  };
  const isAlone = (v: number) => partition[v]! < 0 || members.get(partition[v]!)!.length === 1;
  return { add, result: () => ({ share: sum.map((total, v) => (isAlone(v) ? NaN : total / done)), done, times }) };
}

/**
 * Positions of actors that were in a coalition and afterwards stand elsewhere. Coalitions
 * before and after are matched one to one, those with most members in common first.
 */
export function movedActors(before: Partition, after: Partition): number[] {
  const common = new Map<string, { from: number; to: number; members: number }>();
  before.forEach((from, v) => {
    const to = after[v]!;
    if (from < 0 || to < 0) return;
    const pair = common.get(`${from} ${to}`) ?? { from, to, members: 0 };
    common.set(`${from} ${to}`, { ...pair, members: pair.members + 1 });
  });
  const match = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of [...common.values()].sort((p, q) => q.members - p.members || p.from - q.from || p.to - q.to)) {
    if (match.has(from) || taken.has(to)) continue;
    match.set(from, to);
    taken.add(to);
  }
  return Array.from(before.keys()).filter((v) => before[v]! >= 0 && match.get(before[v]!) !== after[v]);
}

function membersOf(partition: Partition): Map<number, number[]> {
  const members = new Map<number, number[]>();
  partition.forEach((block, v) => {
    if (block >= 0) members.set(block, [...(members.get(block) ?? []), v]);
  });
  return members;
}
