import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { setCamera } from '../../state/updates';
import type { Camera, View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { useWords } from '../page/useWords';
import type { Size } from '../picture/frame';
import { useZoom } from '../picture/useZoom';
import { ZoomButtons } from '../picture/ZoomButtons';
import { Ground } from './Ground';
import { marksOf, TOO_SMALL } from './marks';
import { Patterns } from './Patterns';
import type { Place } from './places';
import type { WorldMap } from './projected';
import { StateMark } from './StateMark';
import { useMapGestures } from './useMapGestures';
import { useMapWords } from './useMapWords';
import { lazyPart } from '../page/lazyPart';

// Loaded when something is first supposed.
const WhatStamp = lazyPart(async () => (await import('../what/marks')).WhatStamp);

const onRest = (camera: Camera | null): void => update(setCamera(camera));

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly size: Size;
  readonly world: WorldMap;
  /** States with a spot, in the order in which the keyboard counts them. */
  readonly states: readonly Place[];
}

/**
 * The map.
 *
 *   svg
 *     g.viewport          moved and scaled by the camera
 *       Ground            one for each area, that of nobody first, disputed ones last
 *       path.outline      the area under pointer or keyboard, and the selected one
 *       StateMark         one for each state: what the keyboard walks on
 *     WhatStamp
 *   p.tie-note            what the state under the pointer is and did
 *   ZoomButtons
 */
export function Drawing({ corpus, view, size, world, states }: Props) {
  const t = useMapWords();
  const { supposed, place } = useWords().picture;
  const svg = useRef<SVGSVGElement>(null);
  const [attended, setAttended] = useState<number | null>(null);
  const { lens, controls } = useZoom(svg, size, view.camera, onRest);
  const transform = useStore(lens);
  const { k } = transform;
  const positions = useMemo(() => new Map(states.map(({ code }, position) => [code, position])), [states]);
  const marks = useMemo(() => {
    const codes = states.map(({ code }) => code);
    return marksOf(world.spots, codes, k, size.width);
  }, [world, states, k, size.width]);
  const grounds = useMemo(() => world.grounds.toSorted((a, b) => Number(a.isDisputed) - Number(b.isDisputed)), [world]);
  const positionOf = useCallback(
    (element: Element) => positions.get(element.closest('[data-state]')?.getAttribute('data-state') ?? '') ?? null,
    [positions],
  );
  const chosen = view.sel?.type === 'actor' ? view.sel.id : null;
  const selected = states.findIndex(({ id }) => id === chosen);
  const tabStop = attended ?? Math.max(selected, 0);
  const isFaded = ({ id }: Place): boolean => view.actor.length > 0 && !view.actor.includes(id);
  const handlers = useMapGestures({ states, marks, tabStop, controls, positionOf, onAttend: setAttended });
  const outlined = [selected, attended ?? -1].flatMap((position) => {
    const ground = world.grounds.find(({ code }) => code !== null && code === states[position]?.code);
    return ground ? [ground] : [];
  });
  const noted = attended === null ? null : { state: states[attended], mark: marks[attended] };
  const left = transform.x + k * (noted?.mark?.x ?? 0);
  const top = transform.y + k * (noted?.mark?.y ?? 0);
  return (
    <>
      <svg
        ref={svg}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={t.label(states.length)}
        aria-describedby="map-keys"
        {...handlers}
      >
        <Patterns name="map" k={k} />
        <g className="viewport" transform={transform.toString()} style={{ '--k': k }}>
          <g aria-hidden="true">
            {grounds.map(({ code, isDisputed, d }, i) => {
              const state = states[positions.get(code ?? '') ?? -1];
              const look = `${isDisputed ? 'disputed' : ''} ${state && isFaded(state) ? 'faded' : ''}`;
              return <Ground key={code ?? i} d={d} tone={state?.tone ?? null} look={look} {...(state && { code: state.code })} />;
            })}
            {outlined.map(({ code, d }, i) => (
              <path key={`${code} ${i}`} className="outline" d={d} />
            ))}
          </g>
          <g className="states">
            {states.map((state, position) => {
              const mark = marks[position];
              return (
                mark && (
                  <StateMark
                    key={state.id}
                    id={state.id}
                    code={state.code}
                    says={`${state.name}, ${state.says}${state.isSupposed ? supposed : ''}${place(position + 1, states.length)}`}
                    tone={state.tone}
                    x={mark.x}
                    y={mark.y}
                    radius={mark.radius}
                    isSmall={(world.spots.get(state.code)?.area ?? 0) * k * k < TOO_SMALL}
                    isFaded={isFaded(state)}
                    isSelected={state.id === chosen}
                    isSupposed={state.isSupposed}
                    isTabStop={position === tabStop}
                  />
                )
              );
            })}
          </g>
        </g>
        <Suspense>{isHypothetical(view) && <WhatStamp corpus={corpus} view={view} width={size.width} />}</Suspense>
      </svg>
      <p id="map-keys" className="unseen">
        {t.keys}
      </p>
      {noted?.state && (
        <p
          className="tie-note"
          aria-hidden="true"
          style={{
            top: Math.max(0, Math.min(top + 14, size.height - 64)),
            ...(left > size.width / 2 ? { right: size.width - left + 8 } : { left: left + 12 }),
          }}
        >
          {noted.state.name}, {noted.state.says}
        </p>
      )}
      <ZoomButtons controls={controls} hasPins={false} />
    </>
  );
}
