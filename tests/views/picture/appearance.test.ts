import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appearancesOf, type Focus, focusOf } from '../../../src/views/picture/appearance';
import { segmentsOf } from '../../../src/views/picture/segments';
import { tiesOfActor } from '../../../src/views/picture/neighbours';
import { dyads, ties } from './camp';

const NOTHING: Focus = { type: 'none' };
const positions = new Map(['a', 'b', 'c', 'd', 'e'].map((id, at) => [id, at]));
const litBy = (i: number) => segmentsOf(dyads, ties, tiesOfActor(ties, 5, i, 'all'), new Uint8Array());

describe('focusOf', () => {
  it('is what the pointer attends, before what is selected', () => {
    expect(focusOf({ type: 'actor', id: 'b' }, positions, 3)).toEqual({ type: 'actor', position: 3 });
    expect(focusOf({ type: 'actor', id: 'b' }, positions, null)).toEqual({ type: 'actor', position: 1 });
    expect(focusOf({ type: 'tie', a: 'a', b: 'd' }, positions, null)).toEqual({ type: 'tie', i: 0, j: 3 });
  });

  it('is nothing where the picture has no such actor', () => {
    expect(focusOf(null, positions, null)).toEqual(NOTHING);
    expect(focusOf(null, positions, 5)).toEqual(NOTHING);
    expect(focusOf({ type: 'actor', id: 'z' }, positions, null)).toEqual(NOTHING);
    expect(focusOf({ type: 'tie', a: 'a', b: 'z' }, positions, null)).toEqual(NOTHING);
    expect(focusOf({ type: 'tie', a: 'a', b: 'a' }, positions, null)).toEqual(NOTHING);
    expect(focusOf({ type: 'meeting', id: 'a' }, positions, null)).toEqual(NOTHING);
  });
});

describe('appearancesOf', () => {
  it('is normal for all without focus and highlight', () => {
    expect(appearancesOf(NOTHING, [], [], positions, 5)).toEqual(Array(5).fill('normal'));
    expect(appearancesOf(NOTHING, [], ['z'], positions, 5)).toEqual(Array(5).fill('normal'));
  });

  it('lights the highlighted and fades the rest', () => {
    expect(appearancesOf(NOTHING, [], ['b', 'z', 'e'], positions, 5)).toEqual(['faded', 'bright', 'faded', 'faded', 'bright']);
  });

  it('lights an actor in focus and those tied to it, whatever is highlighted', () => {
    expect(appearancesOf({ type: 'actor', position: 4 }, litBy(4), ['c'], positions, 5)).toEqual([
      'bright',
      'bright',
      'faded',
      'faded',
      'bright',
    ]);
  });

  it('lights the two of a tie, even of one that is not drawn', () => {
    expect(appearancesOf({ type: 'tie', i: 2, j: 4 }, [], [], positions, 5)).toEqual(['faded', 'faded', 'bright', 'faded', 'bright']);
  });

  it('knows three words, and normal only for all together', () => {
    const focus = fc.oneof(
      fc.constant(NOTHING),
      fc.nat(4).map((position): Focus => ({ type: 'actor', position })),
      fc.constant<Focus>({ type: 'tie', i: 0, j: 2 }),
    );
    fc.assert(
      fc.property(focus, fc.nat(4), fc.subarray(['a', 'b', 'c', 'd', 'e', 'z']), (focus, at, highlighted) => {
        const words = appearancesOf(focus, litBy(at), highlighted, positions, 5);
        expect(words).toHaveLength(5);
        const seen = [...new Set(words)].sort().join(' ');
        expect(['normal', 'bright', 'bright faded']).toContain(seen);
      }),
    );
  });
});
