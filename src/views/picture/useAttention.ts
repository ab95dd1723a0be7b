import { useCallback, useMemo } from 'react';
import type { View } from '../../state/view';
import type { Reading } from '../coalitions/reading';
import type { Coalitions } from '../coalitions/useCoalitions';
import { useReading } from '../coalitions/useReading';
import type { Appearance } from './ActorMark';
import { appearancesOf, type Focus, focusOf } from './appearance';
import { dyadsBetween, tiesOfActor } from './neighbours';
import type { Scene } from './scene';
import { type Segment, segmentsOf } from './segments';

/** What the eye is led to, and what that lights and fades. Nothing of it moves an actor. */
export interface Attention {
  readonly focus: Focus;
  /** Every tie of what is in focus or highlighted. */
  readonly lit: readonly Segment[];
  readonly reading: Reading | null;
  /** Place of the selected coalition in the reading, −1 without one. */
  readonly chosen: number;
  readonly appearances: readonly Appearance[];
  /** Whether the rest is faded. */
  readonly hasFocus: boolean;
  /** Id of the actor at a position. */
  readonly idOf: (position: number) => string;
}

/** @param attended position of the actor under the pointer or the keyboard, null for none */
export function useAttention(scene: Scene, view: View, coalitions: Coalitions | null, attended: number | null): Attention {
  const { actors, positions, dyads, ties, doubtful } = scene;
  const { sel, ties: wanted, actor: highlighted } = view;
  const k = actors.length;
  const focus = useMemo(() => focusOf(sel, positions, attended), [sel, positions, attended]);
  const lit = useMemo(() => {
    if (focus.type === 'none') {
      const chosen = highlighted.flatMap((id) => segmentsOf(dyads, ties, tiesOfActor(ties, k, positions.get(id) ?? -1, wanted), doubtful));
      return chosen.filter(({ dyad }, i) => chosen.findIndex((one) => one.dyad === dyad) === i);
    }
    const choice = focus.type === 'actor' ? tiesOfActor(ties, k, focus.position, wanted) : dyadsBetween(focus.i, [focus.j], k);
    return segmentsOf(dyads, ties, choice, doubtful);
  }, [focus, dyads, ties, k, wanted, highlighted, positions, doubtful]);
  const reading = useReading(coalitions);
  const chosen = sel?.type === 'coalition' ? (reading?.blockOf[positions.get(sel.id) ?? -1] ?? -1) : -1;
  const idOf = useCallback((position: number) => actors[position]?.id ?? '', [actors]);
  const bright = useMemo(() => reading?.blocks[chosen]?.map(idOf) ?? highlighted, [reading, chosen, idOf, highlighted]);
  const appearances = useMemo(() => appearancesOf(focus, lit, bright, positions, k), [focus, lit, bright, positions, k]);
  const hasFocus = focus.type !== 'none' || highlighted.some((id) => positions.has(id));
  return { focus, lit, reading, chosen, appearances, hasFocus, idOf };
}
