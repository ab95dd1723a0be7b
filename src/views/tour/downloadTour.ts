import type { Corpus } from '../../corpus/corpus';
import { shippedCorpus } from '../../corpus/shipped';
import type { Tour } from '../../tours/tour';
import { download } from '../page/download';

/** A tour as its file; where its corpus is open and does not come with the page, the corpus is in it. */
function tourFile(tour: Tour, corpus: Corpus): string {
  const isOwnCorpus = tour.corpus === corpus.meta.id && tour.corpus !== shippedCorpus().meta.id;
  return `${JSON.stringify(isOwnCorpus ? { ...tour, corpusFile: corpus.file } : tour, null, 2)}\n`;
}

/** Hands a tour to the reader as a file named after its title. */
export function downloadTour(tour: Tour, corpus: Corpus): void {
  const name = tour.title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  download(tourFile(tour, corpus), `${name || 'tour'}.caucus-tour.json`, 'application/json');
}
