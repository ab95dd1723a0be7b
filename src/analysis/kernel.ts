/** Which kernel counts dyads. All kernels count the same; the plain one is there from the start. */
import { countNeutral } from './neutral';
import type { Planes } from './planes';
import { countDyads, type DyadCounts } from './popcount';

/** The four counts of every dyad of rows, in triangular order. */
interface AllCounts extends DyadCounts {
  /** Both are neutral. */
  readonly neutral: Int32Array;
}

export type Kernel = (planes: Planes) => AllCounts;

export const plainKernel: Kernel = (planes) => ({ ...countDyads(planes), neutral: countNeutral(planes) });

let kernel = plainKernel;

/** Has dyads counted by another kernel from now on. */
export function chooseKernel(next: Kernel): void {
  kernel = next;
}

/** The four counts by the chosen kernel. */
export const countAll: Kernel = (planes) => kernel(planes);
