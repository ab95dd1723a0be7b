/** What is handed out as a page: the file with everything inside, and the code of a frame. */
import { pageCorpus } from '../../corpus/carried';
import type { Corpus } from '../../corpus/corpus';
import { embedCode } from '../../exchange/write/embed';
import { pageWith } from '../../exchange/write/page';
import { shellOfPage } from '../../exchange/write/shell';
import type { View } from '../../state/view';
import { ownTours } from '../../storage/ownTours';
import { shippedTours } from '../../tours/shipped';
import type { Tour } from '../../tours/tour';

/** The tours of a corpus: those of this device, and those that come with the page. */
async function toursOf({ meta }: Corpus): Promise<readonly Tour[]> {
  const own = await ownTours();
  const ids = new Set(own.map(({ id }) => id));
  const all = [...(await shippedTours()).filter(({ id }) => !ids.has(id)), ...own];
  return all.filter(({ corpus }) => corpus === meta.id);
}

/** The corpus, its tours and the view as one file of HTML. Rejects where the page has not the file to put them in. */
export async function htmlOf(corpus: Corpus, view: View): Promise<string> {
  const [shell, tours] = await Promise.all([shellOfPage(), toursOf(corpus)]);
  return pageWith(shell, corpus, tours, view);
}

/** Puts the code of a frame with this view on the clipboard, or says why there is none. */
export async function copyEmbed(corpus: Corpus, view: View): Promise<'copied' | 'no-address' | 'other-corpus' | 'refused'> {
  const code = embedCode(corpus, view, import.meta.env.CAUCUS_ADDRESS ?? '', window.location);
  if (code === null) return 'no-address';
  if ((corpus.masked?.of ?? corpus) !== pageCorpus()) return 'other-corpus';
  return Promise.resolve(navigator.clipboard?.writeText(code).then(() => 'copied' as const)).then(
    (said) => said ?? 'refused',
    () => 'refused' as const,
  );
}
