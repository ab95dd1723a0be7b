import { useDeferredValue, useMemo, useState } from 'react';
import type { Selection, View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { ThingButton } from '../details/ThingButton';
import type { Column, Sorting } from './sorting';
import { isSame, rowsWith, sortedRows, tabbed } from './sorting';
import { useListWords } from './useListWords';
import { Told } from '../page/Told';

/** Rows in the page before all are asked for: more make a browser slow. */
const FIRST_ROWS = 500;

interface Props<Row> {
  readonly view: View;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly keyOf: (row: Row) => string;
  /** The column by which the rows stand at first; without it as they are given. */
  readonly first?: string;
  /** What a row is about: the row is marked while that is selected. */
  readonly subject: (row: Row) => Selection;
  /** Whether a row is highlighted in the view. */
  readonly isLit: (row: Row) => boolean;
  /** Whether a row rests on a hypothetical stance. */
  readonly isSupposed: (row: Row) => boolean;
}

interface CellProps<Row> {
  readonly row: Row;
  readonly column: Column<Row>;
  readonly format: Intl.NumberFormat;
}

function Cell<Row>({ row, column: { value, read, show, selection, isTold = false }, format }: CellProps<Row>) {
  const held = value(row);
  const text = read?.(row) ?? (typeof held === 'number' ? format.format(held) : held);
  const shown = show ? show(row) : text;
  if (selection)
    return (
      <ThingButton selection={selection(row)} isTold={isTold}>
        {shown}
      </ThingButton>
    );
  return isTold ? <Told>{shown}</Told> : shown;
}

/** A table that can be searched, sorted by any column and copied. */
export function DataTable<Row>({ view, caption, rows, columns, keyOf, first, subject, isLit, isSupposed }: Props<Row>) {
  const t = useListWords();
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(first === undefined ? null : { key: first, isDown: false });
  const [isAll, setIsAll] = useState(false);
  const [said, setSaid] = useState('');
  const wanted = useDeferredValue(search);
  const found = useMemo(() => rowsWith(rows, columns, wanted), [rows, columns, wanted]);
  const sorted = useMemo(() => sortedRows(found, columns, sorting, t.language), [found, columns, sorting, t.language]);
  const isRefused = isHypothetical(view);
  const shown = isAll ? sorted : sorted.slice(0, FIRST_ROWS);
  const format = useMemo(() => new Intl.NumberFormat(t.language, { maximumFractionDigits: 3 }), [t.language]);
  const turn = (key: string, isNumber: boolean): void =>
    setSorting((before) => ({ key, isDown: before?.key === key ? !before.isDown : isNumber }));
  const copy = (): void =>
    void navigator.clipboard?.writeText(tabbed(sorted, columns)).then(
      () => setSaid(t.copied(sorted.length)),
      () => setSaid(t.notCopied),
    );
  return (
    <>
      <div className="table-tools">
        <input
          type="search"
          value={search}
          placeholder={t.search}
          aria-label={t.search}
          title={t.searchHint}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span role="status">{said || t.rows(shown.length, found.length, rows.length)}</span>
        {shown.length < sorted.length && (
          <button type="button" className="button" onClick={() => setIsAll(true)}>
            {t.showAll(sorted.length)}
          </button>
        )}
        {'clipboard' in navigator && (
          <button
            type="button"
            className="button"
            title={isRefused ? t.copyRefused : t.copyHint}
            aria-disabled={isRefused || undefined}
            onClick={isRefused ? () => setSaid(t.copyRefused) : copy}
          >
            {t.copy}
          </button>
        )}
      </div>
      <div className="table-box">
        <table className="data-table">
          <caption className="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, title, isNumber = false }) => {
                const direction = sorting?.isDown ? 'descending' : 'ascending';
                return (
                  <th key={key} scope="col" className={isNumber ? 'number' : ''} aria-sort={sorting?.key === key ? direction : 'none'}>
                    <button type="button" title={t.sortHint(title)} onClick={() => turn(key, isNumber)}>
                      {title}
                      <span aria-hidden="true" className="arrow">
                        {sorting?.key === key ? (sorting.isDown ? '▼' : '▲') : '↕'}
                      </span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr
                key={keyOf(row)}
                className={`${isLit(row) ? 'lit' : ''} ${isSupposed(row) ? 'supposed' : ''}`}
                aria-current={isSame(subject(row), view.sel) || undefined}
              >
                {columns.map((column, at) =>
                  at === 0 ? (
                    <th key={column.key} scope="row">
                      <Cell row={row} column={column} format={format} />
                      {isSupposed(row) && (
                        <>
                          {' '}
                          <span className="badge supposed">{t.hypothetical}</span>
                        </>
                      )}
                    </th>
                  ) : (
                    <td key={column.key} className={column.isNumber ? 'number' : column.tone?.(row)}>
                      <Cell row={row} column={column} format={format} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
