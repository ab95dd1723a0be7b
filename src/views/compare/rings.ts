import { MARK } from '../picture/shapes';

/** Radius of the ring around who changed side or is on one side only, in pixels. */
export const RING = MARK + 4;

/** Pixels between two names on one line: many stand close, and two must not read as one. */
export const APART = 10;
