/** Changes of a draft: pure, and the draft itself where nothing changes. */
import type { Draft, DraftFile } from './draft';

export type DraftEdit = (draft: Draft) => Draft;

/** The tables that a coder writes in. */
export type DraftTable = 'meetings' | 'actors' | 'issues' | 'questions' | 'sources' | 'records';
export type Entry<T extends DraftTable> = DraftFile[T][number];
/** Values for fields; undefined takes a field away. */
export type Changes<T extends DraftTable> = { readonly [Key in keyof Entry<T>]?: Entry<T>[Key] | undefined };

const withTable = <T extends DraftTable>(draft: Draft, table: T, entries: readonly Entry<T>[]): Draft => ({
  ...draft,
  file: { ...draft.file, [table]: entries },
});

const entriesOf = <T extends DraftTable>({ file }: Draft, table: T): readonly Entry<T>[] => file[table];

/** The entry with the changes, or itself where they change nothing. */
function changed<E extends object>(entry: E, changes: object): E {
  const fields = Object.entries(changes).filter(([key, value]) => entry[key as keyof E] !== value);
  if (fields.length === 0) return entry;
  const all = new Map<string, unknown>(Object.entries(entry));
  for (const [key, value] of fields) {
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  }
  return Object.fromEntries(all) as E;
}

/** Does several edits as one. */
export const together =
  (...edits: readonly DraftEdit[]): DraftEdit =>
  (draft) =>
    edits.reduce((now, edit) => edit(now), draft);

/** What the corpus says of itself. */
export const changeHead =
  (changes: Partial<Pick<DraftFile, 'title' | 'description' | 'version' | 'licence' | 'language'>>): DraftEdit =>
  (draft) => {
    const file = changed(draft.file, changes);
    return file === draft.file ? draft : { ...draft, file };
  };

/** Adds an entry, unless its table has one of that id. */
export const addEntry =
  <T extends DraftTable>(table: T, entry: Entry<T>): DraftEdit =>
  (draft) => {
    const entries = entriesOf(draft, table);
    return entries.some(({ id }) => id === entry.id) ? draft : withTable(draft, table, [...entries, entry]);
  };

export const changeEntry =
  <T extends DraftTable>(table: T, id: string, changes: Changes<T>): DraftEdit =>
  (draft) => {
    const entries = entriesOf(draft, table);
    const next = entries.map((entry) => (entry.id === id ? changed(entry, changes) : entry));
    return next.every((entry, at) => entry === entries[at]) ? draft : withTable(draft, table, next);
  };

export const deleteEntry =
  (table: DraftTable, id: string): DraftEdit =>
  (draft) => {
    const entries = entriesOf(draft, table);
    const next = entries.filter((entry) => entry.id !== id);
    return next.length === entries.length ? draft : withTable(draft, table, next);
  };

/** Puts another file in the draft's place, such as an earlier version of it. */
export const replaceFile =
  (file: DraftFile): DraftEdit =>
  (draft) => ({ ...draft, file });
