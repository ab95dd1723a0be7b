import { Fragment, memo } from 'react';
import type { TiePath } from './segments';

interface Props {
  readonly paths: readonly TiePath[];
  readonly className: string;
}

const keys = new WeakMap<object, number>();
let last = 0;

/** A key that changes with the list of ties, so that new ties fade in while actors move to their places. */
export function keyOf(segments: readonly unknown[]): number {
  const known = keys.get(segments);
  if (known !== undefined) return known;
  keys.set(segments, ++last);
  return last;
}

/**
 * Ties of one look are one path: blue and solid, orange and dashed, violet and dotted; hollow, by a second path in the
 * middle of the first, where they rest on hearsay.
 */
export const TieLayer = memo(function TieLayer({ paths, className }: Props) {
  return (
    <g className={className} aria-hidden="true">
      {paths.map(({ key, kind, strength, weight, isDoubtful, d }) => (
        <Fragment key={key}>
          <path
            className={`tie ${kind} strength-${strength} weight-${weight}${isDoubtful ? ' doubtful' : ''}`}
            d={d}
            vectorEffect="non-scaling-stroke"
          />
          {isDoubtful && <path className={`hollow-of ${kind}`} d={d} vectorEffect="non-scaling-stroke" />}
        </Fragment>
      ))}
    </g>
  );
});
