/** What of corpus and view may be seen while sides are hidden: every picture, list and file of a view is made of these two. */
import { maskedCorpus } from '../analysis/masked';
import type { Corpus } from '../corpus/corpus';
import { keyed } from './memo';
import type { View } from './view';

const selectMasked = keyed(['hide'], (corpus, { hide }) => maskedCorpus(corpus, hide));

/** The corpus without what the actors that a view hides are on record with; of a corpus masked for another view the whole is taken. */
export function shownCorpus(corpus: Corpus, view: View): Corpus {
  return selectMasked(corpus.masked?.of ?? corpus, view);
}

/** The view without what is supposed of hidden actors; itself where nothing is. */
export function shownView(view: View): View {
  const what = view.what.filter(({ actor }) => !view.hide.includes(actor));
  return what.length === view.what.length ? view : { ...view, what };
}
