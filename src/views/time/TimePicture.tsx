import type { TimedMoment } from '../../state/moments';

/** Height of the picture in its own units. */
const HEIGHT = 40;

/** Piece by piece, for a moment at which no two took sides has no division: neither 0 nor what lies between its neighbours. */
function lineOf(moments: readonly TimedMoment[]): string {
  let isDrawing = false;
  return moments
    .map(({ division }, at) => {
      const start = isDrawing ? 'L' : 'M';
      isDrawing = division !== undefined;
      return division === undefined ? '' : `${start}${at * 10 + 5} ${(HEIGHT - 3 - division * (HEIGHT - 6)).toFixed(2)}h0`;
    })
    .join('');
}

/** Voices as bars and division as a line, one place for each moment; as wide as the strip. */
export function TimePicture({ moments }: { readonly moments: readonly TimedMoment[] }) {
  const most = Math.max(...moments.map(({ voices }) => voices));
  return (
    <svg className="time-picture" viewBox={`0 0 ${moments.length * 10} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {moments.map(({ from, voices }, at) => {
        const height = Math.max((voices / most) * HEIGHT, 1);
        return <rect key={from} x={at * 10 + 2} y={HEIGHT - height} width={6} height={height} />;
      })}
      <path d={lineOf(moments)} />
    </svg>
  );
}
