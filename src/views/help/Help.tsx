import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { FIRST_TOUR, startFirstTour } from '../../tours/first';
import '../style/help.css';
import { CloseButton } from '../page/CloseButton';
import { Dialog } from '../page/Dialog';
import { Report } from './Report';
import { useHelpingWords } from './useHelpingWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly onClose: () => void;
}

/** Help on one screen: how to read the picture, keys, where the evidence is, the first tour, and how to report a mistake. */
export function Help({ corpus, view, onClose }: Props) {
  const t = useHelpingWords();
  const pairs = (rows: readonly (readonly [string, string])[]) => (
    <dl>
      {rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <Dialog className="help" label={t.title} onClose={onClose}>
      <div className="help-head">
        <h2>{t.title}</h2>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </div>
      <section className="help-reading">
        <h3>{t.reading}</h3>
        {pairs(t.lines)}
      </section>
      <section className="help-keys">
        <h3>{t.keys}</h3>
        {pairs(t.table)}
      </section>
      <section>
        <h3>{t.evidence}</h3>
        <p>{t.evidenceText}</p>
        {corpus.meta.id === FIRST_TOUR.corpus && (
          <>
            <h3>{t.tour}</h3>
            <p>{t.tourText}</p>
            <button
              type="button"
              className="button primary"
              onClick={() => {
                onClose();
                update(startFirstTour);
              }}
            >
              {t.takeTour}
            </button>
          </>
        )}
      </section>
      <Report corpus={corpus} view={view} />
    </Dialog>
  );
}
