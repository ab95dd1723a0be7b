import type { Guess } from '../../storage/guesses';
import { useWords } from '../page/useWords';
import { usePresentingWords } from '../present/usePresentingWords';
import { type Held, StanceMark } from '../stance/StanceMark';
import { SIDES, sideOnRecord } from './sides';

interface Props {
  readonly guess: Guess;
  readonly held: Held;
}

/** The guesses as a bar a side, and which side is on record. */
export function GuessBars({ guess: { scale, counts }, held }: Props) {
  const t = usePresentingWords().guess;
  const stances = useWords().legend.stances;
  const sum = counts.reduce((total, count) => total + count, 0);
  const right = sideOnRecord(scale, held);
  const nameOf = (at: number): string => {
    const key = SIDES[scale][at]?.key ?? 'neutral';
    return scale === 'five' ? stances[key] : t.sides[key === 'support' ? 'for' : key === 'opposition' ? 'against' : 'neutral'];
  };
  return (
    <figure className="guess-bars" aria-label={t.result}>
      <table>
        <tbody>
          {SIDES[scale].map(({ key }, at) => {
            const count = counts[at] ?? 0;
            const share = sum === 0 ? 0 : count / sum;
            return (
              <tr key={key} className={at === right ? 'is-right' : ''}>
                <th scope="row">
                  <StanceMark stance={key} /> {nameOf(at)}
                </th>
                <td className="bar-of">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="ground" width={100} height={10} />
                    <rect width={100 * share} height={10} fill={`var(--${key})`} />
                  </svg>
                  {t.bar(count, share)}
                </td>
                <td>{at === right && <strong>{t.onRecord}</strong>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <figcaption>{sum === 0 ? t.nobody : right !== -1 && t.right(counts[right] ?? 0, sum)}</figcaption>
    </figure>
  );
}
