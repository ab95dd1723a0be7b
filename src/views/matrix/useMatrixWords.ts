import { type MatrixWords, matrixWords } from '../../words/matrices';

/** The texts of the matrix, loaded together with it. */
export function useMatrixWords(): MatrixWords {
  return matrixWords();
}
