/** The English texts of opening a corpus, which are loaded together with it. */
import { compare } from './en/compare';
import { flaws } from './en/flaws';
import { kept } from './en/kept';
import { mapping } from './en/mapping';
import { open } from './en/open';

export const opening = { compare, flaws, kept, mapping, open };

export type OpeningWords = typeof opening;
