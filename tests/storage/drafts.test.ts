import { describe, expect, it } from 'vitest';
import { changeHead } from '../../src/drafts/edit';
import { DRAFTS } from '../../src/storage/draftShelf';
import { keepVersion, namedVersions, renameVersion, setVersionDeleted } from '../../src/storage/namedVersions';
import { createShelf } from '../../src/storage/shelf';
import { emptyDraft } from '../drafts/arbitrary';
import { freshDevice, kept } from './device';

freshDevice();

async function openWindow(tell?: (id: string) => void) {
  const shelf = createShelf(DRAFTS, tell);
  await shelf.read();
  const titles = () => shelf.getState().all.flatMap(({ isDeleted, history }) => (isDeleted ? [] : [history.present.file.title]));
  return { shelf, titles };
}

describe('a draft of this device', () => {
  it('is there in the next window, and what was typed last is taken up from the journal', async () => {
    const { shelf } = await openWindow();
    const id = shelf.add({ file: emptyDraft().file });
    await shelf.save();
    shelf.edit(id, changeHead({ title: 'Council' }), 'title');
    shelf.note();
    expect([...kept.keys()]).toEqual([expect.stringMatching(/^caucus-unsaved-draft\//)]);
    expect((await openWindow()).titles()).toEqual(['Council']);
  });

  it('is kept twice where two windows change it at once, and one of the two can be put away', async () => {
    const { shelf: a } = await openWindow();
    const id = a.add({ file: emptyDraft().file });
    await a.save();
    const { shelf: b, titles } = await openWindow();
    a.edit(id, changeHead({ title: 'From a' }));
    b.edit(id, changeHead({ title: 'From b' }));
    await a.save();
    await b.save();
    const { fork } = b.getState();
    expect(fork?.from).toBe(id);
    expect(titles().sort()).toEqual(['From a', 'From b (2)']);
    b.setDeleted(fork?.to ?? '', true);
    b.settleFork();
    await b.save();
    expect(b.getState().fork).toBeNull();
    expect((await openWindow()).titles()).toEqual(['From a']);
  });

  it('says that it was taken over from another window, until it is changed here', async () => {
    const { shelf: a } = await openWindow();
    const id = a.add({ file: emptyDraft().file });
    await a.save();
    const { shelf: b } = await openWindow();
    a.edit(id, changeHead({ title: 'From a' }));
    await a.save();
    await b.hear(id);
    expect(b.getState().heard).toBe(id);
    b.edit(id, changeHead({ title: 'From b' }));
    expect(b.getState().heard).toBeNull();
    await b.undo(id);
    await b.undo(id);
    expect(b.getState().all[0]?.history.present.file.title).toBe('Ours');
  });
});

describe('named versions', () => {
  it('are kept beside each other, the latest first, apart from those of other drafts', async () => {
    const { file } = emptyDraft();
    await keepVersion('a', 'First', file, 1000);
    await keepVersion('a', 'Second', { ...file, title: 'Later' }, 1000);
    await keepVersion('b', 'Other', file, 1000);
    expect((await namedVersions('a')).map(({ name, at, file: { title } }) => [name, at, title])).toEqual([
      ['Second', 1001, 'Later'],
      ['First', 1000, 'Ours'],
    ]);
    expect(await namedVersions('c')).toEqual([]);
  });

  it('are renamed where they stand, deleted, brought back within three months, and forgotten after', async () => {
    const { file } = emptyDraft();
    await keepVersion('a', 'First', file, 1000);
    await keepVersion('a', 'Second', { ...file, title: 'Later' }, 2000);
    const [second, first] = await namedVersions('a');
    if (!first || !second) throw new Error('two versions were kept');
    await renameVersion(first, 'Opening');
    await setVersionDeleted(second, true, 5000);
    const kept = (all: Awaited<ReturnType<typeof namedVersions>>) => all.map(({ name, deletedAt }) => [name, deletedAt]);
    const DAY = 86_400_000;
    expect(kept(await namedVersions('a', 5000 + 89 * DAY))).toEqual([
      ['Second', 5000],
      ['Opening', undefined],
    ]);
    await setVersionDeleted(second, false);
    expect((await namedVersions('a')).map(({ name, deletedAt, file: { title } }) => [name, deletedAt, title])).toEqual([
      ['Second', undefined, 'Later'],
      ['Opening', undefined, 'Ours'],
    ]);
    await setVersionDeleted(first, true, 5000);
    expect(kept(await namedVersions('a', 5000 + 91 * DAY))).toEqual([['Second', undefined]]);
    // What is gone for good does not come back by another window’s hand.
    await setVersionDeleted(first, false);
    expect(await namedVersions('a')).toHaveLength(1);
  });
});
