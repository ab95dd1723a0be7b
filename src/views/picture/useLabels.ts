import { useContext, useMemo } from 'react';
import type { Actor } from '../../corpus/schema';
import type { Appearance } from './ActorMark';
import type { Focus } from './appearance';
import type { Theme } from '../../state/view';
import type { Frame } from './frame';
import { LetterSize } from './LetterSize';
import type { Clump } from './clumps';
import { type Box, type LabelPlace, markBox, placeLabels, withoutOverlap } from './labels';
import type { TieCounts } from './neighbours';
import { MARK } from './shapes';
import { textWidth } from './textWidth';

interface Asked {
  readonly actors: readonly Actor[];
  readonly frame: Frame;
  readonly counts: readonly TieCounts[];
  readonly appearances: readonly Appearance[];
  readonly focus: Focus;
  /** How far the camera is in, in steps: see `stepped`. */
  readonly step: number;
  readonly theme: Theme;
  readonly clumps: readonly Clump[];
  readonly caption: (members: number) => string;
  /** Radius of each mark with the ring around it, undefined where there is none. */
  readonly ringed?: readonly (number | undefined)[];
  /** Pixels between a label and the next on its line. */
  readonly apart?: number;
}

/** Zooming re-places labels in steps of a tenth of a doubling, so that they do not flicker on the way. */
export const stepped = (scale: number): number => 2 ** (Math.round(Math.log2(scale) * 10) / 10);

/** The names that can be read, and the clumps whose caption can. */
export interface Labels {
  /** The place of each actor's label, null where there is no room: the actors that matter most go first. */
  readonly places: readonly (LabelPlace | null)[];
  readonly captioned: readonly Clump[];
}

/** Above this zoom the names of a clump's members stand beside their marks, and its caption goes. */
const READABLE = 2.5;

/** Where the caption of a clump stands: above its ground. */
function captionBox({ x, y, radius }: Clump, text: string, fontSize: number, scale: number): Box {
  const half = textWidth(text, fontSize) / 2;
  const bottom = (y - radius) * scale - 2;
  return { left: x * scale - half, right: x * scale + half, top: bottom - fontSize * 1.2, bottom };
}

/** Places names and captions so that none covers another. */
export function useLabels({ actors, frame, counts, appearances, focus, step, theme, clumps, caption, ringed, apart = 2 }: Asked): Labels {
  const asked = useContext(LetterSize);
  const fontSize = asked ?? (theme === 'projector' ? Math.max(18, window.innerHeight / 40) : 12);
  return useMemo(() => {
    const items = actors.map((actor, i) => {
      const { aligned = 0, opposed = 0, mixed = 0 } = counts[i] ?? {};
      const isCentre = focus.type === 'actor' ? focus.position === i : focus.type === 'tie' && (focus.i === i || focus.j === i);
      const rank = isCentre ? 3 : appearances[i] === 'bright' ? 2 : appearances[i] === 'faded' ? 0 : 1;
      return {
        x: (frame.x[i] ?? 0) * step,
        y: (frame.y[i] ?? 0) * step,
        width: textWidth(actor.name, fontSize) + apart,
        height: fontSize * 1.15,
        importance: rank * 1e6 + aligned + opposed + mixed,
        radius: ringed?.[i],
      };
    });
    const bounds = step <= 1 ? { left: 2, top: 2, right: frame.size.width - 2, bottom: frame.size.height - 2 } : null;
    const captions = step < READABLE ? clumps.map((clump) => captionBox(clump, caption(clump.members.length), fontSize, step)) : [];
    const isFree = withoutOverlap(
      captions,
      items.map((item) => markBox(item, MARK)),
    );
    const stays = captions.map(({ left, right }, i) => isFree[i] && !(bounds && (left < 0 || right > bounds.right)));
    return {
      places: placeLabels(
        items,
        MARK + 1,
        bounds,
        captions.filter((_, i) => stays[i]),
      ),
      captioned: clumps.filter((_, i) => stays[i]),
    };
  }, [actors, frame, counts, appearances, focus, step, fontSize, clumps, caption, ringed, apart]);
}
