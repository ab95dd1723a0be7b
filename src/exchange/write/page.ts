/** The page as one file of HTML that carries a corpus, its tours and a view. */
import { CARRIED } from '../../corpus/carried';
import { canonicalText } from '../../corpus/content';
import type { Corpus } from '../../corpus/corpus';
import { withoutCorpus } from '../../state/corpusName';
import { addressOf } from '../../state/opening';
import type { View } from '../../state/view';
import type { Tour } from '../../tours/tour';

const PLACE = new RegExp(`(<script type="application/json" id="${CARRIED}">)[^]*?(</script>)`);

/**
 * `shell` with the corpus inside, whole, in its canonical form. `shell` is a `single.html` of the build, or a page
 * that was made of one. Throws an Error where it is not. Whatever the corpus says stays JSON: it holds no `<`.
 */
export function pageWith(shell: string, corpus: Corpus, tours: readonly Tour[], view: View): string {
  if (!PLACE.test(shell)) throw new Error('single.html is missing beside this page');
  const parts = [canonicalText(corpus.file), JSON.stringify(tours), JSON.stringify(withoutCorpus(addressOf(view, corpus)))];
  const json = `{"corpus":${parts[0]},"tours":${parts[1]},"link":${parts[2]}}`.replaceAll('<', '\\u003c');
  return shell.replace(PLACE, (_whole, opening: string, closing: string) => opening + json + closing);
}
