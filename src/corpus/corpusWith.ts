/** A corpus whose positions are columns already, as an import makes them. */
import { assembled, indicesOf } from './assemble';
import type { Corpus, Positions } from './corpus';
import { positionAt } from './evidence';
import type { CorpusFile } from './schema';

/**
 * The corpus of tables in the parser's order, and of its positions that are columns already; `records` are the ones
 * that the columns were made of, or null where the columns came first: then they are made when the file is asked for.
 */
export function corpusWith(tables: CorpusFile, positions: Positions, records: CorpusFile['records'] | null): Corpus {
  let file: CorpusFile | null = records && { ...tables, records };
  const corpus: Corpus = assembled(tables, indicesOf(tables), positions, () => {
    file ??= { ...tables, records: Array.from({ length: positions.length }, (_, row) => positionAt(corpus, row)) };
    return file;
  });
  return corpus;
}
