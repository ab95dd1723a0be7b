import type { Corpus } from '../../corpus/corpus';
import { corpusAsked } from '../../state/corpusName';
import { openCorpus } from '../../state/store';
import { contentHash } from '../../storage/contentHash';
import { keepCorpus, type KeptCorpus } from '../../storage/corpora';

/** A corpus is open once this resolves; it is kept, or not, when `kept` settles. */
interface OpenedRead {
  readonly kept: Promise<KeptCorpus>;
}

/**
 * Opens a corpus that was read and begins to keep it on this device: on the picture of the address where that is a link
 * to this corpus, or where it is open already and was only mended; then it is kept in place of `mended`.
 */
export async function openRead(corpus: Corpus, isMended = false, mended?: string): Promise<OpenedRead> {
  const { hash: address } = window.location;
  const hash = await contentHash(corpus).catch(() => null);
  openCorpus(corpus, isMended || corpusAsked(address)?.id === corpus.meta.id ? address : '', hash);
  return { kept: keepCorpus(corpus, hash, mended) };
}
