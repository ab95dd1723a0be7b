/** The one parser of tour files. Loaded only when a file or a packed tour is opened. */
import * as v from 'valibot';
import { SLUG } from '../state/teachingFields';
import { TOUR_FORMAT, type Tour } from './tour';

/** What is wrong with a tour file: where, and what would be accepted. */
export interface TourFault {
  /** e.g. steps[2].title */
  readonly path: string;
  readonly message: string;
}

export type ParsedTour =
  | { readonly tour: Tour; readonly corpusFile?: unknown; readonly faults?: never }
  | { readonly faults: readonly TourFault[]; readonly tour?: never };

/** Far above what is read aloud; a file made to fill the memory stops here. */
const LONGEST = 200_000;
const text = v.pipe(v.string('a text'), v.maxLength(LONGEST, `a text of at most ${LONGEST} signs`));
const slug = v.pipe(v.string('an id'), v.regex(SLUG, 'an id of small letters, digits and -, at most 80'));
const link = v.pipe(
  text,
  v.check((value) => !value.startsWith('#') && !/\s/.test(value), 'a fragment without # and without spaces'),
);

const StepForm = v.strictObject(
  { id: slug, title: text, text, notes: v.optional(text), link },
  'an object with id, title, text, notes and link only',
);

/** What a tour file may hold. */
export const TourForm = v.strictObject(
  {
    format: v.literal(TOUR_FORMAT, `'${TOUR_FORMAT}'`),
    id: slug,
    title: text,
    author: text,
    about: v.optional(text),
    language: v.pipe(v.string('a language tag'), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en')),
    corpus: v.pipe(v.string('an id'), v.regex(/^\S(.{0,118}\S)?$/u, 'the id of a corpus')),
    steps: v.array(StepForm, 'a list of steps'),
    corpusFile: v.optional(v.looseObject({}, 'a corpus file')),
  },
  'an object with format, id, title, author, about, language, corpus, steps and corpusFile only',
);

function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return steps.join('').replace(/^\./, '') || '(file)';
}

function found(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
  if (value === undefined) return 'nothing';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Step ids name steps in links, so they must differ; told also where other things are wrong. */
function repeatedIds(input: unknown): TourFault[] {
  const steps = (input as { steps?: unknown } | null)?.steps;
  if (!Array.isArray(steps)) return [];
  const ids = steps.map((step: unknown) => (step as { id?: unknown } | null)?.id);
  return ids.flatMap((id, at) =>
    typeof id === 'string' && ids.indexOf(id) < at
      ? [{ path: `steps[${at}].id`, message: `'${id}' is the id of an earlier step too` }]
      : [],
  );
}

/**
 * Reads a tour file that came from JSON: the tour and the corpus that may travel
 * with it (not yet parsed), or every fault. Never throws.
 */
export function parseTour(input: unknown): ParsedTour {
  const checked = v.safeParse(TourForm, input);
  const ofForm = (checked.issues ?? []).map((issue) => ({
    path: pathOf(issue),
    message: `found ${found(issue.input)}, expected ${issue.message}`,
  }));
  const faults = [...ofForm, ...repeatedIds(input)];
  if (!checked.success || faults.length > 0) return { faults };
  const { corpusFile, ...tour } = checked.output;
  return { tour: tour as Tour, ...(corpusFile === undefined ? {} : { corpusFile }) };
}
