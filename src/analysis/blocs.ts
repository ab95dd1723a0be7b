/**
 * `blocs=members`: what a bloc said is its members', at the question's date
 * (METHOD §2). One level: a bloc that is a member of another gets nothing.
 */
import type { Corpus } from '../corpus/corpus';
import { membersAt } from '../corpus/groups';
import { holdersOf } from './holders';
import { isSupposed } from './hypothesis';
import { type Held, hasBit, isUncertain, type StanceTable, setBit, unitsOf, writeStance } from './table';
import { knownDateOf } from './time';

interface Bloc {
  readonly group: number;
  /** Index of the actor that speaks for the group. */
  readonly bloc: number;
}

/** Groups whose members are listed, each with the index of the bloc that speaks for them. */
function blocsOf({ groups, index }: Corpus): Bloc[] {
  return groups.flatMap(({ bloc, members, vintages }, group) => {
    const speaker = bloc === undefined ? undefined : index.actor.get(bloc);
    return speaker === undefined || (members ?? vintages ?? []).length === 0 ? [] : [{ group, bloc: speaker }];
  });
}

/** One bit per actor and question: has a record of its own, on whatever basis, or something is supposed of it. */
function ownRecords(corpus: Corpus, { words, supposed }: StanceTable): Uint32Array {
  const plane = supposed.slice();
  const { question, length } = corpus.positions;
  const holders = holdersOf(corpus);
  for (let row = 0; row < length; row += 1) {
    const at = (holders[row] ?? 0) * words + ((question[row] ?? 0) >>> 5);
    plane[at] = (plane[at] ?? 0) | (1 << ((question[row] ?? 0) & 31));
  }
  return plane;
}

function questionsOf(table: StanceTable, actor: number): number[] {
  return Array.from({ length: table.questions }, (_, question) => question).filter(
    (question) => unitsOf(table, actor, question) !== undefined,
  );
}

/**
 * Blocs whose statement on a question reaches an actor, as indices of actors, ascending; whether it then counts is
 * for `extendBlocs` to say. The table is one reduced with `blocs: 'own'`.
 */
export function blocsBehind(corpus: Corpus, own: StanceTable, actor: number, question: number): readonly number[] {
  if (corpus.masked?.actors.has(actor)) return [];
  const date = knownDateOf(corpus, question) ?? null;
  const behind = blocsOf(corpus).filter(
    ({ group, bloc }) => unitsOf(own, bloc, question) !== undefined && membersAt(corpus, group, date).members.has(actor),
  );
  return [...new Set(behind.map(({ bloc }) => bloc))].sort((a, b) => a - b);
}

/** What blocs give one member on one question; nothing is held where they clash. */
interface Gift {
  readonly held: Held | undefined;
  readonly uncertain: boolean;
  readonly supposed: boolean;
}

function gifts(corpus: Corpus, table: StanceTable, blocs: readonly Bloc[]): Map<number, Gift> {
  const own = ownRecords(corpus, table);
  const given = new Map<number, Gift>();
  for (const { group, bloc } of blocs) {
    const membersOn = new Map<string | null, ReadonlySet<number>>();
    for (const question of questionsOf(table, bloc)) {
      const date = knownDateOf(corpus, question) ?? null;
      const members = membersOn.get(date) ?? membersAt(corpus, group, date).members;
      membersOn.set(date, members);
      const held = unitsOf(table, bloc, question);
      const uncertain = isUncertain(table, bloc, question);
      const supposed = isSupposed(table, bloc, question);
      for (const actor of members) {
        if (corpus.masked?.actors.has(actor) || table.away[actor] === 1 || hasBit(own, table.words, actor, question)) continue;
        const cell = actor * table.questions + question;
        const before = given.get(cell);
        if (before === undefined) given.set(cell, { held, uncertain, supposed });
        else {
          const isSame = before.held === held;
          given.set(cell, {
            held: isSame ? held : undefined,
            uncertain: before.uncertain && uncertain,
            supposed: before.supposed && supposed,
          });
        }
      }
    }
  }
  return given;
}

/**
 * Gives the standing stances of blocs to their members and takes the blocs out of the table.
 *
 * Never over a member's own record, even one on a basis that is not asked for or one that `qualified=out` leaves
 * aside; two blocs of one member whose stances differ give it no record. Extended stances are marked.
 */
export function extendBlocs(corpus: Corpus, table: StanceTable): void {
  const blocs = blocsOf(corpus);
  for (const { bloc } of blocs) table.away[bloc] = 1;
  const given = gifts(corpus, table, blocs);
  for (const { bloc } of blocs) for (const question of questionsOf(table, bloc)) writeStance(table, bloc, question, undefined);
  for (const [cell, { held, uncertain, supposed }] of given) {
    if (held === undefined) continue;
    const [actor, question] = [Math.floor(cell / table.questions), cell % table.questions];
    writeStance(table, actor, question, held);
    setBit(table.extended, table.words, actor, question, true);
    setBit(table.uncertain, table.words, actor, question, uncertain);
    setBit(table.supposed, table.words, actor, question, supposed);
  }
}
