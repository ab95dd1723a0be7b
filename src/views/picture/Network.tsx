import { Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { isLarge } from '../../state/large';
import { MANY_TIES } from '../../state/select';
import { update } from '../../state/store';
import { setCamera } from '../../state/updates';
import type { Camera, View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { Hulls } from '../coalitions/Hulls';
import type { Coalitions } from '../coalitions/useCoalitions';
import { useWords } from '../page/useWords';
import { Clumps } from './Clumps';
import { clumpsOf } from './clumps';
import { fitFrame, type Size } from './frame';
import { sayingsOf } from './sayings';
import { Marks } from './Marks';
import { useScene } from './scene';
import { pathsOf } from './segments';
import { keyOf, TieLayer } from './TieLayer';
import { TieNote } from './TieNote';
import { Astray } from './Astray';
import { useAhead } from './useAhead';
import { useAttention } from './useAttention';
import { useGestures } from './useGestures';
import { useGrowing } from './useGrowing';
import { useHeld } from './useHeld';
import { useLabels } from './useLabels';
import { useLabelStep } from './useLabelStep';
import { useSize } from './useSize';
import { useZoom } from './useZoom';
import { Viewport } from './Viewport';
import { ZoomButtons } from './ZoomButtons';
import { lazyPart } from '../page/lazyPart';

// Loaded when something is first supposed.
const WhatStamp = lazyPart(async () => (await import('../what/marks')).WhatStamp);

// Loaded when all of very many ties are asked for.
const TieCanvas = lazyPart(async () => (await import('./canvas/TieCanvas')).TieCanvas);

const onRest = (camera: Camera | null): void => update(setCamera(camera));

/** Above this many ties each is drawn fainter. */
const MANY = 250;
/** More actors do not glide: each would be styled anew in every frame of it. */
const CROWD = 600;
interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly coalitions: Coalitions | null;
}

/**
 * The network.
 *
 *   div.network
 *     TieCanvas             all ties, where they are too many for TieLayer
 *     svg
 *       Viewport            moved and scaled by the camera
 *         Hulls             coalitions, where they are asked for
 *         Clumps            the ground under actors at one place
 *         TieLayer          what is drawn of all ties
 *         TieLayer.lit      every tie of the actor in focus
 *         g.actors          Marks: one ActorMark each
 *       WhatStamp           that stances are supposed, where they are
 *     TieNote               what the tie under the pointer says
 *     Astray            where no actor is in sight
 *     ZoomButtons
 */
export function Network(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const measured = useSize(box);
  // The page around it stands before a picture of very many is drawn.
  const deferred = useDeferredValue(measured);
  const size = isLarge(props.corpus) ? deferred : measured;
  return (
    <div className="network" ref={box}>
      {size && <Drawing {...props} size={size} />}
    </div>
  );
}

function Drawing({ corpus, view, coalitions, size }: Props & { readonly size: Size }) {
  const t = useWords().picture;
  const svg = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const [attended, setAttended] = useState<number | null>(null);
  const scene = useScene(corpus, view);
  const { actors, positions, dyads, total, places, counts, segments } = scene;
  const k = actors.length;
  const drawn = useGrowing(k);
  useAhead(corpus, view, size);
  const { lens, controls } = useZoom(svg, size, view.camera, onRest);
  const step = useLabelStep(lens);
  const settled = useMemo(() => {
    const pins = view.pin.map(({ actor, x, y }) => [positions.get(actor) ?? -1, [x, y]] as const);
    return fitFrame(places, size, new Map(pins));
  }, [places, size, view.pin, positions]);
  const positionOf = useCallback(
    (element: Element) => positions.get(element.closest('[data-actor]')?.getAttribute('data-actor') ?? '') ?? null,
    [positions],
  );
  const { held, frame } = useHeld(layer, scene, settled, positionOf, lens);
  const { focus, lit, reading, chosen, appearances, hasFocus, idOf } = useAttention(scene, view, coalitions, held?.position ?? attended);
  const clumps = useMemo(() => clumpsOf(places, frame), [places, frame]);
  const labels = useLabels({
    actors,
    frame: settled,
    counts,
    appearances,
    focus,
    step,
    theme: view.theme,
    clumps,
    caption: t.atOnePlace,
  });
  const isCanvas = segments.length > MANY_TIES && typeof OffscreenCanvas !== 'undefined';
  const paths = useMemo(() => (isCanvas ? [] : pathsOf(segments, frame)), [isCanvas, segments, frame]);
  const litPaths = useMemo(() => pathsOf(lit, frame), [lit, frame]);
  const sayings = useMemo(() => sayingsOf(scene, corpus, view.color, t), [scene, corpus, view.color, t]);
  const tabStop = focus.type === 'actor' ? focus.position : 0;
  // Lines of one actor glide with it when the frame changes; into those of another they must not.
  const litKey = `lit-${keyOf(segments)}-${focus.type === 'actor' ? focus.position : JSON.stringify(focus)}`;
  const { pointed, handlers } = useGestures({
    scene,
    frame,
    focus,
    lit,
    tabStop,
    lens,
    controls,
    positionOf,
    onAttend: setAttended,
  });

  const state = `${hasFocus ? 'has-focus' : ''} ${pointed ? 'on-tie' : ''} ${held ? 'is-dragging' : ''}${k > CROWD ? ' is-crowd' : ''}`;
  return (
    <>
      {isCanvas && (
        <Suspense>
          <TieCanvas segments={segments} frame={settled} lens={lens} omitted={held?.position ?? null} isFaded={hasFocus} />
        </Suspense>
      )}
      <svg
        ref={svg}
        width={size.width}
        height={size.height}
        role="group"
        aria-label={t.network(k, total)}
        aria-describedby="picture-keys"
        className={state}
        {...handlers}
      >
        <Viewport lens={lens}>
          <Clumps key={`clumps-${keyOf(segments)}`} clumps={clumps} captioned={labels.captioned} />
          {reading && <Hulls reading={reading} isAlone={scene.held !== null} idOf={idOf} selected={chosen} frame={frame} />}
          <TieLayer key={`ties-${keyOf(segments)}`} paths={paths} className={segments.length > MANY ? 'ties many' : 'ties'} />
          <TieLayer key={litKey} paths={litPaths} className="ties lit" />
          <g className="actors" ref={layer}>
            <Marks
              {...{ scene, reading, appearances, sayings, tabStop, drawn, held }}
              frame={settled}
              labels={labels.places}
              sel={view.sel}
              pin={view.pin}
            />
          </g>
        </Viewport>
        <Suspense>{isHypothetical(view) && <WhatStamp corpus={corpus} view={view} width={size.width} />}</Suspense>
      </svg>
      <p id="picture-keys" className="unseen">
        {t.keys}
      </p>
      {pointed && (
        <TieNote
          words={t[view.baseline === 'median' ? 'line' : 'tie']}
          corpus={corpus}
          view={view}
          dyads={dyads}
          {...pointed}
          size={size}
        />
      )}
      <Astray lens={lens} frame={settled} onReset={controls.reset} />
      <ZoomButtons controls={controls} hasPins={view.pin.length > 0} />
    </>
  );
}
