import { POSITION_COLUMNS, type PositionColumn } from '../../exchange/positionsTable';
import type { Mapping } from '../../exchange/read/mapping';
import type { ColumnShape, Shape } from '../../exchange/read/shape';
import { withColumn, withItem } from './change';
import { useOpeningWords } from './useOpeningWords';

const SHOWN = 100;
const SAMPLES = 4;

interface Props {
  readonly shape: Shape;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What a column can mean in a layout: a column of the positions table, the names of the rows, or stances of its own. */
function choicesFor({ layout }: Mapping): readonly PositionColumn[] {
  if (layout === 'long') return POSITION_COLUMNS;
  const own = layout === 'actors' ? ['actor', 'issue', 'stance', 'date', 'order'] : ['actor', 'issue', 'stance', 'actor_kind', 'iso3'];
  return POSITION_COLUMNS.filter((column) => !own.includes(column));
}

function chosenFor({ layout, names, items, columns }: Mapping, header: string): string {
  if (layout !== 'long' && header === names) return 'names';
  if (layout !== 'long' && items.includes(header)) return 'items';
  return columns.find(([, other]) => other === header)?.[0] ?? '';
}

function changed(mapping: Mapping, header: string, choice: string): Mapping {
  const plain = withItem(withColumn(mapping, header, null), header, choice === 'items');
  const free = plain.names === header ? { ...plain, names: null } : plain;
  if (choice === 'names') return { ...free, names: header };
  const role = POSITION_COLUMNS.find((column) => column === choice);
  return role === undefined ? free : withColumn(free, header, role);
}

function Samples({ column }: { readonly column: ColumnShape }) {
  const t = useOpeningWords().mapping;
  return (
    <>
      {column.values.slice(0, SAMPLES).map(([value, count]) => (
        <span key={value} className="mapping-sample">
          {value.slice(0, 60)}
          {count > 0 && <span className="soft">{`\u00a0×${count}`}</span>}
        </span>
      ))}
      {column.different > SAMPLES && <span className="mapping-sample soft">{t.different(column.different)}</span>}
    </>
  );
}

/** The columns of a table, what stands in them, and what each means. */
export function ColumnTable({ shape, mapping, onChange }: Props) {
  const t = useOpeningWords().mapping;
  const { layout } = mapping;
  return (
    <section aria-label={t.columns}>
      <h3>{t.columns}</h3>
      <table className="mapping-table">
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.samples}</th>
            <th scope="col">{t.means}</th>
          </tr>
        </thead>
        <tbody>
          {shape.columns.slice(0, SHOWN).map((column) => {
            const { header } = column;
            return (
              <tr key={header}>
                <th scope="row">{header}</th>
                <td>
                  <Samples column={column} />
                </td>
                <td>
                  <select
                    aria-label={t.meansOf(header)}
                    value={chosenFor(mapping, header)}
                    onChange={({ target }) => onChange(changed(mapping, header, target.value))}
                  >
                    <option value="">{t.ignored}</option>
                    {layout !== 'long' && <option value="names">{t.names[layout]}</option>}
                    {layout !== 'long' && <option value="items">{t.items}</option>}
                    {choicesFor(mapping).map((role) => (
                      <option key={role} value={role}>
                        {t.roles[role]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shape.columns.length > SHOWN && <p className="soft">{t.notShown(shape.columns.length - SHOWN)}</p>}
    </section>
  );
}
