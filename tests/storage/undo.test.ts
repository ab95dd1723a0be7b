import * as fc from 'fast-check';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { changeHead } from '../../src/drafts/edit';
import type { Draft } from '../../src/drafts/draft';
import { closeDatabase } from '../../src/storage/database';
import { DRAFTS } from '../../src/storage/draftShelf';
import { edited, historyOf, redone, undone } from '../../src/storage/history';
import { canRedo, canUndo, unsavedOf } from '../../src/storage/own';
import { patched, patchOf } from '../../src/storage/patch';
import { createShelf, type Shelf } from '../../src/storage/shelf';
import { anyEdit, emptyDraft } from '../drafts/arbitrary';
import { freshDevice, kept, refuseWrites } from './device';

freshDevice();

type Window = Shelf<Draft>;

async function openWindow(tell?: (id: string) => void): Promise<Window> {
  const shelf = createShelf(DRAFTS, tell);
  await shelf.read();
  return shelf;
}

const own = (shelf: Window, id: string) => shelf.getState().all.find((one) => one.id === id);
const can = (what: typeof canUndo, shelf: Window, id: string) => what(own(shelf, id) ?? unsavedOf(emptyDraft(), 0));
const title = (shelf: Window, id: string) => own(shelf, id)?.history.present.file.title;
const retitle = (shelf: Window, id: string, ...titles: readonly string[]) =>
  titles.forEach((one) => shelf.edit(id, changeHead({ title: one })));
const undo = async (shelf: Window, id: string, times: number) => {
  for (let time = 0; time < times; time += 1) await shelf.undo(id);
};

/** A window with a draft that was called so, one name after the other; it begins as “Ours”. */
async function withDraft(...titles: readonly string[]): Promise<{ shelf: Window; id: string }> {
  const shelf = await openWindow();
  const id = shelf.add({ file: emptyDraft().file });
  retitle(shelf, id, ...titles);
  await shelf.save();
  return { shelf, id };
}

describe('what leads from one value to another', () => {
  it('leads there and back, and takes nothing where nothing changes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [from, to] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))] as unknown[];
        expect(patched(from, patchOf(from, to))).toEqual(to);
        expect(patched(to, patchOf(to, from))).toEqual(from);
        expect(patchOf(from, structuredClone(from))).toBeUndefined();
      }),
    );
  });

  it('takes room for the change alone', () => {
    const { file } = emptyDraft();
    const records = Array.from({ length: 500 }, (_, at) => ({ id: `r${at}`, summary: 'x'.repeat(100) }));
    const after = records.with(250, { id: 'r250', summary: 'y' });
    expect(JSON.stringify(patchOf({ ...file, records }, { ...file, records: after })).length).toBeLessThan(200);
    expect(JSON.stringify(patchOf(records, records.toSpliced(100, 1))).length).toBeLessThan(60);
  });

  it('holds for names that objects have of themselves', () => {
    const [from, to] = [
      JSON.parse('{"__proto__": {"a": 1}, "b": 1}'),
      JSON.parse('{"__proto__": {"a": 2}, "constructor": 3}'),
    ] as unknown[];
    const there = patched(from, patchOf(from, to));
    expect(JSON.stringify(there)).toBe('{"__proto__":{"a":2},"constructor":3}');
    expect(Object.getPrototypeOf(there)).toBe(Object.prototype);
  });
});

