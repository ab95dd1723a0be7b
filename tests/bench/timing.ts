/** Time of a run in milliseconds, by step; the runs of one bench have the same steps. */
export type Times = Readonly<Record<string, number>>;

/** Notes how long each step of a run takes. */
export class Stopwatch {
  readonly times: Record<string, number> = {};

  step<T>(name: string, work: () => T): T {
    const from = performance.now();
    const result = work();
    this.times[name] = performance.now() - from;
    return result;
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** All steps of a run together. */
function sumOf(times: Times): number {
  return Object.values(times).reduce((sum, time) => sum + time, 0);
}

/**
 * Measures each of several cases `rounds` times in turn, after two rounds that are not counted, so that the code is
 * compiled. Returns the runs of each case.
 */
export function measure<T>(cases: readonly T[], rounds: number, work: (given: T) => Times): Times[][] {
  const rotated = Array.from({ length: rounds + 2 }, () => cases.map(work)).slice(2);
  return cases.map((_, at) => rotated.map((round) => round[at] ?? {}));
}

export type Line = readonly [name: string, ...cells: string[]];

/** The columns of `linesOf`. */
export const HEAD: Line = ['step', 'median', 'undisturbed', 'dearest case'];

/** A time in milliseconds. */
export const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;

/** A line of times: over all runs the median; over the least of each case, which other work on the machine has not lengthened, median and most. */
export function lineOf(name: string, cases: readonly (readonly number[])[]): Line {
  const least = cases.map((runs) => Math.min(...runs));
  return [name, ms(median(cases.flat())), ms(median(least)), ms(Math.max(...least))];
}

/** A line for each step, and one for all together. */
export function linesOf(cases: readonly (readonly Times[])[]): Line[] {
  const lineOfAll = lineOf(
    'all',
    cases.map((runs) => runs.map(sumOf)),
  );
  const steps = Object.keys(cases[0]?.[0] ?? {});
  return [
    ...steps.map((name) =>
      lineOf(
        name,
        cases.map((runs) => runs.map((run) => run[name] ?? Number.NaN)),
      ),
    ),
    lineOfAll,
  ];
}

/** Prints a table as Markdown. */
export function print(title: string, head: Line, lines: readonly Line[]): void {
  const rows = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...lines];
  const text = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  process.stdout.write(`\n${title}\n\n${text}\n`);
}

/** The lines of `linesOf`, each with the most that any run took, disturbed or not. */
export function withWorst(cases: readonly (readonly Times[])[]): Line[] {
  const runs = cases.flat();
  return linesOf(cases).map((line) => {
    const [name] = line;
    return [...line, ms(Math.max(...runs.map((run) => run[name] ?? sumOf(run))))];
  });
}
