/** Names by which a table can tell things apart, since it has no ids. */
import type { Corpus } from '../../corpus/corpus';
import type { Question } from '../../corpus/schema';

/** A name as it comes back from a table: in NFC, trimmed, without control characters and halves of pairs. */
const plain = (name: string): string =>
  name
    .replace(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, '')
    .normalize('NFC')
    .trim();

/** Each entry's name; where several share one, each with its id behind it, which no other name may be. */
function distinct<T extends { readonly id: string }>(entries: readonly T[], nameOf: (entry: T) => string): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const entry of entries) count.set(plain(nameOf(entry)), (count.get(plain(nameOf(entry))) ?? 0) + 1);
  const taken = new Set(count.keys());
  const names = new Map<string, string>();
  for (const entry of entries) {
    let name = plain(nameOf(entry));
    if (name === '' || (count.get(name) ?? 0) > 1) {
      name = plain(`${name} (${entry.id})`);
      while (taken.has(name)) name = `${name} *`;
      taken.add(name);
    }
    names.set(entry.id, name);
  }
  return names;
}

export interface TableNames {
  /** By id. */
  readonly actor: ReadonlyMap<string, string>;
  readonly meeting: ReadonlyMap<string, string>;
  /** By id of the question: what stands in the column `issue`. */
  readonly issue: ReadonlyMap<string, string>;
}

/**
 * Names for a positions table, in which (issue, meeting) is the question: a question that is alone with its issue at
 * its meeting is called as the issue, others “issue: question”. Names are told apart within their column; those of
 * questions within a meeting, so that a lasting issue keeps one name from meeting to meeting.
 */
export function tableNames({
  actors,
  meetings,
  issues,
  questions,
}: Pick<Corpus, 'actors' | 'meetings' | 'issues' | 'questions'>): TableNames {
  const issueName = distinct(issues, ({ name }) => name);
  const issue = new Map<string, string>();
  for (const { id } of meetings) {
    const here = questions.filter(({ meeting }) => meeting === id);
    const isAlone = (question: Question): boolean => here.filter((other) => other.issue === question.issue).length === 1;
    const nameOf = (question: Question): string => {
      const name = issueName.get(question.issue) ?? '';
      return isAlone(question) ? name : `${name}: ${question.short}`;
    };
    for (const [question, name] of distinct(here, nameOf)) issue.set(question, name);
  }
  return { actor: distinct(actors, ({ name }) => name), meeting: distinct(meetings, ({ name }) => name), issue };
}
