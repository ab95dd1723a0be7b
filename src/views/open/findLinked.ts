import type { Corpus } from '../../corpus/corpus';
import { type CorpusName, nameInLinks } from '../../state/corpusName';
import { findKept, readCorpus } from '../../storage/corpora';

/** The corpus of this device that a link asks for, named in links from then on; undefined where there is none. */
export async function findLinked({ id, hash }: CorpusName): Promise<Corpus | undefined> {
  try {
    const kept = await findKept(id, hash);
    const corpus = kept && (await readCorpus(kept.key));
    if (kept && corpus) nameInLinks(corpus, kept.hash);
    return corpus;
  } catch {
    // A device that keeps nothing has no such corpus, and the notice says so.
    return undefined;
  }
}
