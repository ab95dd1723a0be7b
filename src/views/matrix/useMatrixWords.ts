import { matrix } from '../../words/en/matrix';
import { partHook } from '../page/wordsHook';

/** The texts of the matrix. */
export const useMatrixWords = partHook('matrix', matrix);
