import type { Corpus } from '../../corpus/corpus';
import type { Made } from './entries';

/** Saves a file through the browser and gives its name, in which the corpus's id keeps letters, digits, dots and hyphens only. */
export function saveFile({ meta }: Corpus, { ending, type, content }: Made): string {
  const name = `caucus-${meta.id.replace(/[^\p{L}\p{N}.-]+/gu, '-')}-${ending}`;
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; it is let go when that must be over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
