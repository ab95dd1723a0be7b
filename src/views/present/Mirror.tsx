import { type ComponentType, type PointerEvent, useEffect, useRef } from 'react';
import type { PictureOfLinkProps } from '../picture/PictureOfLink';
import { useSize } from '../picture/useSize';
import type { Spot } from './beam';
import { scrolledIn } from './onScreen';
import { usePresentingWords } from './usePresentingWords';
import type { Stage } from './wire';

/** Height of names as the speaker sees them, in CSS pixels. */
const READABLE = 11;

interface Props {
  /** Given by the page, so that its first load is not cut up for this window's sake. */
  readonly Picture: ComponentType<PictureOfLinkProps>;
  readonly fragment: string;
  readonly stage: Stage;
  readonly hasLight: boolean;
  /** Where in the picture the speaker points. */
  readonly onPoint: (spot: Spot) => void;
  /** By what share of its height it is scrolled. */
  readonly onScroll: (share: number) => void;
}

/** What the class sees of a view, drawn in the room that it has there and made smaller, so that a place here is the same place there. */
export function Mirror({ Picture, fragment, stage, hasLight, onPoint, onScroll }: Props) {
  const t = usePresentingWords().present;
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const scale = room ? Math.min(room.width / stage.width, room.height / stage.height, 1) : 0;
  useEffect(() => {
    const picture = drawn.current?.querySelector('.picture');
    if (picture) scrolledIn(picture).scrollTop = stage.scrolled;
  });
  const letters = Math.max(READABLE / (scale || 1), stage.letters);
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const { left = 0, top = 0, width = 1, height = 1 } = drawn.current?.getBoundingClientRect() ?? {};
    const [x, y] = [(clientX - left) / width, (clientY - top) / height];
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) onPoint({ x, y });
  };
  return (
    <div
      ref={box}
      className="mirror"
      role="img"
      aria-label={t.picture}
      title={t.lightHint}
      onPointerDown={point}
      onPointerMove={(event) => hasLight && point(event)}
      onWheel={({ deltaY, currentTarget }) => onScroll(deltaY / currentTarget.clientHeight)}
    >
      <div
        ref={drawn}
        className={`mirrored is-presenting ${/(^|&)tour=/.test(fragment) ? 'has-tour' : ''}`}
        data-theme="projector"
        inert
        style={{
          width: stage.width,
          height: stage.height,
          transform: `scale(${scale})`,
          '--say': `${stage.letters}px`,
          '--text-label': `${letters}px`,
        }}
      >
        {scale > 0 && <Picture fragment={fragment} letters={letters} />}
      </div>
    </div>
  );
}
