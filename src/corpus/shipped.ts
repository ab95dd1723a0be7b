/** The corpus that comes with Caucus: one file for each table, and one for the records of each meeting. */
import { corpusOf } from './assemble';
import type { Corpus } from './corpus';
import type { CorpusFile } from './schema';

const TABLES = import.meta.glob<unknown>(['./data/*.json', '!./data/corpus.json'], { eager: true, import: 'default' });
const HEAD = import.meta.glob<object>('./data/corpus.json', { eager: true, import: 'default' });
const RECORDS = import.meta.glob<readonly unknown[]>('./data/records/*.json', { eager: true, import: 'default' });

let shipped: Corpus | undefined;

function tableName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

/** The shipped corpus as one file, as it is written down. */
export function shippedFile(): CorpusFile {
  const tables = Object.entries(TABLES).map(([path, table]) => [tableName(path), table] as const);
  return { ...HEAD['./data/corpus.json'], ...Object.fromEntries(tables), records: Object.values(RECORDS).flat() } as unknown as CorpusFile;
}

/**
 * The shipped corpus, made once. Its files are parsed by the tests rather than on every visit, which spares a visitor
 * the parser.
 */
export function shippedCorpus(): Corpus {
  shipped ??= corpusOf(shippedFile());
  return shipped;
}
