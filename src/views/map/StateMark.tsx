import { memo } from 'react';
import { STANCE_SIGNS } from '../stance/StanceMark';
import type { Tone } from './readings';
import { heldOf } from './tones';

/** Room that a sign of the full size takes, in pixels from its middle. */
const SIGN = 8;

interface Props {
  readonly id: string;
  readonly code: string;
  /** The accessible name: the state's name first. */
  readonly says: string;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** Radius of the disc on the screen; 0 for none. */
  readonly radius: number;
  /** Whether the disc stands for the land, which is too small, and not only carries the sign. */
  readonly isSmall: boolean;
  readonly isFaded: boolean;
  readonly isSelected: boolean;
  readonly isSupposed: boolean;
  readonly isTabStop: boolean;
}

/** A state for pointer and keyboard, with its disc: for all of it where the land is too small to see. */
export const StateMark = memo(function StateMark(props: Props) {
  const { id, code, says, tone, x, y, radius, isSmall, isFaded, isSelected, isSupposed, isTabStop } = props;
  const held = heldOf(tone);
  const hasDisc = radius > 0 && (isSmall || held !== undefined || tone === 'itself');
  return (
    <g
      className={`state ${isFaded ? 'faded' : ''}`}
      data-actor={id}
      data-state={code}
      role="button"
      aria-label={says}
      aria-pressed={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}
    >
      <g className="upright">
        <circle className="target" r={12} />
        {isSupposed && <circle className="supposed" r={10} />}
        {isSelected && <circle className="ring" r={Math.max(radius, 5) + 3} />}
        {hasDisc && <circle className={`disc ${tone}`} r={radius} />}
        {hasDisc && held && (
          <path className={`sign on-map ${held}`} d={STANCE_SIGNS[held]} transform={`scale(${(radius / SIGN).toFixed(2)})`} />
        )}
      </g>
    </g>
  );
});
