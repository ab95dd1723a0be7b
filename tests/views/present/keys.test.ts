import { describe, expect, it } from 'vitest';
import { commandOf, type Where, whereIs } from '../../../src/views/present/keys';

const press = (key: string, where: Where, more: Partial<Parameters<typeof commandOf>[0]> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...more }, where);

const PLACES: readonly Where[] = ['picture', 'button', 'field', 'box', 'page'];

describe('keys of a presentation', () => {
  it('step by clicker wherever the focus is', () => {
    expect(PLACES.map((where) => press('PageDown', where))).toEqual(PLACES.map(() => 'next'));
    expect(PLACES.map((where) => press('PageUp', where))).toEqual(PLACES.map(() => 'previous'));
  });

  it('leave arrows, Home, End and Space to the picture, and Space to buttons', () => {
    expect(['ArrowRight', 'ArrowLeft', ' ', 'Home', 'End'].map((key) => press(key, 'page'))).toEqual([
      'next',
      'previous',
      'next',
      'first',
      'last',
    ]);
    expect(['ArrowRight', 'ArrowLeft', ' ', 'Home', 'End'].map((key) => press(key, 'picture'))).toEqual([null, null, null, null, null]);
    expect([press(' ', 'button'), press('ArrowRight', 'button')]).toEqual([null, 'next']);
    expect(['page', 'button', 'picture', 'field'].map((where) => press('ArrowDown', where as Where))).toEqual(['down', 'down', null, null]);
  });

  it('are letters in either case, but not in a field, in a box, or with Ctrl', () => {
    expect(['b', 'B', '.', 'o', 'G', '?', 'Escape'].map((key) => press(key, 'picture'))).toEqual([
      'blank',
      'blank',
      'blank',
      'overview',
      'goTo',
      'keys',
      'escape',
    ]);
    expect([press('b', 'field'), press('b', 'box'), press('b', 'page', { ctrlKey: true }), press('x', 'page')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('know where the focus is', () => {
    document.body.innerHTML =
      '<dialog><input id="a"></dialog><input id="b"><div class="matrix-box"><p id="f"></p></div><div class="network"><button id="c"></button></div><button><i id="d"></i></button><p id="e"></p>';
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => whereIs(document.getElementById(id)))).toEqual([
      'box',
      'field',
      'picture',
      'button',
      'page',
      'picture',
    ]);
    expect(whereIs(null)).toBe('page');
  });
});
