import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { publishedLink } from './publishedLink';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inAttribute = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');

/** The HTML by which another page shows this view in a frame; null where the page has no address that others could open. */
export function embedCode(corpus: Corpus, view: View, published: string, here: Parameters<typeof publishedLink>[3]): string | null {
  const [address = '', fragment = ''] = publishedLink(corpus, view, published, here).split('#', 2);
  if (address === '') return null;
  const source = `${address}${address.includes('?') ? '&' : '?'}embed#${fragment}`;
  return `<iframe src="${inAttribute(source)}" title="${inAttribute(corpus.meta.title)}" width="960" height="640" loading="lazy" allowfullscreen style="border: 0; max-width: 100%"></iframe>`;
}
