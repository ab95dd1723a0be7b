/**
 * An address without a fragment shows the corpus's opening picture. So that every
 * other view keeps its own link, the view of everything is then spelled out.
 */
import { corpusPart, withoutCorpus } from './corpusName';
import type { LinkCorpus } from './field';
import { type Decoded, decodeView, encodeView } from './link';
import type { View } from './view';

/** A default spelled out: the default view as a fragment that is not empty. */
const EVERYTHING = 'ties=all';

/** The picture the corpus opens with; without one, the default view. */
export function openingView(corpus: LinkCorpus): Decoded {
  return decodeView(corpus.meta.opening ?? '', corpus);
}

/** The view that an address with this fragment (with or without #) shows. Never throws. */
export function viewAt(fragment: string, corpus: LinkCorpus): Decoded {
  if (withoutCorpus(fragment) !== '') return decodeView(fragment, corpus);
  const { view, notices } = openingView(corpus);
  return { view, notices: [...decodeView(fragment, corpus).notices, ...notices] };
}

/** The fragment, without #, of a view within its corpus: empty for the picture it opens with. */
export function fragmentOf(view: View, corpus: LinkCorpus): string {
  const text = encodeView(view);
  return text === encodeView(openingView(corpus).view) ? '' : text || EVERYTHING;
}

/** The fragment, without #, at which an address shows this view of this corpus: viewAt(addressOf(view)) is the view. */
export function addressOf(view: View, corpus: LinkCorpus): string {
  return [corpusPart(corpus), fragmentOf(view, corpus)].filter((part) => part !== '').join('&');
}
