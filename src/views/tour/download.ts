import type { Corpus } from '../../corpus/corpus';
import { shippedCorpus } from '../../corpus/shipped';
import type { Tour } from '../../tours/tour';

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
  const url = URL.createObjectURL(new Blob([tourFile(tour, corpus)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name || 'tour'}.caucus-tour.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
