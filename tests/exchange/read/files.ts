/** Files for the readers, made by hand. */
import initSqlJs from 'sql.js';
import { corpusWith } from '../../../src/corpus/corpusWith';
import type { Corpus } from '../../../src/corpus/corpus';
import { parseCorpus } from '../../../src/corpus/parse';
import type { Mapping } from '../../../src/exchange/read/mapping';
import { type Answer, Reading } from '../../../src/exchange/read/reading';

export const newReading = (): Reading =>
  new Reading(
    () => initSqlJs(),
    () => {},
  );

export type Content = string | Uint8Array;

export const fileOf = (content: Content, name = 'table.csv') => ({ name, blob: new Blob([content as BlobPart]) });

/** What comes of a file, and of the mapping that was proposed for it if it asks. */
export async function read(content: Content, name?: string): Promise<Answer> {
  return newReading().open([fileOf(content, name)]);
}

export function corpusIn(answer: Answer): Corpus {
  if (answer.kind === 'file') return answer.corpus;
  if (answer.kind === 'built') return corpusWith(answer.built.file, answer.built.positions, null);
  throw new Error(JSON.stringify(answer).slice(0, 2000));
}

/** Actor, issue, meeting and stance of every position, in the order of the corpus. */
export function saidIn(corpus: Corpus): string[] {
  return corpus.file.records.map(({ actor, question, stance }) => {
    const { issue, meeting } = corpus.questions[corpus.index.question.get(question) ?? -1] ?? {};
    return [actor, issue, meeting, stance].join(' ');
  });
}

/** Reads, lets a person change the proposal, and opens. */
export async function mapped(
  content: Content,
  change: (proposal: Mapping) => Mapping = (proposal) => proposal,
  name?: string,
): Promise<Answer> {
  const reading = newReading();
  const answer = await reading.open([fileOf(content, name)]);
  if (answer.kind !== 'ask') throw new Error(JSON.stringify(answer).slice(0, 2000));
  return reading.map(change(answer.shape.proposal));
}

/** Exceptions that are no refusals are told as an unreadable file with their own words: faults of a reader. */
export function crashesIn(answer: Answer): readonly unknown[] {
  return answer.kind === 'refused' ? answer.flaws.filter(({ kind, value }) => kind === 'unreadable' && value !== null) : [];
}

/** What the parser says against a corpus that a reader made, or against an end that is no corpus and no list of errors. */
export function faultsIn(answer: Answer): readonly unknown[] {
  if (answer.kind === 'refused') return answer.flaws.length > 0 ? [] : ['refused without a reason'];
  return answer.kind === 'ask' ? [] : (parseCorpus(corpusIn(answer).file).faults ?? []);
}
