import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';
import { SHAPES } from '../picture/shapes';
import { StanceMark } from '../stance/StanceMark';
import type { Place } from './places';
import { heldOf } from './tones';
import { useMapWords } from './useMapWords';

/** Actors that have no place on the map, blocs and civil society among them, with their shade; those with a record first. */
export function Elsewhere({ actors, view }: { readonly actors: readonly Place[]; readonly view: View }) {
  const t = useMapWords();
  const { supposed } = useWords().picture;
  if (actors.length === 0) return null;
  const ordered = [...actors.filter(({ tone }) => tone !== 'none'), ...actors.filter(({ tone }) => tone === 'none')];
  return (
    <section className="map-elsewhere" aria-label={t.elsewhere}>
      <h3>{t.elsewhere}</h3>
      <ul>
        {ordered.map(({ id, name, kind, tone, says, isSupposed }) => (
          <li key={id}>
            <button
              type="button"
              className={`stander ${view.actor.length > 0 && !view.actor.includes(id) ? 'faded' : ''} ${isSupposed ? 'supposed' : ''}`}
              data-actor={id}
              aria-pressed={view.sel?.type === 'actor' && view.sel.id === id}
              title={says}
              onClick={() => update(select({ type: 'actor', id }))}
            >
              <svg width={14} height={14} viewBox="-9 -9 18 18" aria-hidden="true">
                <path d={SHAPES[kind]} />
              </svg>
              <StanceMark stance={heldOf(tone)} /> <Told>{name}</Told>
              <span className="unseen">
                , {says}
                {isSupposed && supposed}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
