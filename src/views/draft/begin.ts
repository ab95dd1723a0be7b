/** New drafts: of nothing, of a corpus that is there, or of a file. */
import type { CorpusFile } from '../../corpus/schema';
import { type DraftFile, draftFile, emptyFile } from '../../drafts/draft';
import { draftShelf } from '../../storage/draftShelf';
import { freshId } from '../../storage/own';
import type { DraftWords } from './useDraftWords';
import { openDesk } from './desk';

/** Every change makes a new list of records, and the parser reads all of them: more would be slow to type in. */
export const MOST_CODED = 10_000;

function begin(file: DraftFile): void {
  openDesk(draftShelf().add({ file }));
}

/** An id that links do not take for that of another corpus. */
const ownId = (id: string): string => `${id.slice(0, 100)}-${freshId().slice(-6)}`;

export function beginEmpty(t: DraftWords): void {
  const language = document.documentElement.lang || 'en';
  begin(emptyFile({ id: ownId('coded'), title: t.newTitle, description: t.description, version: '1', licence: t.licence, language }));
}

/** Begins with a copy of a corpus, which itself stays as it is. */
export function beginWith(file: CorpusFile, t: DraftWords): void {
  begin({ ...file, id: ownId(file.id), title: t.draftTitle(file.title) });
}

/** Begins with a file: a corpus, or a draft with gaps. False where it is neither. */
export async function beginFile(file: Blob): Promise<boolean> {
  try {
    const read = draftFile(JSON.parse(await file.text()));
    if (!read || read.records.length > MOST_CODED) return false;
    begin(read);
    return true;
  } catch {
    return false;
  }
}
