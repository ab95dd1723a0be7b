import type { Corpus } from '../../corpus/corpus';
import { corpusAsked } from '../../state/corpusName';
import { openCorpus } from '../../state/store';
import { contentHash } from '../../storage/contentHash';
import { keepCorpus, type KeptCorpus } from '../../storage/corpora';

/** A corpus is open once this resolves; it is kept, or not, when `kept` settles. */
interface OpenedRead {
  readonly kept: Promise<KeptCorpus>;
}

interface How {
  /** Whether it is open already and was only mended; then it is kept in place of `key`, and the picture stays. */
  readonly isMended?: boolean;
  readonly key?: string | undefined;
  /** Asked once its hash is computed. */
  readonly isWanted: () => boolean;
}

/**
 * Opens a corpus that was read and begins to keep it on this device: on the picture of the address where that is a link
 * to this corpus. Null where it is not wanted any more: then nothing is opened, and nothing kept.
 */
export async function openRead(corpus: Corpus, { isMended = false, key, isWanted }: How): Promise<OpenedRead | null> {
  const hash = await contentHash(corpus).catch(() => null);
  if (!isWanted()) return null;
  const { hash: address } = window.location;
  openCorpus(corpus, isMended || corpusAsked(address)?.id === corpus.meta.id ? address : '', hash);
  return { kept: keepCorpus(corpus, hash, key) };
}
