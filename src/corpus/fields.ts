/** The words and small forms that the tables of a corpus file share. */
import * as v from 'valibot';
import { BASES, STANCES } from './vocabulary';

/** Longer ones would stop the page that shows them. */
const LONGEST = 100_000;
const LONGEST_SOURCE = 1_000_000;
const ofLength = (most: number) => v.maxLength<string, number, string>(most, `a text of at most ${most} signs`);

export const text = (what: string) => v.pipe(v.string(), v.nonEmpty('an empty text'), ofLength(LONGEST), v.description(what));
/** A source’s own text. */
export const longText = (what: string) => v.pipe(v.string(), v.nonEmpty('an empty text'), ofLength(LONGEST_SOURCE), v.description(what));
export const id = (what: string) =>
  v.pipe(v.string(), v.regex(/^\S(.{0,118}\S)?$/u, 'an id of 1 to 120 characters without outer spaces'), v.description(what));
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.description('YYYY, YYYY-MM or YYYY-MM-DD; a shorter date is an interval'),
);
export const refs = v.optional(
  v.pipe(v.array(text('an id of the underlying list of facts')), v.description('Ids under which the coders’ fact lists hold this')),
);
export const language = (what: string) =>
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as en'), v.description(what));
export const locator = v.pipe(text('where in the source'), v.description('Where in the source: line, page, paragraph, document number'));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
export const passage = v.pipe(
  v.strictObject({ start: place, end: place }),
  v.description('The passage of the source’s text: from start up to, and without, end, counted in UTF-16 units'),
);
export const iso3 = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'three capital letters (ISO 3166-1 alpha-3)'),
  v.description('ISO 3166-1 alpha-3 code'),
);

export const stance = v.pipe(v.picklist(STANCES), v.description('What the actor does if the proposition is put as it stands'));
export const basis = v.pipe(v.picklist(BASES), v.description('How it is known, strongest first'));
