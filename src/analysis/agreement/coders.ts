/** Two codings of the same matter, record by record. */
import type { Corpus } from '../../corpus/corpus';
import { STANCES } from '../../corpus/vocabulary';
import { alpha } from './alpha';

/** A record of each coding on one actor and question: rows of positions. */
export interface Pair {
  readonly mine: number;
  readonly theirs: number;
  /** Whether both rest on the same source. */
  readonly isSameSource: boolean;
}

export interface Comparison {
  readonly pairs: readonly Pair[];
  /** Rows that have no partner in the other coding. */
  readonly onlyMine: readonly number[];
  readonly onlyTheirs: readonly number[];
  /** Of the pairs, those with equal stances; null where there are no pairs. */
  readonly share: number | null;
  readonly nominal: number | null;
  readonly ordinal: number | null;
}

const plain = (text: string): string => text.trim().normalize('NFC').toLocaleLowerCase('en');

interface Entry {
  readonly id: string;
}

/** Entries of one table of both corpora by a common number: the same id, else the same name where no id is shared. */
function numbered<T extends Entry>(mine: readonly T[], theirs: readonly T[], nameOf: (entry: T) => string): readonly [number[], number[]] {
  const byId = new Map(mine.map(({ id }, at) => [id, at]));
  const ids = new Set(theirs.map(({ id }) => id));
  const byName = new Map<string, number>();
  mine.forEach((entry, at) => {
    if (!ids.has(entry.id)) byName.set(plain(nameOf(entry)), at);
  });
  const numbers = theirs.map((entry, at) => byId.get(entry.id) ?? byName.get(plain(nameOf(entry))) ?? mine.length + at);
  return [mine.map((_, at) => at), numbers];
}

/** Takes rows of equal keys together, the first with the first; what is left has no partner. */
function matched(mine: readonly number[], theirs: readonly number[], keys: readonly [(row: number) => string, (row: number) => string]) {
  const waiting = new Map<string, number[]>();
  for (const row of mine) {
    const key = keys[0](row);
    const rows = waiting.get(key);
    if (rows) rows.push(row);
    else waiting.set(key, [row]);
  }
  const pairs: (readonly [number, number])[] = [];
  const left = theirs.filter((row) => {
    const partner = waiting.get(keys[1](row))?.shift();
    if (partner !== undefined) pairs.push([partner, row]);
    return partner === undefined;
  });
  const taken = new Set(pairs.map(([row]) => row));
  return { pairs, mine: mine.filter((row) => !taken.has(row)), theirs: left };
}

/**
 * Compares two codings. Actors, questions and sources are the same by id, else by name (text, title). Records of the
 * same actor, question and source are paired first, in order of precedence, then those of the same actor and question.
 */
export function compareCodings(mine: Corpus, theirs: Corpus): Comparison {
  const actors = numbered(mine.actors, theirs.actors, ({ name }) => name);
  const questions = numbered(mine.questions, theirs.questions, ({ text }) => text);
  const sources = numbered(mine.sources, theirs.sources, ({ title }) => title);
  const keyIn =
    ({ positions }: Corpus, side: 0 | 1, hasSource: boolean) =>
    (row: number): string => {
      const key = [actors[side][positions.actor[row] ?? 0], questions[side][positions.question[row] ?? 0]];
      return [...key, ...(hasSource ? [sources[side][positions.source[row] ?? 0]] : [])].join(' ');
    };
  const rowsOf = ({ positions }: Corpus): number[] => Array.from({ length: positions.length }, (_, row) => row);
  const same = matched(rowsOf(mine), rowsOf(theirs), [keyIn(mine, 0, true), keyIn(theirs, 1, true)]);
  const rest = matched(same.mine, same.theirs, [keyIn(mine, 0, false), keyIn(theirs, 1, false)]);
  const pairs = [
    ...same.pairs.map(([one, other]) => ({ mine: one, theirs: other, isSameSource: true })),
    ...rest.pairs.map(([one, other]) => ({ mine: one, theirs: other, isSameSource: false })),
  ].sort((a, b) => a.mine - b.mine);
  const units = pairs.map((pair) => [(mine.positions.x[pair.mine] ?? 0) + 2, (theirs.positions.x[pair.theirs] ?? 0) + 2]);
  return {
    pairs,
    onlyMine: rest.mine,
    onlyTheirs: rest.theirs,
    share: units.length === 0 ? null : units.filter(([one, other]) => one === other).length / units.length,
    nominal: alpha(units, STANCES.length, 'nominal'),
    ordinal: alpha(units, STANCES.length, 'ordinal'),
  };
}

/** Whether the two records of a pair say different things: stance, or basis. */
export function differs(mine: Corpus, theirs: Corpus, pair: Pair): boolean {
  const [a, b] = [mine.positions, theirs.positions];
  return a.x[pair.mine] !== b.x[pair.theirs] || a.basis[pair.mine] !== b.basis[pair.theirs];
}
