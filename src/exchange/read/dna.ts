/**
 * Projects of Discourse Network Analyzer (.dna, an SQLite file): a statement is a row, its variables are columns, and
 * so is what the project says of its document. Version 2 keeps texts with the statement; version 3 keeps them in a
 * table of their own, which its first releases call attributes and later ones entities. Dates are counted in
 * milliseconds by version 2 and in seconds by version 3.
 */
import type { Database, SqlJs } from 'sql.js';
import { flaw, Refused } from './flaws';
import { LONGEST_CELL, MOST_ROWS } from './limits';
import { SheetBuilder, type Tables } from './sheet';

type Value = string | number | Uint8Array | null;

function rowsOf(db: Database, sql: string): Value[][] {
  const statement = db.prepare(sql);
  try {
    const rows: Value[][] = [];
    while (statement.step()) {
      if (rows.length >= MOST_ROWS) throw new Refused(flaw('too-many-rows', { accepted: `≤ ${MOST_ROWS}`, count: rows.length + 1 }));
      rows.push(statement.get());
    }
    return rows;
  } finally {
    statement.free();
  }
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Columns of each table with their declared types; a view, whose query a stranger wrote, is not a table. */
function tablesOf(db: Database): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = rowsOf(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").map(([name]) =>
    textOf(name),
  );
  return new Map(
    names
      .filter((name) => /^\w+$/.test(name))
      .map((name) => [
        name.toUpperCase(),
        new Map(rowsOf(db, `PRAGMA table_info("${name}")`).map(([, column, type]) => [textOf(column).toLowerCase(), textOf(type)])),
      ]),
  );
}

function dayOf(value: Value | undefined, isMilliseconds: boolean): string {
  if (typeof value !== 'number') return '';
  const day = new Date(isMilliseconds ? value : value * 1000);
  return Number.isNaN(day.getTime()) || Math.abs(day.getUTCFullYear() - 5000) > 4999 ? '' : day.toISOString().slice(0, 10);
}

/** Values of one kind of variable, of all statements, by statement. */
const DATA = ['DATASHORTTEXT', 'DATALONGTEXT', 'DATAINTEGER', 'DATABOOLEAN'] as const;

/** Where a table of values keeps its texts when it has only their numbers: its column of numbers, and the table of the texts. */
function textsApart(tables: ReturnType<typeof tablesOf>, table: string): readonly [column: string, texts: string] | null {
  const columns = tables.get(table);
  if (columns?.has('entity')) return ['Entity', 'ENTITIES'];
  return table === 'DATASHORTTEXT' && /INT/i.test(columns?.get('value') ?? '') ? ['Value', 'ATTRIBUTES'] : null;
}

function valuesOf(db: Database, tables: ReturnType<typeof tablesOf>): Map<number, Map<number, string>> {
  const values = new Map<number, Map<number, string>>();
  for (const table of DATA) {
    const columns = tables.get(table);
    if (!columns) continue;
    const apart = textsApart(tables, table);
    if (!columns.has('variableid')) throw new Refused(flaw('no-statements', { column: table }));
    const sql = apart
      ? `SELECT d.StatementId, d.VariableId, e.Value FROM ${table} d JOIN ${apart[1]} e ON e.ID = d.${apart[0]}`
      : `SELECT StatementId, VariableId, Value FROM ${table}`;
    for (const [statement, variable, value] of rowsOf(db, sql)) {
      const of = values.get(Number(statement)) ?? new Map<number, string>();
      of.set(Number(variable), textOf(value).slice(0, LONGEST_CELL));
      values.set(Number(statement), of);
    }
  }
  return values;
}

function statementsOf(db: Database, wanted: string | null): Tables {
  const tables = tablesOf(db);
  const needed = ['STATEMENTS', 'STATEMENTTYPES', 'VARIABLES', 'DOCUMENTS', 'DATASHORTTEXT'];
  const missing = needed.filter((table) => !tables.has(table));
  if (missing.length > 0) throw new Refused(flaw('no-statements', { value: missing.join(', '), accepted: needed.join(', ') }));
  const types = rowsOf(
    db,
    'SELECT t.ID, t.Label, COUNT(s.ID) FROM STATEMENTTYPES t LEFT JOIN STATEMENTS s ON s.StatementTypeId = t.ID GROUP BY t.ID ORDER BY 3 DESC, 1',
  );
  const type = types.find(([, label]) => wanted === null || textOf(label) === wanted);
  const variables = rowsOf(db, `SELECT ID, Variable FROM VARIABLES WHERE StatementTypeId = ${Number(type?.[0] ?? -1)} ORDER BY ID`);
  const values = valuesOf(db, tables);
  const isMilliseconds = textsApart(tables, 'DATASHORTTEXT') === null;
  const builder = new SheetBuilder([...variables.map(([, label]) => textOf(label)), 'document', 'date', 'statement'], 1);
  const statements = rowsOf(
    db,
    `SELECT s.ID, s.Start, s.Stop, d.Title, d.Date FROM STATEMENTS s LEFT JOIN DOCUMENTS d ON d.ID = s.DocumentId WHERE s.StatementTypeId = ${Number(type?.[0] ?? -1)} ORDER BY s.ID`,
  );
  for (const [id, start, stop, title, day] of statements) {
    const of = values.get(Number(id));
    const said = variables.map(([variable]) => of?.get(Number(variable)) ?? '');
    builder.add([
      ...said,
      textOf(title).slice(0, LONGEST_CELL),
      dayOf(day, isMilliseconds),
      `statement ${textOf(id)}, characters ${textOf(start)} to ${textOf(stop)}`,
    ]);
  }
  return { names: types.map(([, label]) => textOf(label)), sheet: builder.done(textOf(type?.[1]), 'dna') };
}

/** Reads the statements of one type: of the one that was asked for, or of the most frequent. Throws a Refused. */
export function readDna(sql: SqlJs, bytes: Uint8Array, wanted: string | null): Tables {
  let db: Database | null = null;
  try {
    db = new sql.Database(bytes);
    db.run('PRAGMA trusted_schema = OFF');
    return statementsOf(db, wanted);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(flaw('unreadable'));
  } finally {
    db?.close();
  }
}