describe('undo and redo after a reload', () => {
  it('go through every step, one at a time, however often the page is loaded anew', async () => {
    const { id } = await withDraft('One', 'Two', 'Three');
    const next = await openWindow();
    expect(own(next, id)?.history.past).toEqual([]);
    await undo(next, id, 2);
    expect(title(next, id)).toBe('One');
    await next.save();
    const third = await openWindow();
    await third.redo(id);
    expect(title(third, id)).toBe('Two');
    await third.redo(id);
    expect([title(third, id), can(canRedo, third, id)]).toEqual(['Three', false]);
    await undo(third, id, 3);
    expect([title(third, id), can(canUndo, third, id)]).toEqual(['Ours', false]);
    await undo(third, id, 1);
    expect(title(third, id)).toBe('Ours');
  });

  it('keep the order in which the keys were pressed', async () => {
    const { id } = await withDraft('One', 'Two', 'Three');
    const next = await openWindow();
    await Promise.all([next.undo(id), next.undo(id), next.redo(id), next.undo(id), next.undo(id)]);
    expect(title(next, id)).toBe('Ours');
  });

  it('are those that they would have been without one', async () => {
    const act = fc.oneof(
      { weight: 5, arbitrary: anyEdit },
      { weight: 3, arbitrary: fc.constantFrom('undo', 'redo') },
      { weight: 2, arbitrary: fc.constantFrom('save', 'reload') },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        closeDatabase();
        globalThis.indexedDB = new (Object.getPrototypeOf(indexedDB).constructor as new () => IDBFactory)();
        let shelf = await openWindow();
        const id = shelf.add({ file: emptyDraft().file });
        let model = historyOf<Draft>({ id, file: emptyDraft().file });
        for (const one of acts) {
          if (typeof one === 'function') {
            shelf.edit(id, one);
            model = edited(model, one);
          } else if (one === 'undo' || one === 'redo') {
            await shelf[one](id);
            model = (one === 'undo' ? undone : redone)(model);
          } else {
            await shelf.save();
            if (one === 'reload') shelf = await openWindow();
          }
          expect(own(shelf, id)?.history.present).toEqual(model.present);
        }
        await shelf.save();
        shelf = await openWindow();
        for (; model.past.length > 0; model = undone(model)) await shelf.undo(id);
        expect(own(shelf, id)?.history.present).toEqual(model.present);
        for (; model.future.length > 0; model = redone(model)) await shelf.redo(id);
        expect(own(shelf, id)?.history.present).toEqual(model.present);
      }),
      { numRuns: 60 },
    );
  });

  it('lead back past what was taken up from the journal', async () => {
    const { shelf, id } = await withDraft('One');
    refuseWrites('AbortError');
    retitle(shelf, id, 'Last words');
    shelf.note();
    await shelf.save();
    vi.restoreAllMocks();
    const next = await openWindow();
    expect(title(next, id)).toBe('Last words');
    await undo(next, id, 2);
    expect(title(next, id)).toBe('Ours');
  });

  it('lead through the same states where the journal holds what was saved, the page being gone before it could forget it', async () => {
    const { shelf, id } = await withDraft('One');
    const state = (of: Window) => own(of, id)?.history.present;
    shelf.edit(id, changeHead({ title: 'Two', description: 'Long' }));
    await shelf.save();
    shelf.edit(id, changeHead({ description: 'Longer' }));
    shelf.note();
    const entries = [...kept];
    expect(entries).toHaveLength(1);
    await shelf.save();
    for (const [key, value] of entries) kept.set(key, value);
    const next = await openWindow();
    for (let left = 3; left > 0; left -= 1) {
      expect([left, state(next)]).toEqual([left, state(shelf)]);
      await next.undo(id);
      await shelf.undo(id);
    }
    expect([title(next, id), can(canUndo, next, id)]).toEqual(['Ours', false]);
    expect(state(next)).toEqual(state(shelf));
  });

  it('leave alone what was changed while they waited for the device', async () => {
    const { id } = await withDraft('One', 'Two');
    const next = await openWindow();
    const read = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'steps') retitle(next, id, 'Typed');
      return read.apply(this, args);
    });
    await next.undo(id);
    vi.restoreAllMocks();
    expect(title(next, id)).toBe('Typed');
    await undo(next, id, 1);
    expect(title(next, id)).toBe('Two');
    await undo(next, id, 1);
    expect(title(next, id)).toBe('One');
  });

  it('leave alone what was changed while they waited for one another, and take it back when pressed again', async () => {
    const { id } = await withDraft('One', 'Two');
    const next = await openWindow();
    const late = [next.undo(id), next.undo(id)];
    retitle(next, id, 'Typed', 'More');
    const pressedAgain = next.undo(id);
    expect(title(next, id)).toBe('Typed');
    await Promise.all([...late, pressedAgain]);
    expect(title(next, id)).toBe('Typed');
    await undo(next, id, 2);
    expect(title(next, id)).toBe('One');
  });
});

