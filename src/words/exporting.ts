/** The interface texts with those of the exports, which are loaded together with them. */
import { type DetailedWords, detailedWords } from './detailed';
import { exports } from './en/exports';

export interface ExportingWords extends DetailedWords {
  readonly exports: typeof exports;
}

const en: ExportingWords = { ...detailedWords(), exports };

export function exportingWords(): ExportingWords {
  return en;
}
