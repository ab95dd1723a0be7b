import { useMemo } from 'react';
import { type Change, changesOf } from '../../analysis/changes';
import { isSupposed } from '../../analysis/hypothesis';
import { stanceWord } from '../../analysis/table';
import { knownDateOf } from '../../analysis/time';
import type { Corpus, HalfUnits } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { StanceMark } from '../stance/StanceMark';
import { Fold } from './Fold';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly actor: number;
}

interface StandProps extends Props {
  readonly question: number;
  readonly x: HalfUnits;
}

/** A stance on a question, which can be gone to. */
export function Stand({ corpus, view, actor, question, x }: StandProps) {
  const { evidence, legend, whatIf } = useDetailedWords();
  const entry = corpus.questions[question];
  const stance = stanceWord(x);
  return (
    <p className="turn">
      <span className="stance-word">
        <StanceMark stance={stance} /> {legend.stances[stance]} {isSupposed(selectStances(corpus, view), actor, question) && whatIf.change}
      </span>
      {entry && (
        <span>
          <ThingButton selection={{ type: 'question', id: entry.id }}>{entry.short}</ThingButton>{' '}
          <span className="soft">{evidence.date(knownDateOf(corpus, question))}</span>
        </span>
      )}
    </p>
  );
}

function Changes({ changes, ...of }: Props & { readonly changes: readonly Change[] }) {
  const t = useDetailedWords().details.actor;
  return (
    <ul className="entries">
      {changes.map(({ before, after, from, to, isSameProposition, isExtended }) => (
        <li key={`${before}-${after}`} className="entry">
          <p>
            <strong>{isSameProposition ? t.changedSide : t.changedText}</strong>
            {isExtended && <span className="soft"> {t.changeExtended}</span>}
          </p>
          <Stand {...of} question={before} x={from} />
          <Stand {...of} question={after} x={to} />
        </li>
      ))}
    </ul>
  );
}

/**
 * Where an actor took the other side. On the same proposition that is a change of side; what it said on another text of
 * the same issue is not, and is closed at first.
 */
export function ActorChanges({ corpus, view, actor }: Props) {
  const t = useDetailedWords().details.actor;
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const changes = useMemo(() => changesOf(corpus, table, scope, actor), [corpus, table, scope, actor]);
  const turned = changes.filter(({ isSameProposition }) => isSameProposition);
  const other = changes.filter(({ isSameProposition }) => !isSameProposition);
  return (
    <>
      {turned.length > 0 && (
        <section>
          <h3>{t.changes(turned.length)}</h3>
          <Changes corpus={corpus} view={view} actor={actor} changes={turned} />
        </section>
      )}
      {other.length > 0 && (
        <Fold title={t.changedTexts(other.length)}>
          <p className="soft">{t.changedTextsHint}</p>
          <Changes corpus={corpus} view={view} actor={actor} changes={other} />
        </Fold>
      )}
    </>
  );
}
