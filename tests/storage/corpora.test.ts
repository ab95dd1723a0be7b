import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/storage/contentHash';
import { findKept, keepCopy, keepCorpus, keptCorpora, readCorpus, retitled, setCorpusDeleted } from '../../src/storage/corpora';
import { canonicalText } from '../../src/corpus/content';
import { createHash } from 'node:crypto';
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
