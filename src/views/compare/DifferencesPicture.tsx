import { useMemo, useRef, useState } from 'react';
import type { Turn } from '../../analysis/turns';
import type { Corpus } from '../../corpus/corpus';
import { MANY_TIES, selectDyads, selectPlaces } from '../../state/select';
import type { View } from '../../state/view';
import { useTold } from '../page/useTold';
import { appearancesOf, focusOf } from '../picture/appearance';
import { selectColours } from '../picture/colours';
import { fitFrame, type Size } from '../picture/frame';
import { useLabels } from '../picture/useLabels';
import { useSize } from '../picture/useSize';
import { countTurns, turnSegments, wayOf, wordOf } from './differences';
import { DifferenceMark } from './DifferenceMark';
import { APART, RING } from './rings';
import type { Comparison } from './sides';
import { TurnLayer } from './TurnLayer';
import { useComparedWords } from './useComparedWords';
import { useDifferenceGestures } from './useDifferenceGestures';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly comparison: Comparison;
  readonly turns: readonly Turn[];
}

const NO_PINS: ReadonlyMap<number, readonly [number, number]> = new Map();
const NO_CLUMPS: [] = [];
/** Above this many ties each is drawn fainter and without its mark. */
const MANY = 120;
const noCaption = (): string => '';

function Drawing({ corpus, view, comparison, turns, size }: Props & { readonly size: Size }) {
  const t = useComparedWords().differences;
  const { lang } = useTold();
  const { both, presence, turned } = comparison;
  const [attended, setAttended] = useState<number | null>(null);
  const dyads = selectDyads(corpus, both);
  const places = selectPlaces(corpus, both);
  const { fills } = selectColours(corpus, both);
  const frame = useMemo(() => fitFrame(places, size, NO_PINS), [places, size]);
  const { actors, positions, placeOf, segments, counts, ways, ringed } = useMemo(() => {
    const list = Array.from(dyads.actors, (actor) => corpus.actors[actor]!);
    const places = new Map(Array.from(dyads.actors, (actor, place) => [actor, place]));
    const ofActor = (actor: number): readonly Turn[] => turns.filter(({ a, b }) => a === actor || b === actor);
    return {
      actors: list,
      positions: new Map(list.map(({ id }, place) => [id, place])),
      placeOf: places,
      segments: turnSegments(turns, places, view.ties, MANY_TIES),
      counts: Array.from(dyads.actors, (actor) => countTurns(ofActor(actor))),
      ways: Array.from(dyads.actors, wayOf(presence)),
      ringed: Array.from(dyads.actors, (actor) => (turned.has(actor) ? RING : undefined)),
    };
  }, [corpus, dyads, turns, presence, turned, view.ties]);
  const focus = focusOf(view.sel, positions, attended);
  // Of the actor or tie in focus all that turned, drawn before or not.
  const lit = useMemo(() => {
    const isEnd = (actor: number, i: number): boolean => placeOf.get(actor) === i;
    const ofFocus = turns.filter(({ a, b }) =>
      focus.type === 'actor'
        ? isEnd(a, focus.position) || isEnd(b, focus.position)
        : focus.type === 'tie' && [focus.i, focus.j].every((end) => isEnd(a, end) || isEnd(b, end)),
    );
    return turnSegments(ofFocus, placeOf, view.ties, MANY_TIES);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- by what the focus says, not by its object
  }, [turns, placeOf, view.ties, JSON.stringify(focus)]);
  const appearances = appearancesOf(focus, lit, view.actor, positions, actors.length);
  const labels = useLabels({
    actors,
    frame,
    counts: useMemo(
      () => counts.map(({ changed, new: appeared, gone }) => ({ aligned: appeared, opposed: 8 * changed, mixed: gone })),
      [counts],
    ),
    appearances,
    focus,
    step: 1,
    theme: view.theme,
    clumps: NO_CLUMPS,
    caption: noCaption,
    ringed,
    apart: APART,
  });
  const tabStop = focus.type === 'actor' ? focus.position : 0;
  const { pointed, handlers } = useDifferenceGestures({ actors, frame, segments, lit, tabStop, onAttend: setAttended });
  const isMany = segments.length > MANY;
  return (
    <>
      <svg
        width={size.width}
        height={size.height}
        role="group"
        aria-label={t.picture(actors.length, turns.length)}
        aria-describedby="difference-keys"
        className={pointed ? 'on-tie' : ''}
        {...handlers}
      >
        <TurnLayer
          segments={segments}
          frame={frame}
          className={`turns ${isMany ? 'many' : ''} ${focus.type === 'none' ? '' : 'faded'}`}
          isMarked={!isMany}
        />
        <TurnLayer segments={lit} frame={frame} className={`turns lit ${lit.length > MANY ? 'many' : ''}`} isMarked={lit.length <= MANY} />
        {actors.map(({ id, name, kind }, i) => (
          <DifferenceMark
            key={id}
            id={id}
            name={name}
            lang={lang}
            says={t.actor(name, ways[i] ?? 'stayed', turned.has(dyads.actors[i] ?? -1), counts[i]!, i + 1, actors.length)}
            kind={kind}
            fill={fills[i] ?? ''}
            way={ways[i] ?? 'stayed'}
            hasTurned={turned.has(dyads.actors[i] ?? -1)}
            isFaded={appearances[i] === 'faded'}
            isSelected={view.sel?.type === 'actor' && view.sel.id === id}
            isTabStop={i === tabStop}
            x={frame.x[i] ?? 0}
            y={frame.y[i] ?? 0}
            label={labels.places[i] ?? null}
          />
        ))}
      </svg>
      <p id="difference-keys" className="unseen">
        {t.keys}
      </p>
      {pointed && (
        <p
          className="tie-note"
          aria-hidden="true"
          style={{
            top: Math.min(pointed.y + 14, size.height - 64),
            ...(pointed.x > size.width / 2 ? { right: size.width - pointed.x + 8 } : { left: pointed.x + 12 }),
          }}
        >
          {t.turn(
            actors[pointed.segment.i]?.name ?? '',
            actors[pointed.segment.j]?.name ?? '',
            t.words[wordOf(pointed.segment.turn.from) ?? 'none'],
            t.words[wordOf(pointed.segment.turn.to) ?? 'none'],
          )}
        </p>
      )}
    </>
  );
}

/** Both sides as one picture: everybody at the place of both together, and of the ties those that are not the same on both. */
export function DifferencesPicture(props: Props) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  return (
    <div className="difference-box" ref={box}>
      {size && <Drawing {...props} size={size} />}
    </div>
  );
}
