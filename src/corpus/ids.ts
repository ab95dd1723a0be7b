/** Ids are unique within their table. They are kept in Maps, so that `constructor` is an id like any other. */
import { eachRaw, type Known, type RawTables, type Report, TABLES, textOf } from './tables';

/** Index of every id of every table; reports the ids given twice. */
export function knownIds(tables: RawTables, report: Report): Known {
  const known = TABLES.map((table) => {
    const rows = tables[table];
    if (rows === undefined) return [table, undefined] as const;
    const ids = new Map<string, number>();
    eachRaw(rows, (row, at) => {
      const id = textOf(row['id']);
      if (id === undefined) return;
      const first = ids.get(id);
      if (first === undefined) ids.set(id, at);
      else report(table, at, ['id'], `id '${id}' is already that of ${table}[${first}]`);
    });
    return [table, ids] as const;
  });
  return Object.fromEntries(known) as Known;
}
