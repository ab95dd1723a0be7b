/** Times of several ways to do one thing, and how many times as long each takes as ours. */
import { type Line, median, ms } from '../timing';

export interface Measured {
  readonly name: string;
  /** Milliseconds of each run; none where it could not be run. */
  readonly times: readonly number[];
  /** What else is to be said of it. */
  readonly more?: readonly string[];
}

/** Throws unless another way gives what ours gives. */
export function mustBe(name: string, theirs: readonly (readonly number[])[], ours: readonly (readonly number[])[]): void {
  const isSame = theirs.length === ours.length && ours.every((row, at) => row.every((value, column) => value === theirs[at]?.[column]));
  if (!isSame) throw new Error(`${name} and Caucus count differently`);
}

/** Milliseconds of `rounds` runs. The work has been done before, to see whether its result is right: its code is compiled. */
export function timesOf(rounds: number, work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
}

const ratio = (value: number): string => (Number.isFinite(value) ? value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0) : '–');

/** A line each: median, least, most, and the ratio of its median to that of the first. */
export function ratiosOf(all: readonly Measured[]): Line[] {
  const base = median(all[0]?.times ?? []);
  return all.map(({ name, times, more = [] }) => {
    if (times.length === 0) return [name, '–', '–', '–', '–', ...more];
    return [name, ms(median(times)), ms(Math.min(...times)), ms(Math.max(...times)), ratio(median(times) / base), ...more];
  });
}

/** The columns of `ratiosOf`. */
export const RATIOS: Line = ['way', 'median', 'least', 'most', 'ratio'];
