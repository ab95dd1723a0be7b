/** Who was listed as not voting: no record, whatever the reason, but a fact of the roll-call. */
import { isoIndex } from './columns';
import type { Corpus } from './corpus';
import type { CorpusFile } from './schema';

/** Pairs of actor and question, each once, in order of question and actor. */
export function notVotingOf(file: CorpusFile, questionAt: ReadonlyMap<string, number>): Corpus['notVoting'] {
  const isoAt = isoIndex(file);
  const actors = file.actors.length;
  const pairs: number[] = [];
  for (const { question, notVoting } of file.rollcalls) {
    for (const code of notVoting) pairs.push((questionAt.get(question) ?? 0) * actors + (isoAt.get(code) ?? 0));
  }
  const ordered = new Float64Array(pairs).sort().filter((pair, at, all) => pair !== all[at - 1]);
  const { length } = ordered;
  const [actor, question] = [new Uint32Array(length), new Uint32Array(length)];
  for (let at = 0; at < length; at += 1) {
    const pair = ordered[at] ?? 0;
    actor[at] = pair % actors;
    question[at] = (pair - (pair % actors)) / actors;
  }
  return { length, actor, question };
}
