/** A corpus on its way from the worker to the page: in pieces, so that the page never stands still while it takes one. */
import { corpusWith } from '../../corpus/corpusWith';
import type { Corpus, Positions } from '../../corpus/corpus';
import type { CorpusFile } from '../../corpus/schema';
import type { Flaw } from './flaws';
import type { Mapping } from './mapping';
import type { Answer } from './reading';
import type { Likeness } from './similar';

/** What comes with a corpus that was opened. */
export interface About {
  readonly warnings: readonly Flaw[];
  readonly likenesses: readonly Likeness[];
  /** How the table was understood; null for a corpus file. */
  readonly mapping: Mapping | null;
}

export type Part =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'texts'; readonly texts: readonly string[] }
  | { readonly type: 'records'; readonly records: CorpusFile['records'] }
  /** The last of a corpus: its tables without records, and its positions without their texts. */
  | { readonly type: 'corpus'; readonly tables: CorpusFile; readonly positions: Positions; readonly about: About }
  | { readonly type: 'answer'; readonly answer: Extract<Answer, { kind: 'ask' | 'refused' }> };

const TEXTS = 20_000;
const RECORDS = 2_000;

function inBatches<T>(list: readonly T[], size: number, send: (batch: T[]) => void): void {
  for (let at = 0; at < list.length; at += size) send(list.slice(at, at + size));
}

/** Sends an answer in parts; columns are transferred and are the sender's no more. */
export function sendAnswer(answer: Answer, post: (part: Part, transfer: Transferable[]) => void): void {
  if (answer.kind === 'ask' || answer.kind === 'refused') return post({ type: 'answer', answer }, []);
  const isFile = answer.kind === 'file';
  const [file, whole] = isFile ? [answer.corpus.file, answer.corpus.positions] : [answer.built.file, answer.built.positions];
  const about = isFile ? { warnings: [], likenesses: [], mapping: null } : { ...answer.built, mapping: answer.mapping };
  inBatches(whole.strings, TEXTS, (texts) => post({ type: 'texts', texts }, []));
  inBatches(file.records, RECORDS, (records) => post({ type: 'records', records }, []));
  const positions = { ...whole, strings: [] };
  const buffers = Object.values(positions).flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []));
  const { warnings, likenesses, mapping } = about;
  post({ type: 'corpus', tables: { ...file, records: [] }, positions, about: { warnings, likenesses, mapping } }, [...new Set(buffers)]);
}

/** Puts the parts together again; gives the corpus with the last of them. */
export class Assembly {
  private texts: string[] = [];
  private records: CorpusFile['records'] = [];

  take(part: Extract<Part, { type: 'texts' | 'records' }>): void {
    if (part.type === 'texts') for (const text of part.texts) this.texts.push(text);
    else for (const record of part.records) this.records.push(record);
  }

  finish({ tables, positions, about }: Extract<Part, { type: 'corpus' }>): Corpus {
    const corpus = corpusWith(tables, { ...positions, strings: this.texts }, about.mapping ? null : this.records);
    [this.texts, this.records] = [[], []];
    return corpus;
  }
}
