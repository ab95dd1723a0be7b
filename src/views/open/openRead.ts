import type { Corpus } from '../../corpus/corpus';
import { openCorpus } from '../../state/store';

/** The corpus that a link asks for, by the key of its fragment. */
function linkedCorpus(fragment: string): string | null {
  const [, id] = /(?:^|[#&])corpus=([^&@]+)/.exec(fragment) ?? [];
  try {
    return id === undefined ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}

/**
 * Opens a corpus that was read: on the picture of the address where that is a link to this corpus, or where it is open
 * already and was only mended; else on its own.
 */
export function openRead(corpus: Corpus, isMended: boolean): void {
  const { hash } = window.location;
  openCorpus(corpus, isMended || linkedCorpus(hash) === corpus.meta.id ? hash : '');
}
