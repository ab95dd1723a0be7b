/** The hash of a corpus's content, by which links and the device tell one corpus from another. */
import { canonicalText } from '../corpus/content';
import type { Corpus } from '../corpus/corpus';

/** Corpora of more positions are known by their id alone: their text would take the page's time and memory. */
const MOST_POSITIONS = 5_000;

/**
 * The first eight hexadecimal digits of the SHA-256 of the corpus file in its canonical form, as UTF-8; null for a
 * corpus of more than 5,000 positions, and where the browser does not compute hashes (pages that are not secure).
 */
export async function contentHash(corpus: Corpus): Promise<string | null> {
  if (corpus.positions.length > MOST_POSITIONS || !globalThis.crypto?.subtle) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(corpus.file))));
  return Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
