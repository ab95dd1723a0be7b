/** From many records to one stance per actor and question (METHOD §2), before blocs are extended. */
import type { Corpus, HalfUnits } from '../corpus/corpus';
import { BASES } from '../corpus/vocabulary';
import { holdersOf } from './holders';
import type { StanceOptions } from './options';
import { type StanceTable, setBit, writeStance } from './table';

/** Bases from this one on are rumour and inference. */
const FIRST_UNCERTAIN = BASES.indexOf('rumoured');

/** Negative when row `a` overrules row `b`: the stronger basis, then the later date (none, as 0, is earliest), then the higher order. */
function precedence({ positions }: Corpus, a: number, b: number): number {
  const { basis, date, order } = positions;
  return (basis[a] ?? 0) - (basis[b] ?? 0) || (date[b] ?? 0) - (date[a] ?? 0) || (order[b] ?? 0) - (order[a] ?? 0);
}

/** Per index of a basis whether a record on it may stand. */
function admittedBases({ basis }: StanceOptions): readonly boolean[] {
  return BASES.map((name) => basis.includes(name));
}

function isAdmitted({ positions }: Corpus, row: number, bases: readonly boolean[], options: StanceOptions): boolean {
  return bases[positions.basis[row] ?? 0] === true && (options.qualified !== 'out' || Math.abs(positions.x[row] ?? 0) !== 1);
}

/**
 * Writes the standing stance of every actor on every question into the table:
 * among the records that the options admit, the strongest basis stands, among
 * equals the latest; equals that differ in x are mixed. Linear in the positions,
 * which have to be grouped by question.
 */
export function reduceRecords(corpus: Corpus, table: StanceTable, options: StanceOptions): void {
  const { length, question, x, basis } = corpus.positions;
  const holders = holdersOf(corpus);
  const bases = admittedBases(options);
  /** Per actor the row that stands on the question at hand. */
  const standing = new Int32Array(table.actors).fill(-1);
  for (let row = 0; row < length; row += 1) {
    if (!isAdmitted(corpus, row, bases, options)) continue;
    const actor = holders[row] ?? 0;
    const on = question[row] ?? 0;
    const before = standing[actor] ?? -1;
    const isFirst = before < 0 || question[before] !== on;
    const rank = isFirst ? -1 : precedence(corpus, row, before);
    if (rank > 0 || (rank === 0 && x[row] === x[before])) continue;
    if (rank < 0) standing[actor] = row;
    writeStance(table, actor, on, rank < 0 ? ((x[row] ?? 0) as HalfUnits) : 'mixed');
    if ((basis[row] ?? 0) >= FIRST_UNCERTAIN) setBit(table.uncertain, table.words, actor, on, true);
  }
}

/**
 * Which of some rows stand, as the options have it: the first of them in precedence and all its equals, in the
 * order given; the others are overruled or not admitted. The rows are those of one actor on one question.
 */
export function standingRows(corpus: Corpus, rows: readonly number[], options: StanceOptions): readonly number[] {
  const bases = admittedBases(options);
  const admitted = rows.filter((row) => isAdmitted(corpus, row, bases, options));
  return admitted.filter((row) => admitted.every((other) => precedence(corpus, row, other) <= 0));
}
