import type { Places } from '../../layout/place';
import type { Frame } from './frame';
import { MARK } from './shapes';

/** Actors at one place, as their sides toward all others are the same: a disc around them on the unzoomed screen. */
export interface Clump {
  readonly first: number;
  readonly members: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A clump of fewer actors needs no caption: their names can be read. */
const CAPTIONED = 4;

/** The clumps of at least four actors, largest first. */
export function clumpsOf(places: Pick<Places, 'clump'>, frame: Pick<Frame, 'x' | 'y'>): Clump[] {
  const byFirst = new Map<number, number[]>();
  places.clump.forEach((first, i) => {
    const members = byFirst.get(first);
    if (members) members.push(i);
    else byFirst.set(first, [i]);
  });
  return [...byFirst]
    .filter(([, members]) => members.length >= CAPTIONED)
    .map(([first, members]) => {
      const mean = (of: Float64Array): number => members.reduce((sum, i) => sum + (of[i] ?? 0), 0) / members.length;
      const [x, y] = [mean(frame.x), mean(frame.y)];
      const reach = Math.max(...members.map((i) => Math.hypot((frame.x[i] ?? 0) - x, (frame.y[i] ?? 0) - y)));
      return { first, members, x, y, radius: reach + MARK * 1.8 };
    })
    .sort((a, b) => b.members.length - a.members.length || a.first - b.first);
}
