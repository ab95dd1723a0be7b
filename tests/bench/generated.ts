/** A General Assembly of all times, generated: 200 actors on 6,200 roll-calls of 62 meetings, 0.87 million votes. */
import { chooseKernel, plainKernel } from '../../src/analysis/kernel';
import { dyadsOf } from '../../src/analysis/recount';
import type { Scope } from '../../src/analysis/scope';
import { vectorKernel } from '../../src/analysis/simd';
import { reduceStances } from '../../src/analysis/stances';
import { drawnTies, tiesOf } from '../../src/analysis/ties';
import { defaultView } from '../../src/state/view';
import { ASSEMBLY, assembly } from '../large/assembly';
import { compareCounting } from './naive';
import { type Line, linesOf, measure, Stopwatch } from './timing';

export const corpus = assembly(ASSEMBLY);
const { actors: ACTORS, questions: QUESTIONS, meetings: MEETINGS } = ASSEMBLY;

/** Every actor and every question but those of one meeting; of none with −1. */
export function scopeWithout(meeting: number): Scope {
  const perMeeting = QUESTIONS / MEETINGS;
  const isIn = (question: number): boolean => Math.floor(question / perMeeting) !== meeting;
  const questions = Uint32Array.from({ length: QUESTIONS }, (_, question) => question).filter(isIn);
  const mask = new Uint32Array(Math.ceil(QUESTIONS / 32));
  for (const question of questions) mask[question >>> 5] = (mask[question >>> 5] ?? 0) | (1 << (question & 31));
  const actors = Uint32Array.from({ length: ACTORS }, (_, actor) => actor);
  return { mask, questions, eligible: actors, actors };
}

export const table = reduceStances(corpus, defaultView());

/** All dyads word by word and in vectors, and the same by nested Maps. */
export function measureAll(rounds: number): Line[] {
  const cases = [{ table, scope: scopeWithout(-1) }];
  chooseKernel(plainKernel);
  const plain = compareCounting('all dyads, word by word', cases, rounds);
  chooseKernel(vectorKernel());
  return [...plain, ...compareCounting('all dyads, in vectors', cases, rounds)];
}

/** From a meeting unticked, or ticked again, to the ties that are drawn. */
export function measureToggle(rounds: number): Line[] {
  const whole = scopeWithout(-1);
  dyadsOf(table, whole, 'side');
  const scopes = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? scopeWithout(5 * at) : whole));
  const cases = measure(scopes, rounds, (scope) => {
    const watch = new Stopwatch();
    const dyads = watch.step('a meeting toggled: dyadsOf', () => dyadsOf(table, scope, 'side'));
    const ties = watch.step('a meeting toggled: tiesOf', () => tiesOf(dyads, 1));
    watch.step('a meeting toggled: drawnTies', () => drawnTies(dyads, ties, 'all'));
    return watch.times;
  });
  return linesOf(cases);
}
