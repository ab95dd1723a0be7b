import type { Chance } from '../../analysis/coalitions/chance';
import { useDetailedWords } from '../page/useDetailedWords';
import { verdictOf } from './verdict';

const WIDTH = 260;
const HEIGHT = 64;
const BINS = 26;
/** Dealt views with less than this share of the view's ties are no fair comparison, and it is said. */
const FEWER = 0.9;

function medianOf(values: readonly number[]): number {
  return values.toSorted((p, q) => p - q)[Math.floor(values.length / 2)] ?? 0;
}

/** Fits of permuted views as a small distribution, and where this view's lies. */
export function ChancePicture({ chance }: { readonly chance: Chance }) {
  const t = useDetailedWords().coalitionPanel;
  const { observed, permuted, ties, permutedTies, done, times } = chance;
  if (observed === undefined || permuted.length === 0) return <p>{t.noChance}</p>;
  const low = Math.min(observed, ...permuted);
  const span = Math.max(1 - low, 1e-9);
  const counts = Array.from({ length: BINS }, () => 0);
  for (const fit of permuted) {
    const bin = Math.min(BINS - 1, Math.floor(((fit - low) / span) * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const at = ((observed - low) / span) * WIDTH;
  const dealt = medianOf(permutedTies);
  const verdict = verdictOf(chance);
  return (
    <figure className="chance">
      <svg width={WIDTH} height={HEIGHT + 16} role="img" aria-label={t.chancePicture(permuted.length)}>
        {counts.map((count, bin) => (
          <rect
            key={bin}
            x={(bin * WIDTH) / BINS}
            width={WIDTH / BINS - 1}
            y={HEIGHT - (count / most) * HEIGHT}
            height={(count / most) * HEIGHT}
          />
        ))}
        <line x1={at} x2={at} y1={0} y2={HEIGHT} />
        <text x={0} y={HEIGHT + 13}>
          {t.share(low)}
        </text>
        <text x={WIDTH} y={HEIGHT + 13} textAnchor="end">
          1
        </text>
      </svg>
      <figcaption>
        {done < times && `${t.permuting(done, times)} `}
        {verdict && t[verdict.isMore ? 'betterThanChance' : 'noBetterThanChance'](verdict.asGood, verdict.count)}
        {dealt < FEWER * ties && ` ${t.chanceTies(ties, dealt)}`}
      </figcaption>
    </figure>
  );
}
