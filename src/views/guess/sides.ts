import type { Guess } from '../../storage/guesses';
import { STANCES, type Stance } from '../../corpus/vocabulary';
import type { Held } from '../stance/StanceMark';

/** One of the sides that hands are raised for. */
export interface Side {
  readonly key: Stance;
  /** The stances that are this side. */
  readonly stances: readonly Stance[];
}

/** The sides of a scale, for first; `three` joins qualified stances to their side, as METHOD §2 does by default. */
export const SIDES: Readonly<Record<Guess['scale'], readonly Side[]>> = {
  five: STANCES.map((key) => ({ key, stances: [key] })),
  three: [
    { key: 'support', stances: ['support', 'qualified-support'] },
    { key: 'neutral', stances: ['neutral'] },
    { key: 'opposition', stances: ['qualified-opposition', 'opposition'] },
  ],
};

/** Index of the side that is on record; −1 where none is, or a mixed one. */
export const sideOnRecord = (scale: Guess['scale'], held: Held): number =>
  SIDES[scale].findIndex(({ stances }) => stances.some((stance) => stance === held));
