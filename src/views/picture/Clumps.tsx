import { memo } from 'react';
import { useWords } from '../page/useWords';
import type { Clump } from './clumps';

/** Above this zoom the names of a clump's members stand beside their marks, and its caption goes. */
const READABLE = 2.5;

interface Props {
  readonly clumps: readonly Clump[];
  readonly scale: number;
}

/** The ground under actors with the same record, and how many they are. */
export const Clumps = memo(function Clumps({ clumps, scale }: Props) {
  const t = useWords().picture;
  return (
    <g className="clumps" aria-hidden="true">
      {clumps.map(({ first, members, x, y, radius }) => (
        <g key={first} className="clump" style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}>
          <circle className="ground" r={radius} vectorEffect="non-scaling-stroke" />
          {scale < READABLE && (
            <g transform={`translate(0 ${-radius})`}>
              <text className="caption upright" y={-6} textAnchor="middle">
                {t.sameRecord(members.length)}
              </text>
            </g>
          )}
        </g>
      ))}
    </g>
  );
});
