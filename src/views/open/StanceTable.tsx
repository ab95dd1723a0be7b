import { STANCES } from '../../corpus/vocabulary';
import type { Mapping } from '../../exchange/read/mapping';
import type { Shape } from '../../exchange/read/shape';
import type { Meaning } from '../../exchange/read/vocabulary';
import { stanceValues, withStance } from './change';
import { useOpeningWords } from './useOpeningWords';

const MEANINGS: readonly Meaning[] = [...STANCES, 'none'];

interface Props {
  readonly shape: Shape;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** The different words of the stance columns with their counts, and what each stands for. */
export function StanceTable({ shape, mapping, onChange }: Props) {
  const t = useOpeningWords().mapping;
  const values = stanceValues(shape, mapping);
  const given = new Map(mapping.stances);
  return (
    <section aria-label={t.stances}>
      <h3>{t.stances}</h3>
      <p className="soft">{values.length === 0 ? t.noStances : t.stancesHint}</p>
      {values.length > 0 && (
        <table className="mapping-table">
          <thead>
            <tr>
              <th scope="col">{t.value}</th>
              <th scope="col">{t.count}</th>
              <th scope="col">{t.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(([value, count]) => {
              const meaning = given.get(value);
              return (
                <tr key={value}>
                  <th scope="row">{value}</th>
                  <td>{count > 0 && count}</td>
                  <td>
                    <select
                      aria-label={t.meaningOf(value)}
                      value={meaning ?? ''}
                      data-open={meaning === undefined ? '' : undefined}
                      onChange={({ target }) => onChange(withStance(mapping, value, MEANINGS.find((one) => one === target.value) ?? null))}
                    >
                      <option value="">{t.choose}</option>
                      {MEANINGS.map((one) => (
                        <option key={one} value={one}>
                          {t.meanings[one]}
                        </option>
                      ))}
                    </select>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
