/** The English texts of presenting and guessing, which are loaded together with them. */
import { guess } from './en/guess';
import { present } from './en/present';

export const presenting = { guess, present };
