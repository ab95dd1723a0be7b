import { memo } from 'react';
import type { Tone } from './readings';
import { textureOf } from './tones';

interface Props {
  readonly d: string;
  /** Null for ground that is nobody's in this view. */
  readonly tone: Tone | null;
  readonly code?: string;
  /** Further classes: faded, disputed. */
  readonly look: string;
}

/** One area: its shade, and over it the texture that tells the shade without colour. */
export const Ground = memo(function Ground({ d, tone, code, look }: Props) {
  const texture = tone && textureOf(tone, 'map');
  return (
    <g className={look} data-state={code}>
      <path className={`ground ${tone ?? 'nobody'}`} d={d} />
      {texture && <path className="over" fill={texture} d={d} />}
    </g>
  );
});
