/** What a reader does with the corpora of this device. */
import { corpusPart, isAsked, withoutCorpus } from '../../state/corpusName';
import { openCorpus } from '../../state/store';
import { contentHash } from '../../storage/contentHash';
import { keepCorpus, type KeptCorpus, readCorpus, retitled, setCorpusDeleted } from '../../storage/corpora';
import type { Corpus } from '../../corpus/corpus';

/** Whether the corpus that is open is this one. */
export const isOpen = (open: Corpus, { id, hash }: KeptCorpus): boolean => corpusPart(open) !== '' && isAsked(open, { id, hash });

/** Opens a kept corpus on its opening picture. Rejects with a StorageError. */
export async function openKept({ key, hash }: KeptCorpus): Promise<void> {
  const corpus = await readCorpus(key);
  if (!corpus) return;
  openCorpus(corpus, '', hash);
  // Counts as its latest use.
  await setCorpusDeleted(key, false);
}

/** Gives a kept corpus another title; where it is open, the picture stays. Rejects with a StorageError. */
export async function renameKept(kept: KeptCorpus, title: string, open: Corpus): Promise<void> {
  const corpus = await readCorpus(kept.key);
  if (!corpus) return;
  const renamed = retitled(corpus, title);
  const hash = await contentHash(renamed);
  await keepCorpus(renamed, hash, kept.key);
  if (isOpen(open, kept)) openCorpus(renamed, withoutCorpus(window.location.hash), hash);
}
