import type { Column } from '../../analysis/questions';
import type { Held } from '../stance/StanceMark';

/** Where on a floor one can stand, from support to opposition: the column and its stance. */
export interface Place {
  readonly column: Exclude<Column, 'didNotVote' | 'noRecord'>;
  readonly stance: Exclude<Held, undefined>;
}

export const STANDS: readonly Place[] = [
  { column: 'support', stance: 'support' },
  { column: 'qualifiedSupport', stance: 'qualified-support' },
  { column: 'neutral', stance: 'neutral' },
  { column: 'mixed', stance: 'mixed' },
  { column: 'qualifiedOpposition', stance: 'qualified-opposition' },
  { column: 'opposition', stance: 'opposition' },
];
