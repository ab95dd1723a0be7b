/**
 * The corpus file, as written down by a coder. This schema is the one source of
 * the record types, of the published JSON Schema and of what the parser accepts.
 * The vocabulary is the README's codebook.
 */
import * as v from 'valibot';
import { date, id, iso3, language, longText, text } from './fields';
import { Mapping } from './mapping';
import { Argument, Outcome, Position, RollCall, Voice } from './statements';
import { KINDS } from './vocabulary';

export type { Argument, Outcome, Position, RollCall, Voice } from './statements';

const Meeting = v.strictObject({
  id: id('Short stable id'),
  name: text('Full name'),
  short: text('Name for chips and axes'),
  body: text('The organisation or process that met'),
  from: date,
  to: v.optional(date),
  dateNote: v.optional(text('What is known of the date, where the days are not')),
  place: v.optional(text('City and country')),
  decided: v.optional(text('What the meeting decided, in this project’s words')),
  coverage: text('How much of the meeting this corpus knows'),
  participants: v.optional(
    v.strictObject({
      known: v.pipe(v.picklist(['all', 'some']), v.description('Whether silence can be told from absence')),
      actors: v.array(id('an actor’s id')),
      note: text('Where the list comes from and what it leaves open'),
    }),
  ),
  sources: v.array(id('a source’s id')),
});

const Actor = v.strictObject({
  id: id('ISO alpha-3 code in lower case for states, a word otherwise'),
  name: text('Short name of today'),
  kind: v.picklist(KINDS),
  iso3: v.optional(iso3),
  names: v.optional(v.array(text('Another name'))),
  state: v.optional(id('The state a person belongs to')),
  note: v.optional(text('What a reader has to know of this actor')),
});

const Member = v.strictObject({
  actor: id('an actor’s id'),
  from: v.optional(date),
  to: v.optional(date),
  note: v.optional(text('What the source says of this membership')),
});

const Group = v.strictObject({
  id: id('Short stable id'),
  name: text('Name'),
  bloc: v.optional(id('The actor that speaks for this group')),
  list: v.optional(text('What the one list is, in a few words: how old, how complete')),
  note: v.optional(text('What the list leaves open')),
  members: v.optional(v.pipe(v.array(Member), v.description('One list, with dates where they are known'))),
  vintages: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ asOf: date, label: text('What the list is'), source: id('a source’s id'), members: v.array(id('an actor’s id')) }),
      ),
      v.description('Several lists of certain years; the one nearest in time is used'),
    ),
  ),
  sources: v.array(id('a source’s id')),
});

const Issue = v.strictObject({
  id: id('Short stable id'),
  name: text('Name of the lasting subject'),
  description: text('What it is about'),
});

const Question = v.strictObject({
  id: id('Short stable id'),
  issue: id('an issue’s id'),
  meeting: id('a meeting’s id'),
  short: text('A title of a few words'),
  text: text('The proposition, which one can be for or against as it stands'),
  proposition: v.optional(id('Key shared by questions whose substance is the same')),
  date: v.optional(date),
  rule: v.optional(
    v.pipe(
      v.picklist(['consensus', 'vote', 'signature', 'none']),
      v.description('How it was to be decided; left out where that is not known'),
    ),
  ),
  document: v.optional(text('Symbol of the document put')),
  note: v.optional(text('What a reader has to know of this question')),
});

const Source = v.strictObject({
  id: id('Short stable id'),
  title: text('Title or description'),
  publisher: v.optional(text('Who published it')),
  url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an address that starts with http:// or https://'))),
  cite: v.optional(text('How to name it where no whole address is known')),
  date: v.optional(date),
  read: v.optional(text('How much of it was read')),
  confidence: v.optional(v.picklist(['high', 'medium', 'low'])),
  note: v.optional(text('What a reader has to know of this source')),
  text: v.optional(longText('The text itself, where it was coded from one')),
  language: v.optional(language('Language of the text')),
});

export const CorpusFile = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('caucus-corpus/1'),
  id: id('Short stable id of the corpus'),
  title: text('Title'),
  description: text('What the corpus covers'),
  version: text('Version, raised with every change'),
  licence: text('Licence of the data'),
  language: language('Language of names, propositions and evidence'),
  opening: v.optional(text('Link fragment of the picture to open with')),
  colourGroups: v.optional(
    v.pipe(v.array(id('a group’s id')), v.description('Groups that colour the actors when none are chosen, at most eight')),
  ),
  mapping: v.optional(v.pipe(Mapping, v.description('How the table was understood that this corpus was read from'))),
  meetings: v.array(Meeting),
  actors: v.array(Actor),
  groups: v.array(Group),
  issues: v.array(Issue),
  questions: v.array(Question),
  sources: v.array(Source),
  records: v.array(Position),
  voices: v.array(Voice),
  arguments: v.array(Argument),
  rollcalls: v.array(RollCall),
  outcomes: v.array(Outcome),
});

export type CorpusFile = v.InferOutput<typeof CorpusFile>;
export type Meeting = v.InferOutput<typeof Meeting>;
export type Actor = v.InferOutput<typeof Actor>;
export type Group = v.InferOutput<typeof Group>;
export type Issue = v.InferOutput<typeof Issue>;
export type Question = v.InferOutput<typeof Question>;
export type Source = v.InferOutput<typeof Source>;
