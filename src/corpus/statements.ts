/** The tables of what was said, done and decided. */
import * as v from 'valibot';
import { basis, date, id, iso3, locator, passage, refs, stance, text } from './fields';

export const Position = v.strictObject({
  id: id('Short stable id'),
  actor: id('an actor’s id'),
  question: id('a question’s id'),
  stance,
  basis,
  date: v.optional(date),
  order: v.optional(v.pipe(v.number(), v.integer(), v.description('Order within one date'))),
  condition: v.optional(text('The reservation, or what would change the stance')),
  summary: text('What the actor did or said, paraphrased'),
  source: id('a source’s id'),
  locator,
  passage: v.optional(passage),
  onBehalfOf: v.optional(id('The bloc for which the actor spoke')),
  doubt: v.optional(text('Why the attribution is doubtful')),
  refs,
});

export const Voice = v.strictObject({
  id: id('Short stable id'),
  question: id('a question’s id'),
  who: text('The unnamed voice as the source has it'),
  stance: v.optional(stance),
  basis,
  date: v.optional(date),
  condition: v.optional(text('The reservation')),
  summary: text('What was said or done, paraphrased'),
  source: id('a source’s id'),
  locator,
  refs,
});

export const Argument = v.strictObject({
  id: id('Short stable id'),
  issue: id('an issue’s id'),
  question: v.optional(id('a question’s id')),
  side: v.picklist(['for', 'against', 'concern']),
  text: text('The argument, paraphrased'),
  parent: v.optional(id('The argument it belongs under')),
  actor: v.optional(id('Who made it; absent where the source names nobody')),
  source: id('a source’s id'),
  locator,
  refs,
});

export const RollCall = v.strictObject({
  id: id('Short stable id'),
  question: id('a question’s id'),
  source: id('a source’s id'),
  locator,
  yes: v.array(iso3),
  no: v.array(iso3),
  abstain: v.array(iso3),
  notVoting: v.pipe(v.array(iso3), v.description('Listed as not voting: no record, whatever the reason')),
  namesThen: v.optional(
    v.pipe(v.record(iso3, text('Name in the record')), v.description('Names at the time, where they differ from today’s')),
  ),
});

export const Outcome = v.strictObject({
  id: id('Short stable id'),
  question: v.optional(id('a question’s id')),
  meeting: v.optional(id('a meeting’s id')),
  result: v.picklist(['adopted', 'not-adopted', 'no-decision', 'deferred', 'withdrawn']),
  summary: text('What came of it, paraphrased'),
  date: v.optional(date),
  source: id('a source’s id'),
  locator,
  supersedes: v.optional(id('The outcome that this one overtakes')),
  refs,
});

export type Position = v.InferOutput<typeof Position>;
export type Voice = v.InferOutput<typeof Voice>;
export type Argument = v.InferOutput<typeof Argument>;
export type RollCall = v.InferOutput<typeof RollCall>;
export type Outcome = v.InferOutput<typeof Outcome>;
