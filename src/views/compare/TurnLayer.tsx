import { memo } from 'react';
import type { Frame } from '../picture/frame';
import { BeforeMark } from './BeforeMark';
import { wordOf, type TurnSegment } from './differences';

interface Props {
  readonly segments: readonly TurnSegment[];
  readonly frame: Pick<Frame, 'x' | 'y'>;
  readonly className: string;
  /** Whether each tie carries the mark of what happened to it; too many marks would hide the lines. */
  readonly isMarked: boolean;
}

const at = (value: number | undefined): string => (value ?? 0).toFixed(1);

/** Ties that turned: thick with a diamond for the kind of before, thin where new, thin with a cross where gone. */
export const TurnLayer = memo(function TurnLayer({ segments, frame, className, isMarked }: Props) {
  return (
    <g className={className} aria-hidden="true">
      {segments.toReversed().map(({ i, j, kind, change, turn }) => {
        const before = wordOf(turn.from);
        const [x1, y1, x2, y2] = [at(frame.x[i]), at(frame.y[i]), at(frame.x[j]), at(frame.y[j])];
        const middle = `translate(${at(((frame.x[i] ?? 0) + (frame.x[j] ?? 0)) / 2)},${at(((frame.y[i] ?? 0) + (frame.y[j] ?? 0)) / 2)})`;
        return (
          <g key={`${turn.a} ${turn.b}`} className={`turn-line ${change}`}>
            <line className={`tie ${kind}`} x1={x1} y1={y1} x2={x2} y2={y2} />
            {isMarked && change === 'changed' && before && <BeforeMark kind={before} transform={middle} />}
            {isMarked && change === 'gone' && <path className="cross" d="M-3.5,-3.5L3.5,3.5M-3.5,3.5L3.5,-3.5" transform={middle} />}
          </g>
        );
      })}
    </g>
  );
});
