import { useMemo } from 'react';
import type { Actor } from '../../corpus/schema';
import type { Appearance } from './ActorMark';
import type { Focus } from './appearance';
import type { Theme } from '../../state/view';
import type { Frame } from './frame';
import { type LabelPlace, placeLabels } from './labels';
import type { TieCounts } from './neighbours';
import { MARK } from './shapes';
import { textWidth } from './textWidth';

interface Asked {
  readonly actors: readonly Actor[];
  readonly frame: Frame;
  readonly counts: readonly TieCounts[];
  readonly appearances: readonly Appearance[];
  readonly focus: Focus;
  readonly scale: number;
  readonly theme: Theme;
}

/** Zooming re-places labels in steps of a tenth of a doubling, so that they do not flicker on the way. */
const stepped = (scale: number): number => 2 ** (Math.round(Math.log2(scale) * 10) / 10);

/** The place of each actor's label, null where there is no room: the actors that matter most go first. */
export function useLabels({ actors, frame, counts, appearances, focus, scale, theme }: Asked): readonly (LabelPlace | null)[] {
  const step = stepped(scale);
  const fontSize = theme === 'projector' ? 18 : 12;
  return useMemo(() => {
    const items = actors.map((actor, i) => {
      const { aligned = 0, opposed = 0, mixed = 0 } = counts[i] ?? {};
      const isCentre = focus.type === 'actor' ? focus.position === i : focus.type === 'tie' && (focus.i === i || focus.j === i);
      const rank = isCentre ? 3 : appearances[i] === 'bright' ? 2 : appearances[i] === 'faded' ? 0 : 1;
      return {
        x: (frame.x[i] ?? 0) * step,
        y: (frame.y[i] ?? 0) * step,
        width: textWidth(actor.name, fontSize) + 2,
        height: fontSize * 1.15,
        importance: rank * 1e6 + aligned + opposed + mixed,
      };
    });
    const bounds = step <= 1 ? { left: 2, top: 2, right: frame.size.width - 2, bottom: frame.size.height - 2 } : null;
    return placeLabels(items, MARK + 1, bounds);
  }, [actors, frame, counts, appearances, focus, step, fontSize]);
}
