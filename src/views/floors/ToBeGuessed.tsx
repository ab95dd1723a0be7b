import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import { SHAPES } from '../picture/shapes';
import { usePresentingWords } from '../present/usePresentingWords';
import { Told } from '../page/Told';

/** Where those stand whose sides are hidden: whether they have a record on this floor is hidden too. */
export function ToBeGuessed({ corpus, actors }: { readonly corpus: Corpus; readonly actors: Uint32Array }) {
  const t = usePresentingWords().guess;
  if (actors.length === 0) return null;
  return (
    <div role="group" className="stand guess" aria-label={t.column}>
      <h3 title={t.columnHint}>{t.column}</h3>
      <ul>
        {Array.from(actors, (index) => corpus.actors[index]).map(
          (actor) =>
            actor && (
              <li key={actor.id}>
                <button
                  type="button"
                  className="stander"
                  data-actor={actor.id}
                  onClick={() => update(select({ type: 'actor', id: actor.id }))}
                >
                  <svg width={14} height={14} viewBox="-9 -9 18 18" aria-hidden="true">
                    <path d={SHAPES[actor.kind]} />
                  </svg>
                  <Told>{actor.name}</Told>
                </button>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
