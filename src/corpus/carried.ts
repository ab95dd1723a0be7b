/** What a page that was handed out carries: a corpus, its tours and a view, as JSON in its HTML. */
import { corpusOf } from './assemble';
import type { Corpus } from './corpus';
import type { CorpusFile } from './schema';
import { shippedCorpus } from './shipped';

/** The id of the element that holds it. */
export const CARRIED = 'carried';

export interface Carried {
  readonly corpus: CorpusFile;
  /** Tours of this corpus, each in the form of a tour file. */
  readonly tours: readonly unknown[];
  /** The view to begin with, as a fragment without #. */
  readonly link: string;
}

let read: Carried | null | undefined;
let corpus: Corpus | undefined;

/** What this page carries; null where it carries nothing. It was checked when the page was made. */
export function carried(): Carried | null {
  if (read === undefined) read = JSON.parse(globalThis.document?.getElementById(CARRIED)?.textContent ?? 'null') as Carried | null;
  return read;
}

/** The corpus that this page opens with: the one it carries, or the one that comes with Caucus. Made once. */
export function pageCorpus(): Corpus {
  const inside = carried();
  corpus ??= inside ? corpusOf(inside.corpus) : shippedCorpus();
  return corpus;
}
