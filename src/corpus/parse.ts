/**
 * The one parser: from a corpus file to the corpus in memory. Time and memory are linear in the file; equal contents
 * give equal corpora, whatever the order of entries and keys.
 */
import * as v from 'valibot';
import { corpusOf } from './assemble';
import { checkBallots } from './ballots';
import { checkChains } from './chains';
import type { Corpus, Fault } from './corpus';
import { inFileOrder, schemaFaults } from './faults';
import { knownIds } from './ids';
import { checkDates, checkReferences, headFaults } from './references';
import { checkRules } from './rules';
import { CorpusFile } from './schema';
import { collector, rawTables } from './tables';

type Parsed = { readonly corpus: Corpus; readonly faults?: never } | { readonly faults: readonly Fault[]; readonly corpus?: never };

/** What is wrong between entries and beyond their form; tables and fields of a wrong form are passed over. */
function consistencyFaults(input: unknown): Fault[] {
  const tables = rawTables(input);
  const { faults, report } = collector(tables);
  const known = knownIds(tables, report);
  checkReferences(tables, known, report);
  checkDates(tables, report);
  checkRules(tables, report);
  checkBallots(tables, known, report);
  checkChains(tables, known, report);
  return [...headFaults(input, known), ...faults];
}

/**
 * Reads a corpus file that came from JSON or was made in memory. Gives the corpus, or every fault that was found, in
 * the order of the file. Never throws. The input is copied, and nothing is kept of it.
 */
export function parseCorpus(input: unknown): Parsed {
  const checked = v.safeParse(CorpusFile, input);
  const ofForm = schemaFaults(checked.issues ?? []);
  const told = new Set(ofForm.map(({ path }) => path));
  const faults = [...ofForm, ...consistencyFaults(input).filter(({ path }) => !told.has(path))];
  return faults.length === 0 && checked.success ? { corpus: corpusOf(checked.output) } : { faults: inFileOrder(faults) };
}
