import '../style/map.css';
import { useMemo, useRef } from 'react';
import { selectScope } from '../../state/select';
import type { LookProps } from '../looks/looks';
import { useWords } from '../page/useWords';
import { useSize } from '../picture/useSize';
import { Drawing } from './Drawing';
import { Elsewhere } from './Elsewhere';
import { MapCaption } from './MapCaption';
import { MapControls } from './MapControls';
import { MapKey } from './MapKey';
import { placesOf } from './places';
import { projectWorld, type Spot } from './projected';
import { readerOf } from './readings';
import { selectSubject } from './subject';
import { useMapWords } from './useMapWords';

const NOWHERE: ReadonlyMap<string, Spot> = new Map();

/**
 * States on a map of equal areas, by stance on a question or by agreement with one of them.
 *
 *   MapControls       what the map shows, to be chosen
 *   MapCaption        the same in words, wherever the map is shown
 *   Drawing           the map
 *   Elsewhere         actors that have no place on it
 *   MapKey            what shades and signs mean, and how many states have each
 */
export function MapLook({ corpus, view }: LookProps) {
  const t = useMapWords();
  const { picture } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const world = useMemo(() => size && projectWorld(size), [size]);
  const { actors } = selectScope(corpus, view);
  const subject = selectSubject(corpus, view);
  const { on, off } = useMemo(
    () => placesOf(corpus, actors, readerOf(corpus, view, subject, { t, picture }), world?.spots ?? NOWHERE),
    [corpus, actors, view, subject, t, picture, world],
  );
  const isUnchosen = subject.type === 'agreement' && subject.actor === null;
  return (
    <div className="map-look">
      <MapControls corpus={corpus} view={view} subject={subject} />
      <MapCaption corpus={corpus} subject={subject} />
      {isUnchosen && <p className="soft">{t.choose}</p>}
      <div className="map-box" ref={box}>
        {size && world && <Drawing corpus={corpus} view={view} size={size} world={world} states={on} />}
      </div>
      {world && <Elsewhere actors={off} view={view} />}
      <MapKey view={view} subject={subject} states={on} />
    </div>
  );
}
