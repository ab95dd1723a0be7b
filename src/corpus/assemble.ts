/** From a faultless corpus file to the corpus in memory: tables in order, positions as columns, indices of ids. */
import { positionsOf } from './columns';
import type { Corpus, Positions } from './corpus';
import { notVotingOf } from './notvoting';
import { indexOf, inParserOrder } from './order';
import type { CorpusFile } from './schema';
import { TABLES } from './tables';

/** What a file says of itself as a whole. */
function metaOf(file: CorpusFile): Corpus['meta'] {
  const other = new Set<string>(['$schema', 'format', ...TABLES]);
  return Object.fromEntries(Object.entries(file).filter(([key]) => !other.has(key))) as Corpus['meta'];
}

/** A corpus of tables in the parser's order and of columns that stand for their records; `file` is asked for its file. */
export function assembled(tables: CorpusFile, index: Corpus['index'], positions: Positions, file: () => CorpusFile): Corpus {
  const { meetings, actors, groups, issues, questions, sources, voices, arguments: reasons, outcomes } = tables;
  return {
    meta: metaOf(tables),
    meetings,
    actors,
    groups,
    issues,
    questions,
    sources,
    voices,
    arguments: reasons,
    outcomes,
    positions,
    notVoting: notVotingOf(tables, index.question),
    index,
    meetingOf: Uint32Array.from(questions, ({ meeting }) => index.meeting.get(meeting) ?? 0),
    issueOf: Uint32Array.from(questions, ({ issue }) => index.issue.get(issue) ?? 0),
    get file() {
      return file();
    },
  };
}

/** id → index, of every table that is referred to. */
export function indicesOf({ meetings, actors, groups, issues, questions, sources }: CorpusFile): Corpus['index'] {
  return {
    meeting: indexOf(meetings),
    actor: indexOf(actors),
    group: indexOf(groups),
    issue: indexOf(issues),
    question: indexOf(questions),
    source: indexOf(sources),
  };
}

/**
 * The corpus in memory of a file that parseCorpus accepts; nothing is checked. The entries of the small tables are
 * kept as they are given.
 */
export function corpusOf(given: CorpusFile): Corpus {
  const file = inParserOrder(given);
  const index = indicesOf(file);
  return assembled(file, index, positionsOf(file, index), () => file);
}
