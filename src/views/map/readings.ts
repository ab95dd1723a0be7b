/** How each actor is shaded, and what is said of it. */
import { dyadAt } from '../../analysis/dyads';
import { isDyadSupposed, isSupposed } from '../../analysis/hypothesis';
import { heldBy } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import type { Stance } from '../../corpus/vocabulary';
import { selectDyads, selectScope, selectScores, selectStances, selectTies } from '../../state/select';
import type { Measure, View } from '../../state/view';
import type { Pack } from '../../words/pack';
import type { Words } from '../../words/words';
import type { Subject } from './subject';

/** A shade: that of a stance, of a mixed record, of none, or of the actor that the others are compared with. */
export type Tone = Stance | 'mixed' | 'none' | 'itself';

export interface Reading {
  readonly tone: Tone;
  readonly says: string;
  readonly isSupposed: boolean;
}

/** The texts of the map, and those of every picture. */
export interface ReadingWords {
  readonly t: Pack['map'];
  readonly picture: Words['picture'];
}

/** Least and greatest value of a measure; its middle is neither agreement nor disagreement. */
export const rangeOf = (measure: Measure): readonly [number, number] => (measure === 'share' || measure === 'identical' ? [0, 1] : [-1, 1]);

/** The scale of agreement from its highest part, with the least value of each, in shares of the way from −1 to 1. */
export const SCALE: readonly { readonly tone: Stance; readonly from: number }[] = [
  { tone: 'support', from: 0.6 },
  { tone: 'qualified-support', from: 0.2 },
  { tone: 'neutral', from: -0.2 },
  { tone: 'qualified-opposition', from: -0.6 },
  { tone: 'opposition', from: -1 },
];

/** The part of the scale in which a score of some measure lies; a score on an edge belongs to the part nearer to agreement. */
export function toneOfScore(score: number, measure: Measure): Stance {
  const [low, high] = rangeOf(measure);
  const way = (2 * (score - low)) / (high - low) - 1;
  return SCALE.find(({ from }) => way >= from - 1e-9)?.tone ?? 'opposition';
}

function stanceReader(corpus: Corpus, view: View, question: number, { picture: t }: ReadingWords): (actor: number) => Reading {
  const table = selectStances(corpus, view);
  const { short = '' } = corpus.questions[question] ?? {};
  return (actor) => {
    const held = heldBy(table, actor, question);
    const says = t.stands(held && t.stances[held], short);
    return { tone: held ?? 'none', says, isSupposed: isSupposed(table, actor, question) };
  };
}

function agreementReader(corpus: Corpus, view: View, other: number, { t }: ReadingWords): (actor: number) => Reading {
  const dyads = selectDyads(corpus, view);
  const scores = selectScores(corpus, view);
  const ties = selectTies(corpus, view);
  const table = selectStances(corpus, view);
  const scope = selectScope(corpus, view);
  const positions = new Map(Array.from(dyads.actors, (actor, position) => [actor, position]));
  const { name = '' } = corpus.actors[other] ?? {};
  const own = positions.get(other);
  return (actor) => {
    if (actor === other) return { tone: 'itself', says: t.itself, isSupposed: false };
    const position = positions.get(actor);
    const supposed = isDyadSupposed(table, scope, actor, other);
    const unknown: Reading = { tone: 'none', says: t.noAgreement(name), isSupposed: supposed };
    if (own === undefined || position === undefined) return unknown;
    const dyad = dyadAt(Math.min(own, position), Math.max(own, position), dyads.actors.length);
    const score = scores[dyad] ?? Number.NaN;
    if (Number.isNaN(score)) return unknown;
    const says = t.agreement(score, name, t.ties[ties.kind[dyad] ?? 0] ?? '', dyads.n[dyad] ?? 0);
    return { tone: toneOfScore(score, view.measure), says, isSupposed: supposed };
  };
}

/** Reads actors, given by index, as the map's subject asks. */
export function readerOf(corpus: Corpus, view: View, subject: Subject, words: ReadingWords): (actor: number) => Reading {
  if (subject.type === 'stance') return stanceReader(corpus, view, subject.question, words);
  if (subject.actor !== null) return agreementReader(corpus, view, subject.actor, words);
  return () => ({ tone: 'none', says: words.t.nothingChosen, isSupposed: false });
}
