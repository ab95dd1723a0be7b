import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { selectDoubtful } from '../../state/doubt';
import { selectDrawn, selectDyads, selectLines, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { useTold } from '../page/useTold';
import { selectColours } from '../picture/colours';
import type { Frame } from '../picture/frame';
import { countTies } from '../picture/neighbours';
import { pathsOf, segmentsOf } from '../picture/segments';
import { SHAPES } from '../picture/shapes';
import { TieLayer } from '../picture/TieLayer';
import { useLabels } from '../picture/useLabels';
import { APART, RING } from './rings';
import { useComparedWords } from './useComparedWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly name: string;
  /** Places of the actors of both sides, and where in it an actor stands, by index into Corpus.actors. */
  readonly frame: Frame;
  readonly placeOf: ReadonlyMap<number, number>;
  /** Actors on this side only, and those that changed side. */
  readonly only: ReadonlySet<number>;
  readonly turned: ReadonlySet<number>;
}

const NO_CLUMPS: [] = [];
const NO_FOCUS = { type: 'none' } as const;
const noCaption = (): string => '';

/** One side of a comparison as a network, everybody at the place of both sides together. */
export function SidePicture({ corpus, view, name, frame, placeOf, only, turned }: Props) {
  const t = useComparedWords();
  const { lang } = useTold();
  const dyads = selectDyads(corpus, view);
  const [lines, drawn, counted] = [selectLines(corpus, view), selectDrawn(corpus, view), selectTies(corpus, view)];
  const doubtful = selectDoubtful(corpus, view);
  const { fills } = selectColours(corpus, view);
  const { actors, own, paths, counts, appearances, ringed } = useMemo(() => {
    const at = (axis: Float64Array): Float64Array => Float64Array.from(dyads.actors, (actor) => axis[placeOf.get(actor) ?? -1] ?? 0);
    const here: Frame = { ...frame, x: at(frame.x), y: at(frame.y) };
    return {
      own: here,
      actors: Array.from(dyads.actors, (actor) => corpus.actors[actor]!),
      paths: pathsOf(segmentsOf(dyads, lines, drawn, doubtful), here),
      counts: countTies(counted, dyads.actors.length),
      ringed: Array.from(dyads.actors, (actor) => (only.has(actor) || turned.has(actor) ? RING : undefined)),
      appearances: Array.from(dyads.actors, (actor) => (turned.has(actor) ? ('bright' as const) : ('normal' as const))),
    };
  }, [corpus, dyads, lines, drawn, doubtful, counted, frame, placeOf, only, turned]);
  const labels = useLabels({
    actors,
    frame: own,
    counts,
    appearances,
    focus: NO_FOCUS,
    step: 1,
    theme: view.theme,
    clumps: NO_CLUMPS,
    caption: noCaption,
    ringed,
    apart: APART,
  });
  const { aligned, opposed, mixed } = counted.counts;
  return (
    <svg
      width={frame.size.width}
      height={frame.size.height}
      role="img"
      aria-label={t.picture(name, actors.length, aligned + opposed + mixed)}
    >
      <TieLayer paths={paths} className={paths.length > 0 && drawn.shown > 250 ? 'ties many' : 'ties'} />
      {actors.map(({ id, kind, name: actor }, i) => {
        const index = dyads.actors[i] ?? -1;
        const label = labels.places[i];
        return (
          <g key={id} className="side-actor" transform={`translate(${own.x[i]?.toFixed(1)},${own.y[i]?.toFixed(1)})`}>
            <title lang={lang}>{actor}</title>
            {(only.has(index) || turned.has(index)) && <circle className={turned.has(index) ? 'turned' : 'one-sided'} r={RING} />}
            <path className="mark" d={SHAPES[kind]} fill={fills[i]} />
            {label && (
              <text className="label" lang={lang} x={label.dx} y={label.dy} textAnchor={label.anchor} dominantBaseline="central">
                {actor}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
