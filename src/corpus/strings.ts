/** Texts of rows, kept once each: a column holds indices into one table of strings. */

const COLUMNS = ['id', 'dateText', 'condition', 'summary', 'locator', 'passage', 'onBehalfOf', 'doubt', 'refs'] as const;
type Column = (typeof COLUMNS)[number];

interface Texts {
  /** The first is the empty string, which means none. */
  readonly strings: readonly string[];
  /** Columns by name; one that no text was put into stays null. */
  readonly columns: Readonly<Record<Column, Uint32Array | null>>;
  /** Index of a text, which is added when it is new; 0 for undefined. */
  readonly intern: (text: string | undefined) => number;
  /** Index of a text that is known to be new, such as an id; nothing is looked up. */
  readonly add: (text: string) => number;
  readonly put: (column: Column, row: number, index: number) => void;
}

/** Empty text columns of so many rows. */
export function textColumns(length: number): Texts {
  const strings = [''];
  const indices = new Map<string, number>([['', 0]]);
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, null])) as Record<Column, Uint32Array | null>;
  const add = (text: string): number => strings.push(text) - 1;
  return {
    strings,
    columns,
    add,
    intern(text) {
      if (text === undefined) return 0;
      const known = indices.get(text);
      if (known !== undefined) return known;
      const index = add(text);
      indices.set(text, index);
      return index;
    },
    put(column, row, index) {
      if (index === 0) return;
      const cells = columns[column] ?? new Uint32Array(length);
      columns[column] = cells;
      cells[row] = index;
    },
  };
}
