import type { ReactNode } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { clearSelection, resetFilters, setBaseline, setBlocs, setMin, setTies, type Update } from '../../state/updates';
import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { wholeView } from '../compare/sides';
import { HiddenNote } from '../guess/HiddenNote';
import { HideButton } from '../guess/HideButton';
import { hiddenOf } from '../guess/hiddenOf';
import { leaveDetails } from '../page/focus';
import { useDetailedWords } from '../page/useDetailedWords';
import { Told } from '../page/Told';
import { absenceOf, type Way } from './presence';

/** What leads a thing that is not in the picture back into it. */
const WAYS: Readonly<Record<Way, Update>> = {
  filters: resetFilters,
  blocs: setBlocs('own'),
  min: setMin(1),
  ties: setTies('all'),
  baseline: setBaseline('none'),
};

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly kind: string;
  readonly title: ReactNode;
  /** Whether the title is a text of the corpus alone. */
  readonly isTold?: boolean;
  readonly children: ReactNode;
}

/** The head that every kind of details has, and what is below it. */
export function Panel({ corpus, view, kind, title, isTold = false, children }: Props) {
  const { details: t, whatIf } = useDetailedWords();
  const hidden = hiddenOf(corpus, view.sel);
  const absence = hidden.length > 0 ? null : absenceOf(corpus, wholeView(corpus, view));
  const onClose = (): void => {
    leaveDetails(view.sel?.type === 'actor' ? view.sel.id : undefined);
    update(clearSelection);
  };
  return (
    <>
      <header className="details-head">
        <p className="kind">{kind}</p>
        <button type="button" className="button quiet close" aria-label={t.close} title={t.close} onClick={onClose}>
          ×
        </button>
        <h2 tabIndex={-1}>{isTold ? <Told>{title}</Told> : title}</h2>
      </header>
      {absence && (
        <div className="absence">
          <p>{t.absent[absence.reason](absence.names)}</p>
          {absence.way && (
            <button type="button" className="button" onClick={() => absence.way && update(WAYS[absence.way])}>
              {t.ways[absence.way]}
            </button>
          )}
        </div>
      )}
      {isHypothetical(view) && <p className="supposed-note">{whatIf.panel(view.what.length)}</p>}
      {corpus.masked && <HiddenNote corpus={corpus} />}
      {hidden.map((actor) => (
        <HideButton key={actor.id} view={view} actor={actor} />
      ))}
      {hidden.length === 0 && children}
    </>
  );
}
