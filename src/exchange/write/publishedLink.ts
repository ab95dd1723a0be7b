import type { Corpus } from '../../corpus/corpus';
import { encodeItem } from '../../state/codecs';
import { corpusPart } from '../../state/corpusName';
import { CORPUS_KEY } from '../../state/fields';
import { spelledOut } from '../../state/opening';
import type { View } from '../../state/view';
import { type Here, pageAddress } from './pageAddress';

/**
 * The link that exports carry: at the published address where the build was given one, else at the page's own. A page
 * opened from a disk has no address that others could open, so its link is the fragment alone, with the corpus's name
 * in it. The view is spelled out even where it is the opening picture, which may change with the corpus.
 */
export function publishedLink(corpus: Corpus, view: View, published: string, here: Here): string {
  const own = corpusPart(corpus);
  const fragment = [...(own === '' ? [] : [own]), spelledOut(view)].join('&');
  const address = pageAddress(published, here);
  if (address === '' && own === '') return `#${CORPUS_KEY.key}=${encodeItem(corpus.meta.id)}&${fragment}`;
  return `${address}#${fragment}`;
}
