import type { Selection } from '../../state/view';
import type { Appearance } from './ActorMark';
import type { Segment } from './segments';

/** What the eye is led to: nothing, an actor, or the two of a tie (positions in the list of actors). */
export type Focus =
  | { readonly type: 'none' }
  | { readonly type: 'actor'; readonly position: number }
  | { readonly type: 'tie'; readonly i: number; readonly j: number };

const NOTHING: Focus = { type: 'none' };

/** The actor under the pointer or the keyboard goes first, then what is selected, if it is in the picture. */
export function focusOf(sel: Selection | null, positions: ReadonlyMap<string, number>, attended: number | null): Focus {
  if (attended !== null && attended < positions.size) return { type: 'actor', position: attended };
  if (sel?.type === 'actor' || sel?.type === 'position') {
    const position = positions.get(sel.type === 'actor' ? sel.id : sel.a);
    return position === undefined ? NOTHING : { type: 'actor', position };
  }
  if (sel?.type === 'tie') {
    const i = positions.get(sel.a);
    const j = positions.get(sel.b);
    return i === undefined || j === undefined || i === j ? NOTHING : { type: 'tie', i, j };
  }
  return NOTHING;
}

/**
 * Appearance of each of k actors. A focus lights its actors and those tied to
 * them; without one, a highlight lights the highlighted. Nothing moves.
 */
export function appearancesOf(
  focus: Focus,
  lit: readonly Segment[],
  highlighted: readonly string[],
  positions: ReadonlyMap<string, number>,
  k: number,
): readonly Appearance[] {
  const bright = new Set<number>();
  if (focus.type === 'actor') bright.add(focus.position);
  if (focus.type === 'tie') for (const end of [focus.i, focus.j]) bright.add(end);
  if (focus.type === 'none') {
    for (const id of highlighted) {
      const position = positions.get(id);
      if (position !== undefined) bright.add(position);
    }
  } else for (const { i, j } of lit) for (const end of [i, j]) bright.add(end);
  return Array.from({ length: k }, (_, i) => (bright.size === 0 ? 'normal' : bright.has(i) ? 'bright' : 'faded'));
}
