/** The tables of a corpus file, seen as the parser sees them: before anything is known of their contents. */
import type { Fault } from './corpus';

export const TABLES = [
  'meetings',
  'actors',
  'groups',
  'issues',
  'questions',
  'sources',
  'records',
  'voices',
  'arguments',
  'rollcalls',
  'outcomes',
] as const;
export type Table = (typeof TABLES)[number];

/** One entry of a table before validation; its keys may be missing, wrong or too many. */
export type Raw = Readonly<Record<string, unknown>>;
/** What a file has under each table's name; undefined where that is no list. */
export type RawTables = Readonly<Record<Table, readonly unknown[] | undefined>>;
/** Index of every id of a table, first come; undefined where the table is no list and nothing can be said of its ids. */
export type Known = Readonly<Record<Table, ReadonlyMap<string, number> | undefined>>;
/** Notes a fault of one entry; `field` is the keys from the entry to the fault, none for the entry itself. */
export type Report = (table: Table, at: number, field: readonly (string | number)[], message: string) => void;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null;
}

/** The value itself if it is a text, else undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A key as the next step of a path: `.actor`, `[12]`, and in quotes what is no plain word. */
export function stepText(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

export function rawTables(input: unknown): RawTables {
  const file = isRaw(input) ? input : {};
  return Object.fromEntries(TABLES.map((table) => [table, Array.isArray(file[table]) ? file[table] : undefined])) as RawTables;
}

/** Visits the entries that are objects, with their place in the table. */
export function eachRaw(rows: readonly unknown[] | undefined, visit: (row: Raw, at: number) => void): void {
  rows?.forEach((row, at) => {
    if (isRaw(row)) visit(row, at);
  });
}

/** A report that collects faults, each with the id of the entry at fault. */
export function collector(tables: RawTables): { faults: Fault[]; report: Report } {
  const faults: Fault[] = [];
  const report: Report = (table, at, field, message) => {
    const row = tables[table]?.[at];
    const id = isRaw(row) ? textOf(row['id']) : undefined;
    faults.push({ path: `${table}[${at}]${field.map(stepText).join('')}`, id, message });
  };
  return { faults, report };
}
