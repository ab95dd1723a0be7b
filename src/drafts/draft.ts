/**
 * A corpus that is being coded: a corpus file that may have gaps. What is not known yet is an empty text, or, for stance
 * and basis, not there. Nothing else of a draft may differ from a corpus file, so that one becomes the other as it is.
 */
import * as v from 'valibot';
import { CorpusFile, type Position } from '../corpus/schema';

export type DraftRecord = Omit<Position, 'stance' | 'basis'> & Partial<Pick<Position, 'stance' | 'basis'>>;
export type DraftFile = Omit<CorpusFile, 'records'> & { readonly records: readonly DraftRecord[] };

export interface Draft {
  /** Names the draft on this device, whatever becomes of its content. */
  readonly id: string;
  readonly file: DraftFile;
}

/** What a new corpus says of itself, in the coder's language. */
export type DraftHead = Pick<CorpusFile, 'id' | 'title' | 'description' | 'version' | 'licence' | 'language'>;

export function emptyFile(head: DraftHead): DraftFile {
  const tables = { meetings: [], actors: [], groups: [], issues: [], questions: [], sources: [], records: [], voices: [] };
  return { format: 'caucus-corpus/1', ...head, ...tables, arguments: [], rollcalls: [], outcomes: [] };
}

/** Whether a fault of form is a gap: a text that is there but says nothing or not the right thing, or no stance or basis of a record. */
function isGap({ type, input, path }: v.BaseIssue<unknown>): boolean {
  const [table, , field] = (path ?? []).map(({ key }) => key);
  if (typeof input === 'string') return type === 'non_empty' || type === 'regex' || type === 'picklist';
  return input === undefined && table === 'records' && path?.length === 3 && (field === 'stance' || field === 'basis');
}

/** The file of a draft from JSON; undefined for anything that is no corpus file, gaps aside. */
export function draftFile(value: unknown): DraftFile | undefined {
  const { issues = [] } = v.safeParse(CorpusFile, value);
  // The schema stops at an object's first unknown key, whose value is the input of its issue.
  return issues.every((issue) => issue.expected !== 'never' && isGap(issue)) ? (value as DraftFile) : undefined;
}

/** A draft from JSON, or undefined for anything else. */
export function readDraft(value: unknown): Draft | undefined {
  const { id, file } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Draft, unknown>>;
  return typeof id === 'string' && draftFile(file) ? (value as Draft) : undefined;
}
