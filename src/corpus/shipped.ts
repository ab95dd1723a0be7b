/** The corpus that comes with Caucus: one file for each table, and one for the records of each meeting. */
import type { Corpus } from './corpus';
import { parseCorpus } from './parse';
import type { CorpusFile } from './schema';

const TABLES = import.meta.glob<unknown>(['./data/*.json', '!./data/corpus.json'], { eager: true, import: 'default' });
const HEAD = import.meta.glob<object>('./data/corpus.json', { eager: true, import: 'default' });
const RECORDS = import.meta.glob<readonly unknown[]>('./data/records/*.json', { eager: true, import: 'default' });

let shipped: Corpus | undefined;

function tableName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

function assembled(): unknown {
  const tables = Object.entries(TABLES).map(([path, table]) => [tableName(path), table] as const);
  return { ...HEAD['./data/corpus.json'], ...Object.fromEntries(tables), records: Object.values(RECORDS).flat() };
}

/** The shipped corpus, parsed once. Throws an Error that lists the faults when the shipped data are faulty. */
export function shippedCorpus(): Corpus {
  if (shipped) return shipped;
  const { corpus, faults } = parseCorpus(assembled());
  if (!corpus) throw new Error(faults.map(({ path, id, message }) => `${path} ${id ? `(${id})` : ''}: ${message}`).join('\n'));
  shipped = corpus;
  return shipped;
}

/** The shipped corpus as one file. */
export function shippedFile(): CorpusFile {
  return shippedCorpus().file;
}
