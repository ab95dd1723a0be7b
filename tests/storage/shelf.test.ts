import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { closeDatabase } from '../../src/storage/database';
import { SAVE_WITHIN, type Shelf } from '../../src/storage/shelf';
import { TOURS } from '../../src/storage/tourKind';
import { readVersions } from '../../src/storage/versions';
import type { Tour } from '../../src/tours/tour';
import { changeTour, deleteStep } from '../../src/tours/edit';
import { lesson } from '../tours/lesson';
import { fillJournal, freshDevice, kept, openWindow, refuseWrites, titles } from './device';

freshDevice();

const title = (shelf: Shelf<Tour>, id: string): string | undefined =>
  shelf.getState().all.find((own) => own.id === id)?.history.present.title;
const retitle = (shelf: Shelf<Tour>, id: string, text: string): void => shelf.edit(id, changeTour({ title: text }), 'title');

async function withTour(): Promise<{ shelf: Shelf<Tour>; id: string }> {
  const shelf = await openWindow();
  const id = shelf.add(lesson());
  await shelf.save();
  return { shelf, id };
}

describe('a tour of this device', () => {
  it('is there in the next window, with every edit that was saved', async () => {
    const { shelf, id } = await withTour();
    retitle(shelf, id, 'Better');
    shelf.edit(id, deleteStep('two'));
    await shelf.save();
    const [own] = (await openWindow()).getState().all;
    expect(own?.history.present).toEqual({ ...lesson({ title: 'Better' }), id, steps: [lesson().steps[0], lesson().steps[2]] });
    expect(own?.version).toBe(2);
    expect(kept.size).toBe(0);
  });

  it('is saved soon after the first of many keystrokes, and not once for each', async () => {
    const { shelf, id } = await withTour();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    retitle(shelf, id, 'a');
    vi.advanceTimersByTime(SAVE_WITHIN - 1);
    retitle(shelf, id, 'ab');
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await expect.poll(async () => (await readVersions(TOURS)).map(({ work, version }) => `${work.title} ${version}`)).toEqual(['ab 2']);
  });

  it('keeps the last versions, whole, so that a write which fails loses none', async () => {
    const { shelf, id } = await withTour();
    refuseWrites('UnknownError', 1);
    retitle(shelf, id, 'Torn');
    await shelf.save();
    expect(shelf.getState().fault).toEqual({ kind: 'unavailable', isNoted: true });
    expect((await readVersions(TOURS)).map(({ work }) => work.title)).toEqual(['A lesson']);
    await shelf.save();
    expect(shelf.getState().fault).toBeNull();
    expect((await readVersions(TOURS)).map(({ work }) => work.title)).toEqual(['Torn']);
  });

  it('is deleted and comes back, in this window and in the next', async () => {
    const { shelf, id } = await withTour();
    shelf.setDeleted(id, true);
    await shelf.save();
    const next = await openWindow();
    expect(titles(next)).toEqual([]);
    next.setDeleted(id, false);
    await next.save();
    expect(titles(await openWindow())).toEqual(['A lesson']);
  });

  it('is forgotten for good three months after it was deleted', async () => {
    const { shelf, id } = await withTour();
    shelf.setDeleted(id, true);
    await shelf.save();
    expect(await readVersions(TOURS, Date.now() + 89 * 86_400_000)).toHaveLength(1);
    expect(await readVersions(TOURS, Date.now() + 91 * 86_400_000)).toHaveLength(0);
    expect(await readVersions(TOURS)).toHaveLength(0);
  });

  it('gets an id of its own where its file’s is taken or of a tour that comes with the page', async () => {
    const { shelf, id } = await withTour();
    expect(id).toMatch(/^my-[0-9a-v]{12}$/);
    expect(shelf.add({ ...lesson(), id: 'my-abc' })).toBe('my-abc');
    expect(shelf.add({ ...lesson(), id: 'my-abc' })).not.toBe('my-abc');
  });
});

describe('a page that goes away', () => {
  it('leaves what was typed last where the next window takes it up', async () => {
    const { shelf, id } = await withTour();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    refuseWrites('AbortError');
    retitle(shelf, id, 'Last words');
    shelf.note();
    vi.useRealTimers();
    await shelf.save();
    vi.restoreAllMocks();
    const next = await openWindow();
    expect(titles(next)).toEqual(['Last words']);
    expect(kept.size).toBe(0);
    expect((await readVersions(TOURS)).map(({ work, version }) => `${work.title} ${version}`)).toEqual(['Last words 2']);
  });

  it('does not overwrite with it what another window saved later: both stay', async () => {
    const { shelf, id } = await withTour();
    const other = await openWindow();
    refuseWrites('AbortError');
    retitle(shelf, id, 'Mine');
    shelf.note();
    await shelf.save();
    vi.restoreAllMocks();
    retitle(other, id, 'Theirs');
    await other.save();
    expect([...titles(await openWindow())].sort()).toEqual(['Mine (2)', 'Theirs']);
    expect([...titles(await openWindow())].sort()).toEqual(['Mine (2)', 'Theirs']);
  });
});

