import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import '../style/large.css';
import { Page } from './Page';
import { useDetailedWords } from './useDetailedWords';
import { usePrepared } from './usePrepared';

interface Props {
  readonly corpus: Corpus;
  readonly asked: View;
  readonly isPresenting: boolean;
  readonly onPresent: (is: boolean) => void;
}

/** The page of a large corpus: what is asked for is computed in a worker, and the last picture stands until then. */
export function LargePage({ corpus, asked, isPresenting, onPresent }: Props) {
  const t = useDetailedWords().large;
  const { shown, done, stop, isStopped, resume } = usePrepared(corpus, asked);
  return (
    <>
      <div className="computing" role="status" aria-label={t.region}>
        {done !== null && (
          <>
            <label>
              {t.computing(corpus.actors.length, corpus.questions.length)} <progress value={done} max={1} />
            </label>
            <button type="button" className="button" onClick={stop}>
              {t.cancel}
            </button>
          </>
        )}
        {isStopped && (
          <>
            <span>{shown ? t.stoppedBefore : t.stopped}</span>
            <button type="button" className="button" onClick={resume}>
              {t.resume}
            </button>
          </>
        )}
      </div>
      <Page corpus={corpus} asked={asked} shown={shown} isPresenting={isPresenting} onPresent={onPresent} />
    </>
  );
}
