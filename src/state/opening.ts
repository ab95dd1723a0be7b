/**
 * An address without a fragment shows the corpus's opening picture. So that every
 * other view keeps its own link, the view of everything is then spelled out.
 */
import { corpusPart, withoutCorpus } from './corpusName';
import type { LinkCorpus } from './field';
import { type Decoded, decodeView, encodeView } from './link';
import { defaultView, type View } from './view';

/** A default spelled out: the default view as a fragment that is not empty. */
const EVERYTHING = 'ties=all';

/** The picture the corpus opens with; without one, the default view. */
export function openingView(corpus: LinkCorpus): Decoded {
  return decodeView(corpus.meta.opening ?? '', corpus);
}

/** The view that an address with this fragment (with or without #) shows; one that names but a language asks for no other picture. Never throws. */
export function viewAt(fragment: string, corpus: LinkCorpus): Decoded {
  const asked = decodeView(fragment, corpus);
  if (!/^(lang=[^&]*)?$/.test(withoutCorpus(fragment))) return asked;
  const { view, notices } = openingView(corpus);
  return { view: { ...view, lang: asked.view.lang ?? view.lang }, notices: [...asked.notices, ...notices] };
}

/** The fragment, without #, of a view, whatever the corpus opens with. */
export function spelledOut(view: View): string {
  return [encodeView({ ...view, lang: null }) === '' ? [EVERYTHING] : [], encodeView(view) || []].flat().join('&');
}

/** The fragment, without #, of a view within its corpus: empty for the picture it opens with. */
export function fragmentOf(view: View, corpus: LinkCorpus): string {
  const isOpening = encodeView({ ...view, lang: null }) === encodeView({ ...openingView(corpus).view, lang: null });
  return isOpening ? encodeView({ ...defaultView(), lang: view.lang }) : spelledOut(view);
}

/** The fragment, without #, at which an address shows this view of this corpus: viewAt(addressOf(view)) is the view. */
export function addressOf(view: View, corpus: LinkCorpus): string {
  return [corpusPart(corpus), fragmentOf(view, corpus)].filter((part) => part !== '').join('&');
}
