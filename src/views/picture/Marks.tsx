import { cloneElement, memo, useMemo } from 'react';
import type { View } from '../../state/view';
import { fillOf } from '../coalitions/fill';
import type { Reading } from '../coalitions/reading';
import { useTold } from '../page/useTold';
import { ActorMark, type Appearance } from './ActorMark';
import type { Frame } from './frame';
import type { LabelPlace } from './labels';
import type { Scene } from './scene';
import type { Held } from './useDrag';

interface Props {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly reading: Reading | null;
  readonly sel: View['sel'];
  readonly pin: View['pin'];
  readonly appearances: readonly Appearance[];
  readonly labels: readonly (LabelPlace | null)[];
  /** The accessible name of each. */
  readonly sayings: (position: number) => string;
  readonly tabStop: number;
  /** How many are drawn yet. */
  readonly drawn: number;
  /** The one under the pointer's hand, which alone is not where the frame has it. */
  readonly held: Held | null;
}

/** The actors, in the order of their dyads. */
export const Marks = memo(function Marks({ held, ...given }: Props) {
  const { scene, frame, reading, sel, pin, appearances, labels, sayings, tabStop, drawn } = given;
  const { lang } = useTold();
  const marks = useMemo(
    () =>
      scene.actors
        .slice(0, drawn)
        .map(({ id, name, kind }, i) => (
          <ActorMark
            key={id}
            id={id}
            name={name}
            lang={lang}
            says={sayings(i)}
            kind={kind}
            x={frame.x[i] ?? 0}
            y={frame.y[i] ?? 0}
            fill={reading && !scene.held ? fillOf(reading.blockOf[i] ?? -1) : (scene.fills[i] ?? '')}
            stance={scene.held ? scene.held[i] : null}
            appearance={appearances[i] ?? 'normal'}
            isSelected={sel?.type === 'actor' && sel.id === id}
            isSupposed={scene.supposed.has(i)}
            isPinned={pin.some(({ actor }) => actor === id)}
            isTabStop={i === tabStop}
            label={labels[i] ?? null}
          />
        )),
    [scene, frame, reading, sel, pin, appearances, labels, sayings, tabStop, drawn, lang],
  );
  const moved = held && marks[held.position];
  return moved ? marks.with(held.position, cloneElement(moved, { x: held.x, y: held.y })) : marks;
});
