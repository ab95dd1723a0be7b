/**
 * The corpus in memory: small tables of objects (meetings, actors, …) and one
 * large table of positions kept as columns. Everything is frozen by convention;
 * nothing outside the parser writes to it.
 *
 * Indices: `actor` and `question` columns hold positions in `actors` and
 * `questions`. Actors stand in ascending order of id, questions in order of
 * meeting, date and id, positions in order of question, actor and precedence
 * (the first of an actor's rows on a question is the one that stands).
 */
import type { Actor, Argument, CorpusFile, Group, Issue, Meeting, Outcome, Question, Source, Voice } from './schema';

/** Stances in half units, so that all arithmetic stays in integers: +2 support … −2 opposition. */
export type HalfUnits = -2 | -1 | 0 | 1 | 2;

/** Columns of all coded positions, roll-call votes included. A text column is null when no row has such a text. */
export interface Positions {
  readonly length: number;
  /** Index into Corpus.actors. */
  readonly actor: Uint32Array;
  /** Index into Corpus.questions. */
  readonly question: Uint32Array;
  /** Stance in half units, −2…2. */
  readonly x: Int8Array;
  /** Index into BASES: 0 record … 3 inferred. */
  readonly basis: Uint8Array;
  /** End of the date interval as yyyymmdd; 0 where no date is known. */
  readonly date: Int32Array;
  readonly order: Int32Array;
  /** Index into Corpus.sources. */
  readonly source: Uint32Array;
  /**
   * Number of the row in the table that was imported; null for a corpus file. Where there is no id or locator, they are
   * made of it.
   */
  readonly number: Uint32Array | null;
  /** Indices into `strings`; 0 is the empty string and means none. */
  readonly id: Uint32Array | null;
  readonly dateText: Uint32Array | null;
  readonly condition: Uint32Array | null;
  readonly summary: Uint32Array | null;
  readonly locator: Uint32Array | null;
  readonly passage: Uint32Array | null;
  readonly onBehalfOf: Uint32Array | null;
  readonly doubt: Uint32Array | null;
  readonly refs: Uint32Array | null;
  readonly strings: readonly string[];
}

export interface Corpus {
  readonly meta: Pick<
    CorpusFile,
    'id' | 'title' | 'description' | 'version' | 'licence' | 'language' | 'opening' | 'colourGroups' | 'mapping'
  >;
  /** In order of date, then id. */
  readonly meetings: readonly Meeting[];
  readonly actors: readonly Actor[];
  readonly groups: readonly Group[];
  readonly issues: readonly Issue[];
  readonly questions: readonly Question[];
  readonly sources: readonly Source[];
  readonly voices: readonly Voice[];
  readonly arguments: readonly Argument[];
  readonly outcomes: readonly Outcome[];
  readonly positions: Positions;
  /** Who is listed as not voting: pairs of indices, in order of question and actor. */
  readonly notVoting: { readonly length: number; readonly actor: Uint32Array; readonly question: Uint32Array };
  /** id → index. */
  readonly index: {
    readonly meeting: ReadonlyMap<string, number>;
    readonly actor: ReadonlyMap<string, number>;
    readonly group: ReadonlyMap<string, number>;
    readonly issue: ReadonlyMap<string, number>;
    readonly question: ReadonlyMap<string, number>;
    readonly source: ReadonlyMap<string, number>;
  };
  /** Per question: index of its meeting and of its issue. */
  readonly meetingOf: Uint32Array;
  readonly issueOf: Uint32Array;
  /** In a copy without the records of some actors: who they are, as indices, and what it is a copy of. */
  readonly masked?: { readonly actors: ReadonlySet<number>; readonly of: Corpus };
  /** The file it was read from, for a lossless export; of an imported table it is made when it is first asked for. */
  readonly file: CorpusFile;
}

/** A fault in a corpus file: where, in which record, and what would be accepted. */
export interface Fault {
  /** e.g. records[12].actor */
  readonly path: string;
  /** Id of the record at fault, where it has one. */
  readonly id: string | undefined;
  readonly message: string;
}
