import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedStep, addStep, changeStep, changeTour, deleteStep, duplicateStep, moveStep, type Edit } from '../../src/tours/edit';
import { edited, historyOf, redone, undone } from '../../src/storage/history';
import { parseTour } from '../../src/tours/parse';
import { lesson } from './lesson';

const order = (edit: Edit) =>
  edit(lesson())
    .steps.map(({ id }) => id)
    .join(' ');

describe('edits of a tour', () => {
  it('add, duplicate, move and delete steps', () => {
    const view = { title: 'New', text: '', link: 'min=2' };
    expect(order(addStep(view, 'one'))).toBe('one step-4 two three');
    expect(order(addStep(view, null))).toBe('one two three step-4');
    expect(order(duplicateStep('two'))).toBe('one two step-4 three');
    expect(addedStep(lesson(), duplicateStep('two')(lesson()))).toEqual({ ...lesson().steps[1], id: 'step-4' });
    expect(order(moveStep('three', -1))).toBe('one three two');
    expect(order(moveStep('one', 9))).toBe('two three one');
    expect(order(deleteStep('two'))).toBe('one three');
    expect(changeStep('two', { title: 'Other' })(lesson()).steps[1]?.title).toBe('Other');
  });

  it('are the tour itself where nothing changes', () => {
    const tour = lesson();
    for (const edit of [moveStep('one', -1), moveStep('none', 1), deleteStep('none'), duplicateStep('none')]) expect(edit(tour)).toBe(tour);
  });

  it('leave a tour that a file can hold, and each can be undone and done again', () => {
    const id = fc.constantFrom('one', 'two', 'three', 'step-4', 'step-5', 'none');
    const edits = fc.array(
      fc.oneof(
        id.map(deleteStep),
        id.map(duplicateStep),
        fc.tuple(id, fc.integer({ min: -3, max: 3 })).map((move) => moveStep(...move)),
        fc.tuple(id, fc.string()).map(([at, text]) => changeStep(at, { text })),
        id.map((at) => addStep({ title: 'n', text: '', link: '' }, at)),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        let history = historyOf(lesson());
        for (const edit of all) history = edited(history, edit);
        const last = history.present;
        expect(parseTour(structuredClone(last))).toEqual({ tour: last });
        while (history.past.length > 0) history = undone(history);
        expect(history.present).toEqual(lesson());
        while (history.future.length > 0) history = redone(history);
        expect(history.present).toBe(last);
      }),
    );
  });

  it('are undone a word at a time while typing in one field', () => {
    let history = historyOf(lesson());
    for (const title of ['H', 'Hi', 'Hi ', 'Hi y', 'Hi yo']) history = edited(history, changeTour({ title }), 'title', title.endsWith(' '));
    history = edited(history, changeTour({ author: 'B' }), 'author');
    const titles: string[] = [];
    while (history.past.length > 0) {
      history = undone(history);
      titles.push(`${history.present.title}/${history.present.author}`);
    }
    expect(titles).toEqual(['Hi yo/A. Teacher', 'Hi /A. Teacher', 'A lesson/A. Teacher']);
    expect(redone(history).present.title).toBe('Hi ');
  });
});
