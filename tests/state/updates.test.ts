import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/corpus/vocabulary';
import * as updates from '../../src/state/updates';
import type { Update } from '../../src/state/updates';
import { defaultView, type Selection, type View } from '../../src/state/view';
import { frozen } from './awkward';

const all = ['c', 'a', 'b'];
const on = (changes: Partial<View>): View => frozen({ ...defaultView(), ...changes });
const after = (view: View, ...done: readonly Update[]): View => done.reduce((now, update) => frozen(update(now)), view);

const LISTS = [
  ['meeting', updates.toggleMeeting, updates.onlyMeeting, updates.setMeetings],
  ['issue', updates.toggleIssue, updates.onlyIssue, updates.setIssues],
  ['question', updates.toggleQuestion, updates.onlyQuestion, updates.setQuestions],
] as const;

describe.each(LISTS)('the filter %s', (key, toggle, only, set) => {
  it('loses one from every one, and is every one again when it comes back', () => {
    const without = after(on({}), toggle('a', all));
    expect(without[key]).toEqual(['c', 'b']);
    expect(after(without, toggle('a', all))).toEqual(defaultView());
  });

  it('can be none and grows from there, in the order of the corpus', () => {
    const none = after(on({}), set('none', all));
    expect(none[key]).toEqual([]);
    expect(after(none, toggle('b', all), toggle('c', all))[key]).toEqual(['c', 'b']);
    expect(after(none, set('all', all))).toEqual(defaultView());
  });

  it('is one id alone, or the ids given', () => {
    expect(after(on({ [key]: ['a', 'b'] }), only('c', all))[key]).toEqual(['c']);
    expect(after(on({}), set(['b', 'gone', 'c', 'b'], all))[key]).toEqual(['c', 'b']);
    expect(after(on({ [key]: ['a'] }), set(['b', 'c', 'a'], all))[key]).toBeNull();
  });

  it('does not change for ids there are not', () => {
    const view = on({ [key]: ['a'] });
    for (const update of [toggle('gone', all), only('gone', all), set(['gone', 'lost'], all)]) expect(update(view)).toBe(view);
    const every = on({});
    expect(toggle('gone', all)(every)).toBe(every);
  });

  it('touches nothing else', () => {
    const view = on({ min: 3, sel: { type: 'actor', id: 'irn' }, actor: ['usa'] });
    expect(after(view, toggle('a', all))).toEqual({ ...view, [key]: ['c', 'b'] });
  });
});

describe('the filter kind', () => {
  it('goes through the kinds there are', () => {
    expect(after(on({}), updates.toggleKind('person')).kind).toEqual(['state', 'bloc', 'organisation', 'constituency']);
    expect(after(on({}), updates.onlyKind('bloc'), updates.toggleKind('state')).kind).toEqual(['state', 'bloc']);
    expect(after(on({}), updates.setKinds('none')).kind).toEqual([]);
    expect(after(on({ kind: ['state'] }), updates.setKinds(KINDS)).kind).toBeNull();
  });
});

describe('the filter group', () => {
  it('starts a choice, adds to it and gives it up', () => {
    const eu = after(on({}), updates.toggleGroup('a', all));
    expect(eu.group).toEqual(['a']);
    expect(after(eu, updates.toggleGroup('c', all)).group).toEqual(['c', 'a']);
    expect(after(eu, updates.toggleGroup('a', all)).group).toBeNull();
  });

  it('tells members of any group from everyone', () => {
    expect(after(on({}), updates.setGroups(all, all)).group).toEqual(all);
    expect(after(on({ group: all }), updates.setGroups('all', all)).group).toBeNull();
    expect(after(on({}), updates.setGroups('none', all)).group).toEqual([]);
    expect(after(on({ group: ['b'] }), updates.onlyGroup('a', all)).group).toEqual(['a']);
  });

  it('does not change for a group there is not', () => {
    const view = on({ group: ['a'] });
    for (const update of [updates.toggleGroup('gone', all), updates.onlyGroup('gone', all)]) expect(update(view)).toBe(view);
  });
});

