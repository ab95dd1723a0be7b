import { pageCorpus } from '../../corpus/carried';
import type { Corpus } from '../../corpus/corpus';
import type { CorpusName } from '../../state/corpusName';

/** The corpus that a link asks for: the page's, or one of this device, and what finds that is loaded only then; undefined where it is not here. */
export async function corpusOfLink(asked: CorpusName | null): Promise<Corpus | undefined> {
  if (asked === null) return pageCorpus();
  const { findLinked } = await import('./findLinked');
  return (await findLinked(asked)) ?? (asked.id === pageCorpus().meta.id ? pageCorpus() : undefined);
}
