/** New entries of a draft, made on the way: complete enough to be shown, with ids that nothing else has. */
import { SOME_TIME } from '../corpus/dates';
import type { Actor, Issue, Meeting, Question, Source } from '../corpus/schema';
import { slug } from '../corpus/slug';
import type { DraftFile, DraftRecord } from './draft';
import type { DraftTable } from './edit';
import { paragraphAt } from './passages';

/** An id that no entry of a table has: the wanted one, or the first free number after it. */
function freeId(file: DraftFile, table: DraftTable, wanted: string): string {
  const taken = new Set<string>(file[table].map(({ id }) => id));
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** A state where a code is given, else what is said, an organisation until the coder says otherwise. */
export function newActor(file: DraftFile, name: string, iso3?: string, kind: 'organisation' | 'bloc' = 'organisation'): Actor {
  if (iso3 === undefined) return { id: freeId(file, 'actors', slug(name)), name, kind };
  return { id: freeId(file, 'actors', iso3.toLowerCase()), name, kind: 'state', iso3 };
}

export function newIssue(file: DraftFile, name: string): Issue {
  return { id: freeId(file, 'issues', slug(name)), name, description: name };
}

/** A meeting of which no date is known yet; `coverage` says how much of it is known. */
export function newMeeting(file: DraftFile, name: string, coverage: string): Meeting {
  return { id: freeId(file, 'meetings', slug(name)), name, short: name, body: name, ...SOME_TIME, coverage, sources: [] };
}

/** The question of an issue at a meeting; its proposition is to be worded, and its issue named where it has no id yet. */
export function newQuestion(file: DraftFile, issue: Pick<Issue, 'id' | 'name'>, meeting: string): Question {
  const id = freeId(file, 'questions', `${meeting.slice(0, 50)}-${slug(issue.name)}`);
  return { id, issue: issue.id, meeting, short: issue.name, text: issue.name };
}

/** A source that is cited by its title until the coder gives more. */
export function newSource(file: DraftFile, title: string, text: string): Source {
  return { id: freeId(file, 'sources', slug(title)), title, cite: title, text };
}

/** A record of a passage, with what the last record of the same source makes likely: the basis. */
export function newRecord(
  file: DraftFile,
  source: Source,
  passage: { readonly start: number; readonly end: number } | null,
  locate: (paragraph: number) => string,
): DraftRecord {
  const before = file.records.findLast((record) => record.source === source.id);
  return {
    id: freeId(file, 'records', `${source.id.slice(0, 80)}-${file.records.filter((record) => record.source === source.id).length + 1}`),
    actor: '',
    question: '',
    ...(before?.basis && { basis: before.basis }),
    ...(source.date !== undefined && { date: source.date }),
    summary: '',
    source: source.id,
    locator: passage ? locate(paragraphAt(source.text ?? '', passage.start)) : '',
    ...(passage && { passage }),
  };
}

/** Whether a coder has said nothing yet in a record. */
export const isUntouched = ({ actor, question, stance, summary, condition, onBehalfOf, doubt, order }: DraftRecord): boolean =>
  actor === '' && question === '' && summary === '' && [stance, condition, onBehalfOf, doubt, order].every((said) => said === undefined);
