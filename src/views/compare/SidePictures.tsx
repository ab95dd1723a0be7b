import { useMemo, useRef } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectPlaces, selectScope, selectTies } from '../../state/select';
import { fitFrame } from '../picture/frame';
import { useSize } from '../picture/useSize';
import { SidePicture } from './SidePicture';
import type { Comparison } from './sides';
import { Told } from '../page/Told';
import { useComparedWords } from './useComparedWords';

interface Props {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
}

const NO_PINS: ReadonlyMap<number, readonly [number, number]> = new Map();

/** Both sides as networks on the same places: those of all questions of both together. */
export function SidePictures({ corpus, comparison, names }: Props) {
  const t = useComparedWords();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const { both, presence, turned, views } = comparison;
  const places = selectPlaces(corpus, both);
  const { actors } = selectDyads(corpus, both);
  const frame = useMemo(() => size && fitFrame(places, size, NO_PINS), [places, size]);
  const only = useMemo(() => [new Set(presence.went), new Set(presence.came)] as const, [presence]);
  const placeOf = useMemo(() => new Map(Array.from(actors, (actor, place) => [actor, place])), [actors]);
  return (
    <>
      <div className="sides">
        {([0, 1] as const).map((side) => {
          const view = views[side];
          const { actors: present, questions } = selectScope(corpus, view);
          const { aligned, opposed, mixed } = selectTies(corpus, view).counts;
          return (
            <figure key={side}>
              <figcaption>
                <strong>
                  <Told>{names[side]}</Told>
                </strong>{' '}
                <span className="soft">{t.counts(present.length, questions.length)}</span>
                {' · '}
                <span className="soft">{t.ties(aligned, opposed, mixed)}</span>
              </figcaption>
              <div className="side-box" ref={side === 0 ? box : undefined}>
                {present.length === 0 && <p className="soft">{t.nothing}</p>}
                {frame && present.length > 0 && (
                  <SidePicture
                    corpus={corpus}
                    view={view}
                    name={names[side]}
                    frame={frame}
                    placeOf={placeOf}
                    only={only[side]}
                    turned={turned}
                  />
                )}
              </div>
            </figure>
          );
        })}
      </div>
      <p className="soft care">{t.places}</p>
    </>
  );
}
