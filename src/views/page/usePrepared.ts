import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { inPictureOf, isSamePicture, missingOf } from '../../state/prepared';
import { type Preparer, startPreparer } from '../../state/preparer';
import type { View } from '../../state/view';

interface OfCorpus<T> {
  readonly corpus: Corpus;
  readonly of: T;
}

interface Prepared {
  /** The last view whose picture is finished, with the selection, camera and theme of now; null before the first. */
  readonly shown: View | null;
  /** How much of what is asked for is done, 0 … 1; null while nothing is being computed. */
  readonly done: number | null;
  readonly stop: () => void;
}

/**
 * Has the picture of a large corpus computed in a worker. A picture is shown when all of it is known, never in part and
 * never another one's; of several views asked for the latest comes next.
 */
export function usePrepared(corpus: Corpus, asked: View): Prepared & { readonly isStopped: boolean; readonly resume: () => void } {
  const preparer = useRef<Preparer | null>(null);
  const [finished, setFinished] = useState<OfCorpus<View> | null>(null);
  const [progress, setProgress] = useState<OfCorpus<number> | null>(null);
  const [stopped, setStopped] = useState<View | null>(null);
  const isKnown = missingOf(corpus, asked).length === 0;
  const isHeld = stopped !== null && isSamePicture(stopped, asked);
  if (isKnown && (finished?.corpus !== corpus || finished.of !== asked)) setFinished({ corpus, of: asked });

  useEffect(() => {
    const started = startPreparer(corpus);
    preparer.current = started;
    return started.end;
  }, [corpus]);

  useEffect(() => {
    if (isKnown || isHeld) return undefined;
    const note = (done: number): void => setProgress({ corpus, of: done });
    // A whole picture is rendered piece by piece: what the reader does meanwhile goes first.
    preparer.current?.ask(asked, (done) => (done === 1 ? startTransition(() => note(done)) : note(done)));
    return () => preparer.current?.cancel();
  }, [corpus, asked, isKnown, isHeld]);

  const stop = useCallback(() => setStopped(asked), [asked]);
  const resume = useCallback(() => setStopped(null), []);
  const before = finished?.corpus === corpus && missingOf(corpus, finished.of).length === 0 ? finished.of : null;
  const last = useMemo(() => before && inPictureOf(asked, before), [asked, before]);
  const done = progress?.corpus === corpus && progress.of < 1 ? progress.of : 0;
  const isStopped = !isKnown && isHeld;
  return { shown: isKnown ? asked : last, done: isKnown || isStopped ? null : done, stop, isStopped, resume };
}
