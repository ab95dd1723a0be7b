/** What of a table is shown to a person who has to say what it means. */
import type { Mapping } from './mapping';
import { propose } from './propose';
import type { Sheet } from './sheet';
import { MOST_WORDS } from './propose';

export interface ColumnShape {
  readonly header: string;
  /** How many different texts there are, the empty one not counted. */
  readonly different: number;
  /** The most frequent texts with their counts, most frequent first; for a column of many, the first ones. */
  readonly values: readonly (readonly [text: string, count: number])[];
}

export interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly ColumnShape[];
  readonly origin: Sheet['origin'];
  /** Tables of the same file. */
  readonly tables: readonly string[];
  readonly proposal: Mapping;
}

const SAMPLE = 120;

function columnShape({ header, values, cells }: Sheet['columns'][number]): ColumnShape {
  if (values.length - 1 > MOST_WORDS) {
    return { header, different: values.length - 1, values: values.slice(1, 6).map((text) => [text.slice(0, SAMPLE), 0]) };
  }
  const counts = new Uint32Array(values.length);
  for (const index of cells) counts[index] = (counts[index] ?? 0) + 1;
  const listed = values.map((text, at) => [text, counts[at] ?? 0] as const).slice(1);
  return { header, different: values.length - 1, values: listed.sort((a, b) => b[1] - a[1]) };
}

/** The columns of a table with their values, and what they probably mean. */
export function shapeOf(sheet: Sheet, tables: readonly string[]): Shape {
  const { name, rows, origin } = sheet;
  return { name, rows, origin, tables, columns: sheet.columns.map(columnShape), proposal: propose(sheet).mapping };
}
