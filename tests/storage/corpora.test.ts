import { describe, expect, it, vi } from 'vitest';
import { contentHash } from '../../src/storage/contentHash';
import { findKept, keepCopy, keepCorpus, keptCorpora, readCorpus, retitled, setCorpusDeleted } from '../../src/storage/corpora';
import { canonicalText } from '../../src/corpus/content';
import { createHash } from 'node:crypto';
import { IDBObjectStore as Store } from 'fake-indexeddb';
import { inStore, resultOf } from '../../src/storage/database';
import { corpusOf, exampleFile } from '../corpus/example';
import { freshDevice } from './device';

freshDevice();

const corpus = corpusOf(exampleFile());
const DAY = 24 * 3600 * 1000;

describe('a corpus of this device', () => {
  it('comes back whole, and once however often it is opened', async () => {
    const hash = await contentHash(corpus);
    const first = await keepCorpus(corpus, hash);
    const again = await keepCorpus(corpus, hash);
    expect(again.key).toBe(first.key);
    expect(await keptCorpora()).toHaveLength(1);
    const read = await readCorpus(first.key);
    expect(read).toEqual(corpus);
    expect(read?.file).toEqual(corpus.file);
  });

  it('is named by the SHA-256 of its canonical file', async () => {
    const whole = createHash('sha256').update(canonicalText(corpus.file)).digest('hex');
    expect(await contentHash(corpus)).toBe(whole.slice(0, 8));
    expect(await contentHash(retitled(corpus, 'Other'))).not.toBe(whole.slice(0, 8));
  });

  it('is found by its hash, else the latest of its id, unless it is deleted', async () => {
    const one = await keepCorpus(corpus, 'aaaaaaaa', undefined, 1000);
    const other = await keepCorpus(retitled(corpus, 'Other'), 'bbbbbbbb', undefined, 2000);
    expect(await findKept('example', 'aaaaaaaa')).toEqual(one);
    expect(await findKept('example', 'cccccccc')).toEqual(other);
    expect(await findKept('example', null)).toEqual(other);
    expect(await findKept('elsewhere', 'aaaaaaaa')).toBeUndefined();
    await setCorpusDeleted(other.key, true);
    expect(await findKept('example', null)).toEqual(one);
    await setCorpusDeleted(other.key, false);
    expect((await findKept('example', null))?.title).toBe('Other');
  });

  it('is renamed in its place, and the new title is in its file', async () => {
    const { key } = await keepCorpus(corpus, 'aaaaaaaa');
    await keepCorpus(retitled(corpus, 'Ours'), 'bbbbbbbb', key);
    expect((await keptCorpora()).map(({ title, hash }) => [title, hash])).toEqual([['Ours', 'bbbbbbbb']]);
    expect((await readCorpus(key))?.file).toEqual({ ...corpus.file, title: 'Ours' });
  });

  it('is copied whole, under a title and an id of its own', async () => {
    const first = await keepCorpus(corpus, 'aaaaaaaa');
    const copy = await keepCopy(corpus, 'Copy');
    expect(copy.id).toMatch(/^example-[0-9a-v]{6}$/);
    expect(copy.key).not.toBe(first.key);
    expect((await readCorpus(copy.key))?.file).toEqual({ ...corpus.file, id: copy.id, title: 'Copy' });
    expect((await findKept('example', 'aaaaaaaa'))?.title).toBe('Example');
  });

  it('is forgotten three months after it was deleted, with its content', async () => {
    const { key } = await keepCorpus(corpus, 'aaaaaaaa');
    await setCorpusDeleted(key, true, 0);
    expect(await keptCorpora(90 * DAY)).toHaveLength(1);
    expect(await readCorpus(key)).toEqual(corpus);
    expect(await keptCorpora(90 * DAY + 1)).toEqual([]);
    expect(await readCorpus(key)).toBeUndefined();
  });

  it('is kept as a whole or not at all', async () => {
    await keepCorpus(corpus, 'aaaaaaaa');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name === 'corpora') throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(keepCorpus(retitled(corpus, 'Other'), 'bbbbbbbb')).rejects.toMatchObject({ kind: 'full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect((await keptCorpora()).map(({ title }) => title)).toEqual(['Example']);
  });
});

describe('a corpus of many records', () => {
  const file = exampleFile();
  const [first] = file.records;
  const records = Array.from({ length: 10_001 }, (_, at) => ({ ...first, id: `r${String(at).padStart(5, '0')}` }));
  const many = corpusOf({ ...file, records } as typeof file);
  const numberOfContents = () => inStore('contents', 'readonly', (store) => resultOf(store.count()));

  it('comes back whole, and is never copied at one go', async () => {
    const put = vi.spyOn(Store.prototype, 'put');
    const { key } = await keepCorpus(many, null);
    const lengths = put.mock.calls.map(([value]) => (JSON.stringify(value).match(/"id":"r\d+"|"r\d+"/g) ?? []).length);
    expect(Math.max(...lengths)).toBe(5_000);
    const read = await readCorpus(key);
    expect(read?.file).toEqual(many.file);
    expect(read?.positions).toEqual(many.positions);
  });

  it('leaves nothing when a smaller one takes its place, or when it is forgotten', async () => {
    const { key } = await keepCorpus(many, null, undefined, 0);
    const others = await keepCorpus(retitled(corpus, 'Other'), 'bbbbbbbb', undefined, 0);
    const before = await numberOfContents();
    await keepCorpus(corpus, 'aaaaaaaa', key, 0);
    expect(before - (await numberOfContents())).toBe(4);
    expect((await readCorpus(key))?.file).toEqual(corpus.file);
    await setCorpusDeleted(key, true, 0);
    await keptCorpora(90 * DAY + 1);
    expect((await readCorpus(others.key))?.file.title).toBe('Other');
    await setCorpusDeleted(others.key, true, 0);
    await keptCorpora(90 * DAY + 1);
    expect(await numberOfContents()).toBe(0);
  });

  it('opens as an earlier page kept it, all in one', async () => {
    const kept = await keepCorpus(corpus, 'aaaaaaaa');
    const { records: all, ...tables } = many.file;
    await inStore('contents', 'readwrite', (store) =>
      resultOf(store.put({ tables: { ...tables, records: [] }, positions: many.positions, records: all }, kept.key)),
    );
    const read = await readCorpus(kept.key);
    expect(read?.file).toEqual(many.file);
    expect(read?.positions).toEqual(many.positions);
  });
});
