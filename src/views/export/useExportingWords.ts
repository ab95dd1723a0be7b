import { type ExportingWords, exportingWords } from '../../words/exporting';

/** The interface texts in the reader's language, those of the exports among them. */
export function useExportingWords(): ExportingWords {
  return exportingWords();
}
