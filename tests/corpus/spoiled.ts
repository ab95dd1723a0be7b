/** The example with one thing wrong. */
import { parseCorpus } from '../../src/corpus/parse';
import type { CorpusFile } from '../../src/corpus/schema';
import { exampleFile } from './example';

/** The tables of a corpus file. */
export type Table = { [Key in keyof CorpusFile]-?: CorpusFile[Key] extends readonly object[] ? Key : never }[keyof CorpusFile];

/** Puts values into an entry of the example (undefined takes the key away) and tells the faults. */
export function faultsWith(table: Table, at: number, values: object): string[] {
  const file = exampleFile();
  const list = file[table] as object[];
  list[at] = JSON.parse(JSON.stringify({ ...list[at], ...values })) as object;
  return faultsOf(file);
}

/** The faults of a file, as `path: message`. */
export function faultsOf(file: CorpusFile): string[] {
  return (parseCorpus(file).faults ?? []).map(({ path, message }) => `${path}: ${message}`);
}

/** Adds an entry to the example and tells the faults. */
export function faultsAdding(table: Table, entry: object): string[] {
  const file = exampleFile();
  (file[table] as object[]).push(JSON.parse(JSON.stringify(entry)) as object);
  return faultsOf(file);
}
