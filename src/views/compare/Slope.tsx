import { isTurned, type Match, type Shift } from '../../analysis/comparison';
import { stanceWord } from '../../analysis/table';
import type { Corpus } from '../../corpus/corpus';
import { STANCES } from '../../corpus/vocabulary';
import { Names } from '../details/Names';
import { ThingButton } from '../details/ThingButton';
import { useWords } from '../page/useWords';
import { STANCE_SIGNS, StanceMark } from '../stance/StanceMark';
import { useComparedWords } from './useComparedWords';

/** Units of the drawing: its width, from one level to the next, and from the edge to the first. */
const [WIDTH, STEP, EDGE] = [260, 24, 14];

interface Bundle {
  readonly key: string;
  readonly shifts: readonly Shift[];
  readonly first: Shift;
}

/** Those who moved alike, together: the order of the shifts is kept. */
function bundlesOf(moved: readonly Shift[]): readonly Bundle[] {
  const byKey = new Map<string, Shift[]>();
  for (const shift of moved) {
    const key = `${shift.from} ${shift.to}`;
    byKey.set(key, [...(byKey.get(key) ?? []), shift]);
  }
  return [...byKey].flatMap(([key, shifts]) => (shifts[0] ? [{ key, shifts, first: shifts[0] }] : []));
}

const height = (x: number): number => EDGE + (2 - x) * STEP;

function Lines({ bundles, label }: { readonly bundles: readonly Bundle[]; readonly label: string }) {
  return (
    <svg className="slope" viewBox={`0 0 ${WIDTH} ${height(-2) + EDGE}`} role="img" aria-label={label}>
      {STANCES.map((stance, level) => (
        <line key={stance} className="level" x1={20} x2={WIDTH - 20} y1={EDGE + level * STEP} y2={EDGE + level * STEP} />
      ))}
      {bundles.map(({ key, shifts, first }) => (
        <line
          key={key}
          className={`${first.to > first.from ? 'up' : 'down'} ${isTurned(first) ? 'turned' : ''}`}
          x1={24}
          x2={WIDTH - 24}
          y1={height(first.from)}
          y2={height(first.to)}
          strokeWidth={1.5 + 1.5 * Math.log2(shifts.length)}
        />
      ))}
      {[10, WIDTH - 10].map((x) =>
        STANCES.map((stance, level) => (
          <g key={stance} className={`stance-mark ${stance}`} transform={`translate(${x},${EDGE + level * STEP})`}>
            <circle r={8} />
            <path d={STANCE_SIGNS[stance]} />
          </g>
        )),
      )}
    </svg>
  );
}

interface Props {
  readonly corpus: Corpus;
  readonly match: Match;
}

/** A question that was put again: the moves of all who stand elsewhere on it, as slopes and by name. */
export function Slope({ corpus, match }: Props) {
  const t = useComparedWords();
  const { stances } = useWords().legend;
  const bundles = bundlesOf(match.moved);
  const [before, after] = [match.before, match.after].map((question) => corpus.questions[question]);
  return (
    <section className="match">
      <h4>
        {before && <ThingButton selection={{ type: 'question', id: before.id }}>{before.short}</ThingButton>}
        {` ${t.later} `}
        {after && <ThingButton selection={{ type: 'question', id: after.id }}>{after.short}</ThingButton>}
      </h4>
      <p className="soft">
        {match.isSameProposition ? t.same : t.otherText} · {t.kept(match.kept)}
      </p>
      {bundles.length > 0 && (
        <div className="slope-row">
          <Lines bundles={bundles} label={t.slope(match.moved.length, match.kept)} />
          <ul>
            {bundles.map(({ key, shifts, first }) => (
              <li key={key}>
                <p className={isTurned(first) ? 'turn turned' : 'turn'}>
                  <StanceMark stance={stanceWord(first.from)} /> › <StanceMark stance={stanceWord(first.to)} />{' '}
                  {t.moved(shifts.length, stances[stanceWord(first.from)], stances[stanceWord(first.to)])}
                </p>
                <Names corpus={corpus} actors={shifts.map(({ actor }) => actor)} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
