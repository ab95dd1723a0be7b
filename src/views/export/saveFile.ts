import type { Corpus } from '../../corpus/corpus';
import { download } from '../page/download';
import type { Made } from './entries';

/** Saves a file through the browser and gives its name, in which the corpus's id keeps letters, digits, dots and hyphens only. */
export function saveFile({ meta }: Corpus, { ending, type, content }: Made): string {
  const name = `caucus-${meta.id.replace(/[^\p{L}\p{N}.-]+/gu, '-')}-${ending}`;
  download(content, name, type);
  return name;
}
