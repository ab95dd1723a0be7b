/** The texts of the matrix, which are loaded together with it. */
import { matrix } from './en/matrix';

export type MatrixWords = typeof matrix;

export function matrixWords(): MatrixWords {
  return matrix;
}
