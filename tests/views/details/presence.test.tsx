import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Selection, View } from '../../../src/state/view';
import { absenceOf } from '../../../src/views/details/presence';
import { defaultView } from '../../../src/state/view';
import { open, said, small } from './panels';

const absence = (sel: Selection, fields: Partial<View> = {}) => absenceOf(small, { ...defaultView(), ...fields, sel });
const iran: Selection = { type: 'actor', id: 'irn' };
const tie: Selection = { type: 'tie', a: 'irn', b: 'swe' };

describe('what is selected and in the picture', () => {
  it.each<Selection>([
    iran,
    tie,
    { type: 'question', id: 'q1' },
    { type: 'meeting', id: 'dubai' },
    { type: 'issue', id: 'media' },
    { type: 'group', id: 'eu-members' },
  ])('needs no word: $type', (sel) => {
    expect(absence(sel)).toBeNull();
  });
});

describe('what is selected and not in the picture', () => {
  it.each<[string, Selection, Partial<View>, object]>([
    ['an actor of another kind', iran, { kind: ['bloc'] }, { reason: 'actor-filtered', names: ['Iran'], way: 'filters' }],
    ['an actor without a record here', { type: 'actor', id: 'usa' }, { question: ['q2'] }, { reason: 'actor-silent', way: 'filters' }],
    ['an actor without any record', { type: 'actor', id: 'bra' }, {}, { reason: 'actor-silent', way: null }],
    ['one end of a tie', tie, { group: ['eu-members'] }, { reason: 'actor-filtered', names: ['Iran'], way: 'filters' }],
    ['a tie of few questions', tie, { min: 7 }, { reason: 'tie-few', way: 'min' }],
    ['a tie of a kind that is not drawn', tie, { ties: 'opposed' }, { reason: 'tie-kind', way: 'ties' }],
    ['a question', { type: 'question', id: 'q1' }, { meeting: ['geneva'] }, { reason: 'question', way: 'filters' }],
    ['a meeting', { type: 'meeting', id: 'dubai' }, { issue: ['media'] }, { reason: 'meeting', way: 'filters' }],
    ['an issue', { type: 'issue', id: 'names' }, { meeting: ['geneva'] }, { reason: 'issue', way: 'filters' }],
    ['a group', { type: 'group', id: 'eu-members' }, { kind: ['bloc'] }, { reason: 'group', way: 'filters' }],
  ])('has a reason and a way out that works: %s', (_, sel, fields, expected) => {
    expect(absence(sel, fields)).toMatchObject(expected);
  });

  it('is brought back by its button', async () => {
    const store = open(iran, small, { kind: ['bloc'] });
    expect(said()).toContain('Iran is not in the picture: the filters of kind and group leave it out.');
    await userEvent.click(screen.getByRole('button', { name: 'Reset the filters' }));
    expect(store.getState().view.kind).toBeNull();
    expect(said()).not.toContain('not in the picture');
  });
});
