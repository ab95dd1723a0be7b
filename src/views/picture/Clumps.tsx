import { memo } from 'react';
import { useWords } from '../page/useWords';
import type { Clump } from './clumps';

interface Props {
  readonly clumps: readonly Clump[];
  /** Those whose caption has room. */
  readonly captioned: readonly Clump[];
}

/** The ground under actors at one place, and how many they are. */
export const Clumps = memo(function Clumps({ clumps, captioned }: Props) {
  const t = useWords().picture;
  return (
    <g className="clumps" aria-hidden="true">
      {clumps.map(({ first, x, y, radius }) => (
        <g key={first} className="clump" style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}>
          <circle className="ground" r={radius} vectorEffect="non-scaling-stroke" />
        </g>
      ))}
      {captioned.map(({ first, members, x, y, radius }) => (
        <g key={first} className="clump" style={{ transform: `translate(${x.toFixed(1)}px, ${(y - radius).toFixed(1)}px)` }}>
          <text className="caption upright" y={-6} textAnchor="middle">
            {t.atOnePlace(members.length)}
          </text>
        </g>
      ))}
    </g>
  );
});