describe('other updates', () => {
  it('keep bases in their order', () => {
    expect(after(on({}), updates.toggleBasis('inferred'), updates.toggleBasis('record')).basis).toEqual(['reported', 'inferred']);
    expect(after(on({}), updates.setBasis(['rumoured', 'record'])).basis).toEqual(['record', 'rumoured']);
  });

  it('take dates of the calendar only', () => {
    expect(after(on({}), updates.setRange('2010', null), updates.setAt('2012-12'))).toEqual(on({ from: '2010', at: '2012-12' }));
    const view = on({ from: '2010' });
    expect(updates.setRange('2010', '2013-02-30')(view)).toBe(view);
    expect(updates.setAt('soon')(view)).toBe(view);
  });

  it('bring numbers within bounds', () => {
    expect(after(on({}), updates.setMin(2.6)).min).toBe(3);
    expect(after(on({}), updates.setMin(-4)).min).toBe(1);
    expect(after(on({}), updates.setMin(Number.POSITIVE_INFINITY)).min).toBe(999_999);
    expect(after(on({}), updates.setCamera({ x: 10.4, y: -0.2, k: 50 })).camera).toEqual({ x: 10, y: 0, k: 20 });
    expect(after(on({}), updates.setCamera({ x: 1, y: 1, k: 1.23456 })).camera).toEqual({ x: 1, y: 1, k: 1.235 });
    expect(after(on({ camera: { x: 1, y: 1, k: 2 } }), updates.setCamera({ x: 0, y: 0, k: 1 })).camera).toBeNull();
    const view = on({});
    const odd = [updates.setMin(Number.NaN), updates.setCamera({ x: Number.NaN, y: 0, k: 1 }), updates.pinActor('irn', Number.NaN, 0)];
    for (const update of odd) expect(update(view)).toBe(view);
  });

  it('highlight without selecting and select without highlighting', () => {
    const lit = after(on({}), updates.toggleHighlight('usa'), updates.toggleHighlight('irn'));
    expect(lit).toEqual(on({ actor: ['irn', 'usa'] }));
    expect(after(lit, updates.toggleHighlight('usa')).actor).toEqual(['irn']);
    expect(after(lit, updates.clearHighlight)).toEqual(defaultView());
    expect(after(on({}), updates.select({ type: 'tie', a: 'usa', b: 'irn' }))).toEqual(on({ sel: { type: 'tie', a: 'irn', b: 'usa' } }));
    expect(after(on({}), updates.select({ type: 'tie', a: 'usa', b: 'usa' })).sel).toEqual({ type: 'actor', id: 'usa' });
    expect(after(on({ sel: { type: 'issue', id: 'x' } }), updates.clearSelection)).toEqual(defaultView());
  });

  it('keep the selection through a filter and a filter through its deselection', () => {
    const sel: Selection = { type: 'meeting', id: 'a' };
    const filtered = after(on({}), updates.select(sel), updates.onlyMeeting('b', all));
    expect(filtered.sel).toEqual(sel);
    expect(after(filtered, updates.clearSelection).meeting).toEqual(['b']);
  });

  it('pin an actor once, in order of ids', () => {
    const pinned = after(on({}), updates.pinActor('usa', 1, 2), updates.pinActor('irn', 3.4, 4), updates.pinActor('usa', 5, 6));
    expect(pinned.pin).toEqual([
      { actor: 'irn', x: 3, y: 4 },
      { actor: 'usa', x: 5, y: 6 },
    ]);
    expect(after(pinned, updates.unpinActor('usa')).pin).toEqual([{ actor: 'irn', x: 3, y: 4 }]);
    expect(after(pinned, updates.clearPins)).toEqual(defaultView());
  });

  it('reset the filters and nothing else', () => {
    const kept = { measure: 'dna', ties: 'opposed', sel: { type: 'actor', id: 'irn' }, theme: 'dark' } as const;
    const view = on({ ...kept, meeting: [], from: '2010', kind: ['state'], group: ['a'], at: '2011', basis: [], min: 4, contested: true });
    expect(after(view, updates.resetFilters)).toEqual(on(kept));
  });

  it('reset the view to the default or an opening, in the theme and language of now', () => {
    const view = on({ meeting: ['a'], measure: 'dna', theme: 'projector', lang: 'en', sel: { type: 'actor', id: 'irn' } });
    expect(after(view, updates.resetView())).toEqual(on({ theme: 'projector', lang: 'en' }));
    expect(after(view, updates.resetView(on({ issue: ['b'] })))).toEqual(on({ issue: ['b'], theme: 'projector', lang: 'en' }));
  });
});