describe('two windows', () => {
  it('follow each other while they take turns, and can undo the other’s turn', async () => {
    const { shelf: a, id } = await withTour();
    const b = await openWindow((told) => void a.hear(told));
    retitle(b, id, 'From b');
    await b.save();
    await expect.poll(() => title(a, id)).toBe('From b');
    await a.undo(id);
    await a.save();
    expect(a.getState().fork).toBeNull();
    expect(titles(await openWindow())).toEqual(['A lesson']);
  });

  it('keep both where they changed one tour at once', async () => {
    const { shelf: a, id } = await withTour();
    const b = await openWindow();
    retitle(a, id, 'From a');
    retitle(b, id, 'From b');
    await a.save();
    await b.save();
    const { fork } = b.getState();
    expect(fork?.from).toBe(id);
    expect([...titles(await openWindow())].sort()).toEqual(['From a', 'From b (2)']);
    const to = fork?.to ?? '';
    await b.undo(to);
    expect(title(b, to)).toBe('A lesson (2)');
    retitle(b, to, 'Onwards');
    await b.save();
    expect([...titles(await openWindow())].sort()).toEqual(['From a', 'Onwards']);
  });

  it('lose no edit whatever the order of edits, saves, crashes and refusals', async () => {
    const act = fc.record({ window: fc.nat(1), what: fc.constantFrom('edit', 'edit', 'save', 'refuse', 'crash') });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        closeDatabase();
        globalThis.indexedDB = new (Object.getPrototypeOf(indexedDB).constructor as new () => IDBFactory)();
        kept.clear();
        const first = await openWindow();
        const id = first.add(lesson());
        await first.save();
        const windows = [first, await openWindow()];
        const open: string[] = [id, id];
        const lost: string[] = [];
        let count = 0;
        for (const { window, what } of acts) {
          let shelf = windows[window] as Shelf<Tour>;
          const { fork } = shelf.getState();
          if (fork?.from === open[window]) open[window] = fork?.to ?? id;
          if (what === 'edit') retitle(shelf, open[window] ?? id, `T${(count += 1)}`);
          if (what === 'save') await shelf.save();
          if (what === 'refuse') {
            refuseWrites('QuotaExceededError');
            await shelf.save();
            vi.restoreAllMocks();
          }
          if (what === 'crash') {
            const left = shelf.getState().all.find((own) => own.id === open[window]);
            const shown = left?.history.present.title ?? '';
            refuseWrites('AbortError');
            shelf.note();
            await shelf.save();
            vi.restoreAllMocks();
            shelf = await openWindow();
            windows[window] = shelf;
            const found = shelf.getState().all.filter(({ history }) => [shown, `${shown} (2)`].includes(history.present.title));
            if (found.length === 0 && left?.isSaved === false) lost.push(shown);
            open[window] = found[0]?.id ?? id;
          }
        }
        expect(lost).toEqual([]);
        const unsaved = windows.flatMap((shelf, at) => {
          const own = shelf.getState().all.find((one) => one.id === open[at]);
          return own && !own.isSaved ? [own.history.present.title] : [];
        });
        for (const shelf of windows) await shelf.save();
        // What a window has taken up from another's journal and then changed is a step back in its history.
        const past = windows.flatMap((shelf) => shelf.getState().all.flatMap(({ history }) => history.past.map((tour) => tour.title)));
        const last = [...titles(await openWindow()), ...past].map((text) => text.replaceAll(' (2)', ''));
        expect(last).toEqual(expect.arrayContaining(unsaved.map((text) => text.replaceAll(' (2)', ''))));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a device that keeps nothing', () => {
  it('says why, and the journal holds the tour until the next window', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const shelf = await openWindow();
    expect(shelf.getState()).toMatchObject({ isRead: true, fault: { kind: 'unavailable' } });
    const id = shelf.add(lesson());
    await shelf.save();
    retitle(shelf, id, 'Somewhere');
    expect(shelf.getState().fault).toEqual({ kind: 'unavailable', isNoted: true });
    const next = await openWindow();
    expect(titles(next)).toEqual(['Somewhere']);
    expect(titles(await openWindow())).toEqual(['Somewhere']);
    expect(kept.size).toBe(1);
  });

  it('says so where there is no room for the journal either', async () => {
    const { shelf, id } = await withTour();
    refuseWrites('QuotaExceededError');
    fillJournal();
    retitle(shelf, id, 'Nowhere');
    await shelf.save();
    expect(shelf.getState().fault).toEqual({ kind: 'full', isNoted: false });
    expect(title(shelf, id)).toBe('Nowhere');
    fillJournal(false);
    vi.restoreAllMocks();
    await shelf.save();
    expect(titles(await openWindow())).toEqual(['Nowhere']);
  });

  it('passes over entries that are no tours, and leaves them', async () => {
    kept.set('caucus-unsaved/w/x', '{"parent":1,"tour":{"format":"caucus-tour/1"}}').set('caucus-unsaved/w/y', '{').set('other', 'x');
    expect((await openWindow()).getState().all).toEqual([]);
    expect(kept.size).toBe(3);
  });
});
