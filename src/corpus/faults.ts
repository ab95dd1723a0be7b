/** What the schema found wrong, said so that a coder can mend it: where, in which record, and what would be accepted. */
import type * as v from 'valibot';
import type { Fault } from './corpus';
import { CorpusFile } from './schema';
import { isRaw, stepText, TABLES, textOf } from './tables';

/** The parts of a valibot schema from which an expectation is told. */
interface Expectation {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Expectation>>;
  readonly item?: Expectation;
  readonly items?: readonly Expectation[];
  readonly wrapped?: Expectation;
  readonly key?: Expectation;
  readonly value?: Expectation;
  readonly options?: readonly string[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly message?: unknown }[];
}

type Step = v.IssuePathItem;

const PLAIN: Readonly<Record<string, string>> = {
  string: 'a text that is not empty',
  number: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  strict_object: 'an object',
  record: 'an object',
};

function expectationAt(path: readonly Step[]): Expectation | undefined {
  let at: Expectation | undefined = CorpusFile as Expectation;
  for (const step of path) {
    if (at?.type === 'record') at = step.origin === 'key' ? at.key : at.value;
    else at = at?.item ?? at?.items?.[Number(step.key)] ?? at?.entries?.[String(step.key)];
    while (at?.wrapped) at = at.wrapped;
  }
  return at;
}

function expected(what: Expectation | undefined): string {
  if (what?.options) return `one of ${what.options.join(', ')}`;
  if (what?.type === 'literal') return `'${String(what.literal)}'`;
  const form = what?.pipe?.find((action) => action.type === 'regex')?.message;
  return textOf(form) ?? PLAIN[what?.type ?? ''] ?? 'nothing here';
}

/** What was looked for: the field's name, or an entry of a list. */
function needed(path: readonly Step[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'corpus';
  return expectationAt(path.slice(0, -1))?.entries ? String(last.key) : 'entry';
}

function found(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return isRaw(value) ? 'an object' : String(value);
}

function pathText(path: readonly Step[]): string {
  const steps = path.map(({ key }) => stepText(typeof key === 'number' ? key : String(key)));
  return steps.join('').replace(/^\./, '') || '(file)';
}

function idAt(path: readonly Step[]): string | undefined {
  const record: unknown = path[1]?.type === 'array' ? path[1].value : undefined;
  return isRaw(record) ? textOf(record['id']) : undefined;
}

/** The schema stops at an object's first unknown key; all of them are told. */
function unknownKeys(path: readonly Step[]): Fault[] {
  const above = path.slice(0, -1);
  const accepted = Object.keys(expectationAt(above)?.entries ?? {});
  const there = Object.keys((path.at(-1)?.input ?? {}) as object);
  return there
    .filter((key) => !accepted.includes(key))
    .map((key) => ({
      path: `${above.length === 0 ? '' : pathText(above)}${stepText(key)}`.replace(/^\./, ''),
      id: idAt(path),
      message: `unknown key '${key}', expected only ${accepted.join(', ')}`,
    }));
}

/** Translates the issues of a failed validation of a corpus file. */
export function schemaFaults(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  return issues.flatMap((issue) => {
    const path = issue.path ?? [];
    if (issue.expected === 'never') return unknownKeys(path);
    const wanted = issue.type === 'max_length' ? issue.message : expected(expectationAt(path));
    const message = `${needed(path)} needed but found ${found(issue.input)}, expected ${wanted}`;
    return [{ path: pathText(path), id: idAt(path), message }];
  });
}

/** Orders faults as a reader meets them in the file; those of the file's head come first. */
export function inFileOrder(faults: readonly Fault[]): Fault[] {
  const placed = faults.map((fault) => {
    const [, table = '', at = '0'] = /^(\w+)(?:\[(\d+)\])?/.exec(fault.path) ?? [];
    return { fault, table: (TABLES as readonly string[]).indexOf(table), at: Number(at) };
  });
  return placed.sort((a, b) => a.table - b.table || a.at - b.at).map(({ fault }) => fault);
}
