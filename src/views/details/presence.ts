/** Whether what is selected is in the picture, and if not, why, and what would bring it there. */
import { dyadAt } from '../../analysis/dyads';
import { TIE, tieOf } from '../../analysis/ties';
import { explainDyad } from '../../analysis/explain';
import type { Corpus } from '../../corpus/corpus';
import { membersAt } from '../../corpus/groups';
import { selectDyads, selectPicture, selectScope, selectStances, selectTypical } from '../../state/select';
import { resetFilters } from '../../state/updates';
import type { View } from '../../state/view';

export type Way = 'filters' | 'blocs' | 'min' | 'ties' | 'baseline';

export interface Absence {
  readonly reason:
    | 'actor-filtered'
    | 'actor-silent'
    | 'bloc-away'
    | 'tie-few'
    | 'tie-kind'
    | 'tie-typical'
    | 'question'
    | 'meeting'
    | 'meeting-empty'
    | 'issue'
    | 'issue-empty'
    | 'group';
  /** Names of the actors concerned. */
  readonly names: readonly string[];
  /** Null where nothing that a button could do would help. */
  readonly way: Way | null;
}

function absenceOfActors(corpus: Corpus, view: View, ids: readonly string[]): Absence | null {
  const { actors, eligible } = selectScope(corpus, view);
  const all = ids.map((id) => corpus.index.actor.get(id) ?? -1);
  const missing = all.filter((actor) => !actors.includes(actor));
  if (missing.length === 0) return null;
  const isAway = (actor: number): boolean => selectStances(corpus, view).away[actor] === 1;
  const absent = (reason: Absence['reason'], of: readonly number[], way: Way | null): Absence => ({
    reason,
    names: of.map((actor) => corpus.actors[actor]?.name ?? ''),
    way,
  });
  const away = missing.filter(isAway);
  if (away.length > 0) return absent('bloc-away', away, 'blocs');
  const whole = selectScope(corpus, resetFilters(view)).actors;
  const filtered = missing.filter((actor) => !eligible.includes(actor));
  const concerned = filtered.length > 0 ? filtered : missing;
  const way = concerned.some((actor) => whole.includes(actor)) ? 'filters' : null;
  return absent(filtered.length > 0 ? 'actor-filtered' : 'actor-silent', concerned, way);
}

/** As what two actors in view, indices into Corpus.actors, are drawn against the typical dyad. */
function typicalKind(corpus: Corpus, view: View, pair: readonly [number, number]): number | undefined {
  const { actors } = selectDyads(corpus, view);
  const [i, j] = pair.map((actor) => actors.indexOf(actor)).sort((first, second) => first - second) as [number, number];
  return selectTypical(corpus, view).kind[dyadAt(i, j, actors.length)];
}

function absenceOfTie(corpus: Corpus, view: View, a: string, b: string): Absence | null {
  const actors = absenceOfActors(corpus, view, [a, b]);
  if (actors || selectPicture(corpus, view).type !== 'network') return actors;
  const dyad = [corpus.index.actor.get(a) ?? 0, corpus.index.actor.get(b) ?? 0] as const;
  const { tally } = explainDyad(selectStances(corpus, view), selectScope(corpus, view), view.qualified, dyad);
  const kind = tieOf(tally.agree, tally.oppose, tally.n);
  if (kind === TIE.none) return null;
  if (tally.n < view.min) return { reason: 'tie-few', names: [], way: 'min' };
  const drawnAs = view.baseline === 'median' ? typicalKind(corpus, view, dyad) : kind;
  if (drawnAs === TIE.none) return { reason: 'tie-typical', names: [], way: 'baseline' };
  return view.ties === 'all' || TIE[view.ties] === drawnAs ? null : { reason: 'tie-kind', names: [], way: 'ties' };
}

function absenceOfQuestions(corpus: Corpus, view: View, kind: 'meeting' | 'issue', id: string): Absence | null {
  const of = corpus.questions.filter((question) => question[kind] === id);
  if (of.length === 0) return { reason: `${kind}-empty`, names: [], way: null };
  const { questions } = selectScope(corpus, view);
  const isIn = questions.some((question) => corpus.questions[question]?.[kind] === id);
  return isIn ? null : { reason: kind, names: [], way: 'filters' };
}

function absenceOfQuestion(corpus: Corpus, view: View, id: string): Absence | null {
  const isIn = selectScope(corpus, view).questions.includes(corpus.index.question.get(id) ?? -1);
  return isIn ? null : { reason: 'question', names: [], way: 'filters' };
}

/** Why the selected thing is not in the picture; null where it is, or nothing is selected. */
export function absenceOf(corpus: Corpus, view: View): Absence | null {
  const { sel } = view;
  if (sel === null) return null;
  switch (sel.type) {
    case 'bases':
      return null;
    case 'actor':
    case 'coalition':
      return absenceOfActors(corpus, view, [sel.id]);
    case 'tie':
      return absenceOfTie(corpus, view, sel.a, sel.b);
    case 'question':
      return absenceOfQuestion(corpus, view, sel.id);
    case 'position':
      return absenceOfActors(corpus, view, [sel.a]) ?? absenceOfQuestion(corpus, view, sel.b);
    case 'meeting':
    case 'issue':
      return absenceOfQuestions(corpus, view, sel.type, sel.id);
    case 'group': {
      const { members } = membersAt(corpus, corpus.index.group.get(sel.id) ?? -1, view.at);
      const isIn = (of: View): boolean => selectScope(corpus, of).actors.some((actor) => members.has(actor));
      if (isIn(view)) return null;
      return { reason: 'group', names: [], way: isIn(resetFilters(view)) ? 'filters' : null };
    }
  }
}
