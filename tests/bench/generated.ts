/** A General Assembly of all times, generated: 200 actors on 6,200 roll-calls of 62 meetings, 0.87 million votes. */
import { computeDyads } from '../../src/analysis/dyads';
import type { Scope } from '../../src/analysis/scope';
import { emptyTable, type StanceTable, writeStance } from '../../src/analysis/table';
import { drawnTies, tiesOf } from '../../src/analysis/ties';
import { compareCounting } from './naive';
import { type Line, linesOf, measure, Stopwatch } from './timing';

const ACTORS = 200;
const QUESTIONS = 6200;
const MEETINGS = 62;
const VOTING = 0.7;

/** Park and Miller's minimal standard generator, in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Two blocs and those between; one vote in eight is an abstention, and one in twelve is against one's bloc. */
function assembly(): StanceTable {
  const random = generator(6200);
  const table = emptyTable(ACTORS, QUESTIONS);
  const leaning = Array.from({ length: ACTORS }, () => random());
  for (let question = 0; question < QUESTIONS; question += 1) {
    const divide = random() < 0.8 ? 0.8 : 0.4;
    for (let actor = 0; actor < ACTORS; actor += 1) {
      if (random() > VOTING) continue;
      const side = (leaning[actor] ?? 0) < divide ? 2 : -2;
      const chance = random();
      writeStance(table, actor, question, chance < 1 / 8 ? 0 : chance < 1 / 8 + 1 / 12 ? (side === 2 ? -2 : 2) : side);
    }
  }
  return table;
}

/** Every actor and every question but those of one meeting; of none with −1. */
function scopeWithout(meeting: number): Scope {
  const perMeeting = QUESTIONS / MEETINGS;
  const isIn = (question: number): boolean => Math.floor(question / perMeeting) !== meeting;
  const questions = Uint32Array.from({ length: QUESTIONS }, (_, question) => question).filter(isIn);
  const mask = new Uint32Array(Math.ceil(QUESTIONS / 32));
  for (const question of questions) mask[question >>> 5] = (mask[question >>> 5] ?? 0) | (1 << (question & 31));
  const actors = Uint32Array.from({ length: ACTORS }, (_, actor) => actor);
  return { mask, questions, eligible: actors, actors };
}

const table = assembly();

/** All dyads, and the same by nested Maps. */
export function measureAll(rounds: number): Line[] {
  return compareCounting('all dyads', [{ table, scope: scopeWithout(-1) }], rounds);
}

/** From a meeting unticked to the ties that are drawn. */
export function measureToggle(rounds: number): Line[] {
  const scopes = Array.from({ length: 12 }, (_, at) => scopeWithout(5 * at));
  const cases = measure(scopes, rounds, (scope) => {
    const watch = new Stopwatch();
    const dyads = watch.step('one meeting less: computeDyads', () => computeDyads(table, scope, 'side'));
    const ties = watch.step('one meeting less: tiesOf', () => tiesOf(dyads, 1));
    watch.step('one meeting less: drawnTies', () => drawnTies(dyads, ties, 'all'));
    return watch.times;
  });
  return linesOf(cases);
}
