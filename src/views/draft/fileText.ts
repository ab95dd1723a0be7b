/** A draft as a file. */
import { canonicalText } from '../../corpus/content';
import { parseCorpus } from '../../corpus/parse';
import type { DraftFile } from '../../drafts/draft';

/** The JSON of a draft: the canonical one of a corpus file where it is one, else as it stands, gaps and all. */
export function fileText(file: DraftFile): string {
  const { corpus } = parseCorpus(file);
  return corpus ? canonicalText(corpus.file) : `${JSON.stringify(file)}\n`;
}

const without = <E extends object>(entry: E, field: keyof E): E =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field)) as E;

/** The file without the texts of its sources, which may not be one's own to hand out, and so without passages in them. */
export function withoutTexts(file: DraftFile): DraftFile {
  return {
    ...file,
    sources: file.sources.map((source) => without(source, 'text')),
    records: file.records.map((record) => without(record, 'passage')),
  };
}
