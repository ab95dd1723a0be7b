/**
 * The corpora of this device: a list of what they are, and their contents apart, so
 * that a list costs nothing. One content is kept once, however often it is opened.
 */
import type { Corpus, Positions } from '../corpus/corpus';
import { corpusWith } from '../corpus/corpusWith';
import type { Mapping } from '../corpus/mapping';
import type { CorpusFile } from '../corpus/schema';
import { contentHash } from './contentHash';
import { inStore, inStores, resultOf } from './database';
import { freshId } from './own';
import { deletePieces, putPieces, readPieces } from './pieces';

export interface KeptCorpus {
  /** Names the corpus on this device, whatever becomes of its content. */
  readonly key: string;
  readonly id: string;
  /** As in links; null for a corpus too large to be hashed. */
  readonly hash: string | null;
  readonly title: string;
  /** Milliseconds since 1970 of the last time it was opened or changed. */
  readonly at: number;
  readonly isDeleted: boolean;
  /** Numbers of positions, actors and questions. */
  readonly counts: readonly [positions: number, actors: number, questions: number];
  /** How the table was understood that it was read from, where it was read from one that had to be mapped. */
  readonly mapping?: Mapping;
}

/** Positions are kept as columns, and records only where the corpus came from a file of records. */
interface Content {
  readonly tables: CorpusFile;
  readonly positions: Positions;
  readonly records: CorpusFile['records'] | null;
}

/** As it lies in the store: its long lists in pieces beside it. One that was kept by an earlier page has them in itself. */
interface Stored extends Content {
  /** Numbers of pieces. */
  readonly pieces?: { readonly strings: number; readonly records: number | null };
}

const FORGET_AFTER = 90 * 24 * 3600 * 1000;

/** A table's positions are numbered by its rows, and its records are made from them again. */
function contentOf(corpus: Corpus): Content {
  const { meta, meetings, actors, groups, issues, questions, sources, voices, outcomes, positions } = corpus;
  const small = { meetings, actors, groups, issues, questions, sources, voices, arguments: corpus.arguments, outcomes };
  const head = { ...meta, format: 'caucus-corpus/1', records: [], rollcalls: [] } as const;
  if (positions.number !== null) return { tables: { ...head, ...small } as unknown as CorpusFile, positions, records: null };
  const { records, ...tables } = corpus.file;
  return { tables: { ...tables, records: [] }, positions, records };
}

const corpusOfContent = ({ tables, positions, records }: Content): Corpus => corpusWith(tables, positions, records);

async function putContent(store: IDBObjectStore, key: string, { tables, positions, records }: Content): Promise<void> {
  deletePieces(store, key);
  const pieces = {
    strings: await putPieces(store, key, 'strings', positions.strings),
    records: records && (await putPieces(store, key, 'records', records)),
  };
  await resultOf(store.put({ tables, positions: { ...positions, strings: [] }, records: null, pieces } satisfies Stored, key));
}

async function readContent(store: IDBObjectStore, key: string): Promise<Content | undefined> {
  const stored = (await resultOf(store.get(key))) as Stored | undefined;
  if (!stored?.pieces) return stored;
  const { tables, positions, pieces } = stored;
  return {
    tables,
    positions: { ...positions, strings: await readPieces<string>(store, key, 'strings', pieces.strings) },
    records: pieces.records === null ? null : await readPieces(store, key, 'records', pieces.records),
  };
}

/** All that is kept, the latest first; what was deleted three months ago is forgotten for good. */
export function keptCorpora(now = Date.now()): Promise<readonly KeptCorpus[]> {
  return inStores(['corpora', 'contents'], 'readwrite', async (store) => {
    const all = (await resultOf(store('corpora').getAll())) as KeptCorpus[];
    const isPast = ({ isDeleted, at }: KeptCorpus): boolean => isDeleted && at < now - FORGET_AFTER;
    for (const { key } of all.filter(isPast)) {
      store('corpora').delete(key);
      store('contents').delete(key);
      deletePieces(store('contents'), key);
    }
    return all.filter((kept) => !isPast(kept)).sort((a, b) => b.at - a.at);
  });
}

/**
 * Keeps a corpus: under `key` where one is given, else under the key of the same content, else under a new one.
 * Rejects with a StorageError.
 */
export function keepCorpus(corpus: Corpus, hash: string | null, key?: string, now = Date.now()): Promise<KeptCorpus> {
  const { meta, positions, actors, questions } = corpus;
  const content = contentOf(corpus);
  return inStores(['corpora', 'contents'], 'readwrite', async (store) => {
    const all = (await resultOf(store('corpora').getAll())) as KeptCorpus[];
    const same = hash === null ? undefined : all.find((kept) => kept.id === meta.id && kept.hash === hash);
    const kept: KeptCorpus = {
      key: key ?? same?.key ?? freshId(),
      id: meta.id,
      hash,
      title: meta.title,
      at: now,
      isDeleted: false,
      counts: [positions.length, actors.length, questions.length],
      ...(meta.mapping && { mapping: meta.mapping }),
    };
    if (key !== undefined || !same) await putContent(store('contents'), kept.key, content);
    await resultOf(store('corpora').put(kept));
    return kept;
  });
}

/** The corpus kept under a key; undefined where there is none. */
export async function readCorpus(key: string): Promise<Corpus | undefined> {
  const content = await inStore('contents', 'readonly', (store) => readContent(store, key));
  return content && corpusOfContent(content);
}

/** What is kept under a link's name: the same content, else the latest of that id. Deleted ones are not found. */
export async function findKept(id: string, hash: string | null): Promise<KeptCorpus | undefined> {
  const ofId = (await keptCorpora()).filter((kept) => kept.id === id && !kept.isDeleted);
  return ofId.find((kept) => kept.hash === hash) ?? ofId[0];
}

/** Deletes a corpus, or brings it back. */
export function setCorpusDeleted(key: string, isDeleted: boolean, now = Date.now()): Promise<void> {
  return inStore('corpora', 'readwrite', async (store) => {
    const kept = (await resultOf(store.get(key))) as KeptCorpus | undefined;
    if (kept) await resultOf(store.put({ ...kept, isDeleted, at: now }));
  });
}

/** The same corpus under another title, which is part of its content, and another id where one is given. */
export function retitled(corpus: Corpus, title: string, id = corpus.meta.id): Corpus {
  const { tables, positions, records } = contentOf(corpus);
  return corpusOfContent({ tables: { ...tables, title, id }, positions, records });
}

/** Keeps a copy of a corpus under a title and an id of its own, so that links tell the two apart. Rejects with a StorageError. */
export async function keepCopy(corpus: Corpus, title: string): Promise<KeptCorpus> {
  const copy = retitled(corpus, title, `${corpus.meta.id.slice(0, 100)}-${freshId().slice(-6)}`);
  return keepCorpus(copy, await contentHash(copy));
}
