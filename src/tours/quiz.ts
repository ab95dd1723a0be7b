/** A quiz made of a view: who stands where on the question that divides it most. */
import { heldBy, isExtended, isUncertain, type StanceTable } from '../analysis/stances';
import type { Corpus } from '../corpus/corpus';
import type { Stance } from '../corpus/vocabulary';
import { encodeView } from '../state/link';
import { selectRecorded, selectScope } from '../state/select';
import { defaultView, type View } from '../state/view';
import type { Step, Tour } from './tour';

/** The most actors a quiz asks about. */
const MOST = 8;

/** The texts of a quiz, in the language of the page. */
export interface QuizWords {
  readonly quizTitle: (question: string) => string;
  readonly quizStep: (actor: string) => string;
  readonly quizText: (proposition: string, actor: string) => string;
  readonly quizNotes: (stance: string) => string;
  readonly quizEnd: string;
  readonly quizEndText: string;
}

interface Sides {
  readonly question: number;
  /** Indices of actors that are for it, and against it, by their own undoubted record. */
  readonly pro: readonly number[];
  readonly con: readonly number[];
}

/** A clear record: for or against without reservation, the actor's own, and known by more than rumour. */
function sideOf(table: StanceTable, actor: number, question: number): 'pro' | 'con' | null {
  if (isExtended(table, actor, question) || isUncertain(table, actor, question)) return null;
  const held = heldBy(table, actor, question);
  return held === 'support' ? 'pro' : held === 'opposition' ? 'con' : null;
}

/**
 * The question of the view with the largest smaller side (the earlier one among equals), and up to eight actors with a
 * clear record on it: from both sides in turn, within a side those that speak on most questions of the view first.
 * Null where no question has a clear record on both sides.
 */
export function quizActors(corpus: Corpus, view: View): { readonly question: number; readonly actors: readonly number[] } | null {
  const table = selectRecorded(corpus, view);
  const { questions, actors } = selectScope(corpus, view);
  const smaller = ({ pro, con }: Sides): number => Math.min(pro.length, con.length);
  const best = Array.from(questions, (question): Sides => {
    const of = (side: 'pro' | 'con') => [...actors].filter((actor) => sideOf(table, actor, question) === side);
    return { question, pro: of('pro'), con: of('con') };
  }).reduce<Sides | null>((most, one) => (smaller(one) > (most ? smaller(most) : 0) ? one : most), null);
  if (!best) return null;
  const records = (actor: number): number => [...questions].filter((question) => heldBy(table, actor, question) !== undefined).length;
  const ranked = (side: readonly number[]): readonly number[] => side.toSorted((a, b) => records(b) - records(a) || a - b);
  const [pro, con] = [ranked(best.pro), ranked(best.con)];
  const turns = Array.from({ length: MOST }, (_, turn) => [pro[turn], con[turn]]).flat();
  const chosen = turns.filter((actor) => actor !== undefined).slice(0, MOST);
  // In order of names' ids, so that the order does not give the sides away.
  return { question: best.question, actors: chosen.sort((a, b) => a - b) };
}

/** Title and steps of the quiz: one step an actor on the question's floor, those still to be asked hidden; then everyone. */
export function quizOf(corpus: Corpus, view: View, words: QuizWords): Pick<Tour, 'title' | 'steps'> | null {
  const found = quizActors(corpus, view);
  const question = corpus.questions[found?.question ?? -1];
  if (!found || !question) return null;
  const table = selectRecorded(corpus, view);
  const { kind, group, at, basis, qualified, blocs } = view;
  const floor: View = { ...defaultView(), kind, group, at, basis, qualified, blocs, question: [question.id] };
  const asked = found.actors.flatMap((index) => corpus.actors[index] ?? []);
  const steps = asked.map(({ name }, turn): Step => {
    const held = heldBy(table, found.actors[turn] ?? -1, found.question) as Stance;
    const hide = asked.slice(turn).map(({ id }) => id);
    return {
      id: `step-${turn + 1}`,
      title: words.quizStep(name),
      text: words.quizText(question.text, name),
      notes: words.quizNotes(held),
      link: encodeView({ ...floor, hide }),
    };
  });
  const end: Step = { id: `step-${steps.length + 1}`, title: words.quizEnd, text: words.quizEndText, link: encodeView(floor) };
  return { title: words.quizTitle(question.short), steps: [...steps, end] };
}
