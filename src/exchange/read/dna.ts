/**
 * Projects of Discourse Network Analyzer (.dna, an SQLite file): a statement is a row, its variables are columns, and
 * so is what the project says of its document. Version 2 keeps texts with the statement; version 3 keeps them in a
 * table of their own, which its first releases call attributes and later ones entities. From 3.1 on a statement has
 * roles, each with as many values as were coded: it is a row for every choice of one of each. Dates are counted in
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

/** What a statement can say, one column each. A statement of version 3.1 fills roles, each by variables; earlier ones have variables alone. */
interface Slot {
  readonly id: number;
  readonly label: string;
}

const isLinked = (tables: ReturnType<typeof tablesOf>): boolean => tables.get('DATASHORTTEXT')?.has('rolevariablelinkid') === true;

function slotsOf(db: Database, tables: ReturnType<typeof tablesOf>, type: number): readonly Slot[] {
  const sql = isLinked(tables)
    ? `SELECT ID, RoleName FROM ROLES WHERE StatementTypeId = ${type} ORDER BY Position, ID`
    : `SELECT ID, Variable FROM VARIABLES WHERE StatementTypeId = ${type} ORDER BY ID`;
  return rowsOf(db, sql).map(([id, label]) => ({ id: Number(id), label: textOf(label) }));
}

/** The values of each slot, by statement and slot; a role may have several. */
function valuesOf(db: Database, tables: ReturnType<typeof tablesOf>): ReadonlyMap<number, ReadonlyMap<number, readonly string[]>> {
  const values = new Map<number, Map<number, string[]>>();
  for (const table of DATA) {
    const columns = tables.get(table);
    if (!columns) continue;
    const apart = textsApart(tables, table);
    const texts = apart && tables.get(apart[1]);
    if (apart ? !texts?.has('value') || !texts.has('id') : !columns.has('value'))
      throw new Refused(flaw('no-statements', { column: table }));
    const slot = columns.has('variableid') ? 'd.VariableId' : columns.has('rolevariablelinkid') ? 'l.RoleId' : null;
    if (slot === null || (slot === 'l.RoleId') !== isLinked(tables)) throw new Refused(flaw('no-statements', { column: table }));
    const sql = [
      `SELECT d.StatementId, ${slot}, ${apart ? 'e.Value' : 'd.Value'} FROM ${table} d`,
      ...(apart ? [`JOIN ${apart[1]} e ON e.ID = d.${apart[0]}`] : []),
      ...(isLinked(tables) ? ['JOIN ROLEVARIABLELINKS l ON l.ID = d.RoleVariableLinkId'] : []),
      'ORDER BY d.ID',
    ].join(' ');
    for (const [statement, of, value] of rowsOf(db, sql)) {
      const said = values.get(Number(statement)) ?? new Map<number, string[]>();
      const list = said.get(Number(of)) ?? [];
      list.push(textOf(value).slice(0, LONGEST_CELL));
      values.set(Number(statement), said.set(Number(of), list));
    }
  }
  return values;
}

/** A row for each choice of one value of every list, the last one changing first. Throws a Refused where there are too many. */
function* choices(lists: readonly (readonly string[])[]): Generator<readonly string[]> {
  const count = lists.reduce((product, { length }) => product * length, 1);
  if (count > MOST_ROWS) throw new Refused(flaw('too-many-rows', { accepted: `≤ ${MOST_ROWS}`, count }));
  for (let row = 0; row < count; row += 1) {
    let span = count;
    yield lists.map((list) => {
      span /= list.length;
      return list[Math.floor(row / span) % list.length] ?? '';
    });
  }
}

/** Columns that are read, by table. One that is computed, by what a stranger wrote, is not among those of its table. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  STATEMENTS: ['id', 'statementtypeid', 'documentid', 'start', 'stop'],
  STATEMENTTYPES: ['id', 'label'],
  VARIABLES: ['id', 'variable'],
  DOCUMENTS: ['id', 'title', 'date'],
  DATASHORTTEXT: ['id', 'statementid'],
};
const UNLINKED: typeof NEEDED = { VARIABLES: ['id', 'variable', 'statementtypeid'] };
const LINKED: typeof NEEDED = { ROLES: ['id', 'rolename', 'statementtypeid', 'position'], ROLEVARIABLELINKS: ['id', 'roleid'] };

function checkTables(tables: ReturnType<typeof tablesOf>): void {
  const needed = Object.entries({ ...NEEDED, ...(isLinked(tables) ? LINKED : UNLINKED) });
  const missing = needed.flatMap(([table, columns]) => {
    const there = tables.get(table);
    return there ? columns.filter((column) => !there.has(column)).map((column) => `${table}.${column}`) : [table];
  });
  const accepted = needed.map(([table]) => table).join(', ');
  if (missing.length > 0) throw new Refused(flaw('no-statements', { value: missing.join(', '), accepted }));
}

function statementsOf(db: Database, wanted: string | null): Tables {
  const tables = tablesOf(db);
  checkTables(tables);
  const types = rowsOf(
    db,
    'SELECT t.ID, t.Label, COUNT(s.ID) FROM STATEMENTTYPES t LEFT JOIN STATEMENTS s ON s.StatementTypeId = t.ID GROUP BY t.ID ORDER BY 3 DESC, 1',
  );
  const type = types.find(([, label]) => wanted === null || textOf(label) === wanted);
  const slots = slotsOf(db, tables, Number(type?.[0] ?? -1));
  const values = valuesOf(db, tables);
  const isMilliseconds = textsApart(tables, 'DATASHORTTEXT') === null;
  const builder = new SheetBuilder([...slots.map(({ label }) => label), 'document', 'date', 'statement'], 1);
  const statements = rowsOf(
    db,
    `SELECT s.ID, s.Start, s.Stop, d.Title, d.Date FROM STATEMENTS s LEFT JOIN DOCUMENTS d ON d.ID = s.DocumentId WHERE s.StatementTypeId = ${Number(type?.[0] ?? -1)} ORDER BY s.ID`,
  );
  for (const [id, start, stop, title, day] of statements) {
    const of = values.get(Number(id));
    const place = `statement ${textOf(id)}, characters ${textOf(start)} to ${textOf(stop)}`;
    const rest = [textOf(title).slice(0, LONGEST_CELL), dayOf(day, isMilliseconds), place];
    for (const said of choices(slots.map((slot) => of?.get(slot.id) ?? ['']))) builder.add([...said, ...rest]);
  }
  return { names: types.map(([, label]) => textOf(label)), sheet: builder.done(textOf(type?.[1]), 'dna') };
}

/** In the mode of a write-ahead log, which is a file beside it, the database opens only with that file there; without, it is whole in itself. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes;
  const copy = bytes.slice();
  copy.fill(1, 18, 20);
  return copy;
}

/** Reads the statements of one type: of the one that was asked for, or of the most frequent. Throws a Refused. */
export function readDna(sql: SqlJs, bytes: Uint8Array, wanted: string | null): Tables {
  let db: Database | null = null;
  try {
    db = new sql.Database(withoutLog(bytes));
    db.run('PRAGMA trusted_schema = OFF');
    return statementsOf(db, wanted);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(flaw('unreadable'));
  } finally {
    db?.close();
  }
}
