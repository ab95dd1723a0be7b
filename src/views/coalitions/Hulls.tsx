import { polygonHull } from 'd3-polygon';
import { memo } from 'react';
import type { Frame } from '../picture/frame';
import { fillOf } from './fill';
import { misfitsClass, type Reading } from './reading';

interface Props {
  readonly reading: Reading;
  /** Whether the marks tell something else, so that the grounds alone tell the coalitions. */
  readonly isAlone: boolean;
  /** Id of the actor at a position. */
  readonly idOf: (position: number) => string;
  /** Place in the reading's blocks of the coalition that is selected, −1 for none. */
  readonly selected: number;
  readonly frame: Pick<Frame, 'x' | 'y'>;
}

/** Outline around points, as a path; a pair is a line and one alone a spot, which the stroke makes visible. */
function outline(points: [number, number][]): string {
  const hull = polygonHull(points) ?? points;
  return `M${hull.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}

/** The ground on which each coalition of at least two stands, and the ties that do not fit. */
export const Hulls = memo(function Hulls({ reading, isAlone, idOf, selected, frame }: Props) {
  const spot = (position: number): [number, number] => [frame.x[position] ?? 0, frame.y[position] ?? 0];
  return (
    <g className={isAlone ? 'hulls alone' : 'hulls'} aria-hidden="true">
      {reading.blocks.map((members, at) =>
        members.length < 2 ? null : (
          <path
            key={members[0]}
            className={at === selected ? 'hull selected' : 'hull'}
            data-coalition={idOf(members[0] ?? 0)}
            d={outline(members.map(spot))}
            style={{ fill: fillOf(at), stroke: fillOf(at) }}
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
      <path
        className={misfitsClass(reading)}
        d={reading.misfits.map(({ a, b }) => `M${spot(a).map(Math.round).join()}L${spot(b).map(Math.round).join()}`).join('')}
        vectorEffect="non-scaling-stroke"
      />
    </g>
  );
});
