import type { CSSProperties } from 'react';
import { isSupposed } from '../../analysis/hypothesis';
import { heldBy, isExtended, isUncertain, type StanceTable } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import type { Voice } from '../../corpus/schema';
import { selectRecorded } from '../../state/select';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';
import { useTold } from '../page/useTold';
import { SHAPES } from '../picture/shapes';
import { StanceMark } from '../stance/StanceMark';
import { recordOf } from './recordOf';
import type { Place } from './stands';

interface Props extends Place {
  readonly corpus: Corpus;
  readonly view: View;
  readonly table: StanceTable;
  readonly question: number;
  /** Who stands here, in order of names. */
  readonly actors: readonly number[];
  readonly unnamed: readonly Voice[];
  readonly chosen: string | null;
  readonly highlighted: ReadonlySet<string>;
}

/** One stance of a floor with everyone who holds it: conditions in words, hearsay and doubt marked. */
export function Stand({ corpus, view, table, question, column, stance, actors, unnamed, chosen, highlighted }: Props) {
  const { floors: t, legend, page } = useWords();
  const told = useTold();
  const recordedText = (actor: number): string => {
    const held = heldBy(selectRecorded(corpus, view), actor, question);
    return held === undefined ? t.nothing : legend.stances[held];
  };
  const isEmpty = actors.length + unnamed.length === 0;
  const entries = actors.map((actor) => {
    const supposed = isSupposed(table, actor, question);
    const isHearsay = isUncertain(table, actor, question);
    const { condition, doubt } = supposed ? {} : recordOf(corpus, view, actor, question);
    const remark = [
      supposed && t.supposed(recordedText(actor)),
      isExtended(table, actor, question) && t.extended,
      isHearsay && t.uncertain,
    ];
    const words = [remark.filter(Boolean).join('; '), condition ?? ''].filter((text) => text !== '');
    const { id = '', name = '', kind = 'state' } = corpus.actors[actor] ?? {};
    return { id, name, kind, supposed, doubt, isUnsure: isHearsay || doubt !== undefined, words };
  });
  return (
    <div
      role="group"
      className={`stand ${stance} ${isEmpty ? 'vacant' : ''}`}
      aria-label={`${t.columns[column]}${page.colon} ${t.count(actors.length)}`}
      style={{ '--many': actors.length } as CSSProperties}
    >
      <h3 title={t.hints[column]}>
        <StanceMark stance={stance} /> {t.columns[column]} <span className="tally">{t.count(actors.length)}</span>
      </h3>
      <ul className={entries.some(({ words }) => words.length > 0) ? 'told' : ''}>
        {entries.map(({ id, name, kind, supposed, doubt, isUnsure, words }) => (
          <li key={id}>
            <button
              type="button"
              className={`stander ${highlighted.size > 0 && !highlighted.has(id) ? 'faded' : ''} ${isUnsure ? 'uncertain' : ''} ${supposed ? 'supposed' : ''}`}
              data-actor={id}
              data-stance={stance}
              aria-pressed={chosen === id}
              title={doubt}
              onClick={() => update(select({ type: 'actor', id }))}
            >
              <svg width={14} height={14} viewBox="-9 -9 18 18" aria-hidden="true">
                <path d={SHAPES[kind]} />
              </svg>
              <Told>{name}</Told>
              {doubt && (
                <>
                  <span aria-hidden="true">?</span>
                  <span className="unseen"> {t.doubtful}</span>
                </>
              )}
            </button>
            {words.map((text) => (
              <p key={text} className="condition" {...told}>
                {text}
              </p>
            ))}
          </li>
        ))}
        {unnamed.map(({ id, who }) => (
          <li key={id} className="voice">
            {t.unnamed(who)}
          </li>
        ))}
        {isEmpty && <li className="nobody">{t.nobody}</li>}
      </ul>
    </div>
  );
}