describe('undo with two windows', () => {
  it('goes back through the steps of the other one, and on from there', async () => {
    const { shelf: a, id } = await withDraft('One');
    const b = await openWindow((told) => void a.hear(told));
    retitle(b, id, 'Two', 'Three');
    await b.save();
    await expect.poll(() => title(a, id)).toBe('Three');
    await undo(a, id, 2);
    retitle(a, id, 'Four');
    await a.save();
    const c = await openWindow();
    await undo(c, id, 2);
    expect(title(c, id)).toBe('Ours');
  });

  it('never mixes in what another window has put in its place', async () => {
    const { shelf: a, id } = await withDraft('One', 'Two', 'Three');
    await undo(a, id, 1);
    await a.save();
    const stale = await openWindow();
    await undo(a, id, 1);
    retitle(a, id, 'Else', 'Other');
    await a.save();
    await undo(stale, id, 2);
    expect(title(stale, id)).toBe('Two');
    await stale.redo(id);
    expect([title(stale, id), can(canRedo, stale, id)]).toEqual(['Two', false]);
    retitle(stale, id, 'Mine');
    await stale.save();
    const fork = stale.getState().fork?.to ?? '';
    await undo(stale, fork, 2);
    expect(title(stale, fork)).toBe('Two (2)');
  });

  it('goes back through the steps that are kept where both came to the same', async () => {
    const { id } = await withDraft('One');
    const [a, b] = [await openWindow(), await openWindow()];
    retitle(a, id, 'Two', 'Same');
    retitle(b, id, 'Same');
    await a.save();
    await b.save();
    expect(b.getState().fork).toBeNull();
    await undo(b, id, 1);
    expect(title(b, id)).toBe('Two');
    await b.save();
    const c = await openWindow();
    await undo(c, id, 1);
    expect(title(c, id)).toBe('One');
    await undo(c, id, 1);
    expect([title(c, id), can(canUndo, c, id)]).toEqual(['Ours', false]);
  });

  it('goes on in the copy that is made where both changed it, also after a reload', async () => {
    const { id } = await withDraft('One', 'Two');
    const [a, b] = [await openWindow(), await openWindow()];
    retitle(a, id, 'From a');
    retitle(b, id, 'From b');
    await a.save();
    await b.save();
    const fork = b.getState().fork?.to ?? '';
    const c = await openWindow();
    expect(title(c, fork)).toBe('From b (2)');
    await undo(c, fork, 3);
    expect(title(c, fork)).toBe('Ours');
    await undo(c, id, 3);
    expect(title(c, id)).toBe('Ours');
  });

  it('leads from each title to the one that it took the place of, whatever two windows do, hearing each other or not', async () => {
    const act = fc.record({ at: fc.nat(1), what: fc.constantFrom('edit', 'edit', 'undo', 'undo', 'redo', 'save', 'reload') });
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(act, { maxLength: 24 }), async (isHeard, acts) => {
        closeDatabase();
        globalThis.indexedDB = new (Object.getPrototypeOf(indexedDB).constructor as new () => IDBFactory)();
        const windows: Window[] = [];
        const opened = (at: number) => openWindow((told) => isHeard && void windows[1 - at]?.hear(told));
        windows.push(await opened(0));
        const id = windows[0]!.add({ file: emptyDraft().file });
        await windows[0]!.save();
        windows.push(await opened(1));
        const open = [id, id];
        const before = new Map<string, string>();
        const wrong: string[] = [];
        const bare = (at: number): string => (title(windows[at]!, open[at]!) ?? '').replaceAll(' (2)', '');
        for (const [count, { at, what }] of acts.entries()) {
          const shelf = windows[at]!;
          const { fork } = shelf.getState();
          if (fork && fork.from === open[at]) open[at] = fork.to;
          const from = bare(at);
          if (what === 'edit') {
            before.set(`T${count}`, from);
            retitle(shelf, open[at]!, `T${count}`);
          } else if (what === 'undo') {
            await shelf.undo(open[at]!);
            if (![from, before.get(from)].includes(bare(at))) wrong.push(`${from} back to ${bare(at)}`);
          } else if (what === 'redo') {
            await shelf.redo(open[at]!);
            if (![bare(at), before.get(bare(at))].includes(from)) wrong.push(`${from} on to ${bare(at)}`);
          } else {
            await shelf.save();
            if (what === 'reload') windows[at] = await opened(at);
          }
        }
        for (const shelf of windows) await shelf.save();
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('where there is no room for a history', () => {
  it('the work is kept without it, and undo goes on in the window', async () => {
    const { shelf, id } = await withDraft('One');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'steps') throw new DOMException('no', 'QuotaExceededError');
      return put.apply(this, args);
    });
    retitle(shelf, id, 'Two');
    await shelf.save();
    expect([shelf.getState().fault, own(shelf, id)?.isSaved]).toEqual([null, true]);
    vi.restoreAllMocks();
    const next = await openWindow();
    expect([title(next, id), can(canUndo, next, id)]).toEqual(['Two', false]);
    await undo(shelf, id, 1);
    expect(title(shelf, id)).toBe('One');
  });
});
