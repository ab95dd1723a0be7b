/** Which records speak for an actor's stance on a question, and which are overruled or not counted in the view. */
import { blocsBehind } from '../../analysis/blocs';
import { holdersOf } from '../../analysis/holders';
import { isSupposed } from '../../analysis/hypothesis';
import type { StanceOptions } from '../../analysis/options';
import { standingRows } from '../../analysis/reduce';
import { heldBy, isExtended, type StanceTable } from '../../analysis/stances';
import type { Corpus } from '../../corpus/corpus';
import { rowsOf, rowsOfQuestion } from '../../corpus/evidence';
import { BASES } from '../../corpus/vocabulary';
import { keyed } from '../../state/memo';
import { STANCE_FIELDS, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import type { Held } from '../stance/StanceMark';

/** How a view reads the records of a corpus. */
export interface Reading {
  readonly corpus: Corpus;
  readonly options: StanceOptions;
  readonly table: StanceTable;
  /** The same without extended blocs; the table itself where none are extended. */
  readonly own: StanceTable;
}

/** The reading of a view; the same reference for views that read alike. */
export const selectReading: (corpus: Corpus, view: View) => Reading = keyed(STANCE_FIELDS, (corpus, view) => ({
  corpus,
  options: { basis: view.basis, qualified: view.qualified, blocs: view.blocs },
  table: selectStances(corpus, view),
  own: selectStances(corpus, { ...view, blocs: 'own' }),
}));

/** All lists of rows are rows of Corpus.positions in order of precedence. */
export interface Records {
  /** Index into Corpus.questions. */
  readonly question: number;
  /** The stance in the view, or of a bloc that has left the picture its own. */
  readonly held: Held;
  /** What is held, or that nothing is, is a hypothesis and not on record. */
  readonly supposed: boolean;
  readonly standing: readonly number[];
  /** Admitted, but a stronger or later record stands. */
  readonly overruled: readonly number[];
  /** On a basis that is not chosen, or qualified where those are left out. */
  readonly uncounted: readonly number[];
  /** Blocs (indices of actors) whose statement reaches the actor, where it has no record of its own. */
  readonly blocs: readonly number[];
}

function isCounted({ corpus, options }: Reading, row: number): boolean {
  const { basis, x } = corpus.positions;
  return options.basis.includes(BASES[basis[row] ?? 0] ?? 'record') && !(options.qualified === 'out' && Math.abs(x[row] ?? 0) === 1);
}

/** The records of an actor on a question; those of its blocs stand in for them where blocs are extended. */
export function recordsOn(reading: Reading, actor: number, question: number): Records {
  const { corpus, options, table, own } = reading;
  const holders = holdersOf(corpus);
  const rowsHeldBy = (holder: number): readonly number[] =>
    holders === corpus.positions.actor
      ? rowsOf(corpus, holder, question)
      : rowsOfQuestion(corpus, question).filter((row) => holders[row] === holder);
  const rows = rowsHeldBy(actor);
  const isAway = table.away[actor] === 1;
  const supposed = isSupposed(isAway ? own : table, actor, question);
  const isReached = options.blocs === 'members' && !isAway && rows.length === 0 && (!supposed || isExtended(table, actor, question));
  const blocs = isReached ? blocsBehind(corpus, own, actor, question) : [];
  const standing = standingRows(corpus, rows, options);
  const counted = rows.filter((row) => isCounted(reading, row));
  return {
    question,
    supposed,
    held: heldBy(isAway ? own : table, actor, question),
    standing: isExtended(table, actor, question) ? blocs.flatMap((bloc) => standingRows(corpus, rowsHeldBy(bloc), options)) : standing,
    overruled: counted.filter((row) => !standing.includes(row)),
    uncounted: rows.filter((row) => !counted.includes(row)),
    blocs,
  };
}
