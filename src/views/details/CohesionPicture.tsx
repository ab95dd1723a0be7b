import type { Cohesion } from '../../analysis/groups';
import { useDetailedWords } from '../page/useDetailedWords';

/** One question of the picture, in order of time. */
interface Point {
  readonly name: string;
  /** Date of the question, YYYY[-MM[-DD]], where it has one. */
  readonly date: string | undefined;
  readonly cohesion: Cohesion;
}

const WIDTH = 320;
const HEIGHT = 150;
/** Room for the scale, and heights of the two parts: indices above, members with a stance below. */
const [LEFT, TOP, INDEX, COUNT, GAP] = [26, 8, 84, 26, 10];
const BOTTOM = TOP + INDEX + GAP + COUNT;

const stancesIn = (count: Cohesion): number => count.for + count.neutral + count.against;

/** Cohesion question by question in order of time: the agreement index as a line, Rice as marks, and under them how many members it rests on. */
export function CohesionPicture({ points }: { readonly points: readonly Point[] }) {
  const { details, evidence } = useDetailedWords();
  const t = details.group;
  const step = (WIDTH - LEFT - 6) / Math.max(points.length, 1);
  const x = (at: number): number => LEFT + (at + 0.5) * step;
  const y = (value: number): number => TOP + (1 - value) * INDEX;
  const indexed = points.map(({ name, date, cohesion }, at) => ({ at, name, date, n: stancesIn(cohesion), ...cohesion }));
  const most = Math.max(1, ...indexed.map(({ n }) => n));
  const line = indexed.map(({ at, agreement = 0 }) => `${x(at).toFixed(1)},${y(agreement).toFixed(1)}`).join(' ');
  const years = points.map(({ date }) => date?.slice(0, 4));
  const known = years.filter((year) => year !== undefined);
  const lowest = indexed.toSorted((p, q) => (p.agreement ?? 0) - (q.agreement ?? 0))[0];
  // A year is written where it begins, unless the one before it stands too near.
  const labels: { readonly year: string; readonly at: number }[] = [];
  for (const [at, year] of years.entries()) {
    const last = labels.at(-1);
    if (year !== undefined && year !== last?.year && (last === undefined || x(at) - x(last.at) >= 34)) labels.push({ year, at });
  }
  return (
    <figure className="cohesion-picture">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.picture(points.length, known[0], known.at(-1), lowest?.name ?? '', lowest?.agreement ?? 0)}
      >
        {[0, 0.5, 1].map((value) => (
          <g key={value} className="scale">
            <line x1={LEFT} x2={WIDTH - 6} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 5} y={y(value) + 4} textAnchor="end">
              {t.number(value)}
            </text>
          </g>
        ))}
        <polyline className="agreement" points={line} />
        {indexed.map(({ at, name, date, n, agreement = 0, rice }) => (
          <g key={at}>
            <title>{t.point(name, evidence.date(date), n, agreement, rice)}</title>
            <rect
              className="count"
              x={x(at) - Math.min(step * 0.35, 7)}
              width={Math.min(step * 0.7, 14)}
              y={BOTTOM - (n / most) * COUNT}
              height={(n / most) * COUNT}
            />
            {rice !== undefined && <path className="rice" d={`M${x(at)} ${y(rice) - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} />}
            <circle className="agreement" cx={x(at)} cy={y(agreement)} r={2.6} />
          </g>
        ))}
        <text className="most" x={LEFT - 5} y={BOTTOM - COUNT + 9} textAnchor="end">
          {t.number(most)}
        </text>
        {labels.map(({ year, at }) => (
          <text key={at} x={x(at)} y={HEIGHT - 6} textAnchor={at === 0 ? 'start' : 'middle'}>
            {year}
          </text>
        ))}
      </svg>
      <figcaption className="soft">{t.pictureKeys(most)}</figcaption>
    </figure>
  );
}
