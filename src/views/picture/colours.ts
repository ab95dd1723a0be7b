import { heldBy } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { membersAt } from '../../corpus/groups';
import { keyed } from '../../state/memo';
import { SCOPE_FIELDS, selectDyads, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import type { Held } from '../stance/StanceMark';

/** As many groups as can be told apart by colour. */
const MOST_GROUPS = 8;
const PLAIN = 'var(--mark)';

/** One entry of the legend of colours: a group's, or null for everyone else. */
interface ColourKey {
  readonly fill: string;
  readonly group: string | null;
}

/** Fills by position in the list of actors, and what explains them. */
export interface Colouring {
  readonly fills: readonly string[];
  readonly keys: readonly ColourKey[];
  readonly isStance: boolean;
  /** Stance of each actor, where colours tell it. */
  readonly held: readonly Held[];
}

function byStance(corpus: Corpus, view: View, actors: Uint32Array, question: number | undefined): Colouring {
  const table = selectStances(corpus, view);
  const held = Array.from(actors, (actor): Held => (question === undefined ? undefined : heldBy(table, actor, question)));
  const fills = held.map((stance) =>
    stance === undefined ? 'var(--none)' : stance === 'mixed' ? 'var(--held-mixed)' : `var(--${stance})`,
  );
  return { fills, keys: [], isStance: true, held };
}

/** Groups that colour the actors are those filtered for, else those the corpus names; the first that has an actor colours it. */
function byGroup(corpus: Corpus, view: View, actors: Uint32Array): Colouring {
  const groups = (view.group ?? corpus.meta.colourGroups ?? []).slice(0, MOST_GROUPS).flatMap((id, i) => {
    const group = corpus.index.group.get(id);
    return group === undefined ? [] : [{ id, members: membersAt(corpus, group, view.at).members, fill: `var(--group-${i + 1})` }];
  });
  const fills = Array.from(actors, (actor) => groups.find(({ members }) => members.has(actor))?.fill ?? PLAIN);
  const seen = new Set(fills);
  const keys: ColourKey[] = groups.filter(({ fill }) => seen.has(fill)).map(({ id, fill }) => ({ fill, group: id }));
  if (keys.length > 0 && seen.has(PLAIN)) keys.push({ fill: PLAIN, group: null });
  return { fills, keys, isStance: false, held: [] };
}

/** Colours the actors in view, in the order of their dyads, as the view asks. */
export const selectColours: (corpus: Corpus, view: View) => Colouring = keyed([...SCOPE_FIELDS, 'color'], (corpus, view) => {
  const { actors } = selectDyads(corpus, view);
  if (view.color === 'group') return byGroup(corpus, view, actors);
  if (view.color === 'plain') return { fills: Array.from(actors, () => PLAIN), keys: [], isStance: false, held: [] };
  return byStance(corpus, view, actors, corpus.index.question.get(view.color.slice('stance:'.length)));
});
