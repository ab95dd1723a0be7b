/** Arbitrary small corpora for property tests: valid, unsorted, with awkward ids and with dates of every length. */
import * as fc from 'fast-check';
import type { Corpus } from '../../src/corpus/corpus';
import { endOf, startOf } from '../../src/corpus/dates';
import type { Mapping } from '../../src/corpus/mapping';
import { type Actor, type Argument, type CorpusFile, type Outcome, type RollCall } from '../../src/corpus/schema';
import { BASES, KINDS, STANCES } from '../../src/corpus/vocabulary';
import { corpusOf } from './example';

type Ids = Readonly<Record<'meetings' | 'actors' | 'issues' | 'questions' | 'sources', readonly string[]>>;

/** Ids that would trip a parser which keeps them as keys of objects. */
const AWKWARD = ['__proto__', 'constructor', 'toString', 'ü ñ', '0'];

function idsOf(prefix: string, least: number, most: number): fc.Arbitrary<string[]> {
  const pool = [...AWKWARD, ...Array.from({ length: most }, (_, at) => `${prefix}${at}`)];
  return fc.shuffledSubarray(pool, { minLength: least, maxLength: most });
}

const someIds = fc.record({
  meetings: idsOf('m', 1, 3),
  actors: idsOf('a', 2, 7),
  issues: idsOf('i', 1, 3),
  questions: idsOf('q', 1, 6),
  sources: idsOf('s', 1, 2),
});

/** Dates of the years 2003 to 2006, with and without month and day. */
export function arbitraryDate(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 2003, max: 2006 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length));
}

/** The text of sources that have one. */
const TEXT = 'It was said so. ü ñ 𝄞';

const date = arbitraryDate();
const word = fc.constantFrom('said so', 'for now', 'p. 3', 'with care');
const words = fc.array(word, { maxLength: 3 });
const idIn = (ids: readonly string[]) => fc.constantFrom(...ids);
const someOf = (ids: readonly string[]) => fc.subarray([...ids]);
const each = <T>(ids: readonly string[], one: (id: string, at: number) => fc.Arbitrary<T>) => fc.tuple(...ids.map(one));
const numbered = <T extends object>(prefix: string, entries: readonly T[]) =>
  entries.map((entry, at) => ({ id: `${prefix}${at}`, ...entry }));

const both = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([first, second]) => Object.assign({}, first, second));

const span = fc.tuple(date, date).map(([a, b]) => (startOf(a) <= endOf(b) ? { from: a, to: b } : { from: b, to: a }));

function actor(id: string, at: number): fc.Arbitrary<Actor> {
  const iso3 = `QA${String.fromCharCode(65 + at)}`;
  const state = fc.record({ id: fc.constant(id), name: word, kind: fc.constant('state' as const), iso3: fc.constant(iso3) });
  const other = fc.record(
    { id: fc.constant(id), name: word, kind: fc.constantFrom(...KINDS), names: words, note: word },
    { requiredKeys: ['id', 'name', 'kind'] },
  );
  return at < 2 ? state : fc.oneof(state, other);
}

function group({ actors, sources }: Ids) {
  const head = { name: word, sources: someOf(sources) };
  const member = both(fc.record({ actor: idIn(actors) }), fc.oneof(span, fc.constant({})));
  const vintage = fc.record({ asOf: date, label: word, source: idIn(sources), members: someOf(actors) });
  const bloc = fc.oneof(fc.constant({}), fc.record({ bloc: idIn(actors) }));
  const members = fc.record({ ...head, members: fc.array(member, { maxLength: 4 }) });
  const vintages = fc.record({ ...head, vintages: fc.array(vintage, { minLength: 1, maxLength: 3 }) });
  return both(bloc, fc.oneof(members, vintages));
}

function meeting(id: string, { actors, sources }: Ids) {
  const participants = fc.record({ known: fc.constantFrom('all', 'some'), actors: someOf(actors), note: word });
  const head = fc.record(
    { id: fc.constant(id), name: word, short: word, body: word, coverage: word, sources: someOf(sources), place: word, participants },
    { requiredKeys: ['id', 'name', 'short', 'body', 'coverage', 'sources'] },
  );
  return both(head, fc.oneof(span, fc.record({ from: date })));
}

function question(id: string, { meetings, issues }: Ids) {
  const rule = fc.constantFrom('consensus', 'vote', 'signature', 'none');
  return fc.record(
    { id: fc.constant(id), issue: idIn(issues), meeting: idIn(meetings), short: word, text: word, rule, date, proposition: word },
    { requiredKeys: ['id', 'issue', 'meeting', 'short', 'text'] },
  );
}

function record({ actors, questions, sources }: Ids) {
  const said = { actor: idIn(actors), question: idIn(questions), stance: fc.constantFrom(...STANCES), basis: fc.constantFrom(...BASES) };
  const cited = { summary: word, source: idIn(sources), locator: word };
  const more = { date, order: fc.integer({ min: -1, max: 2 }), condition: word, onBehalfOf: idIn(actors), doubt: word, refs: words };
  return fc.record(
    { ...said, ...cited, ...more },
    { requiredKeys: ['actor', 'question', 'stance', 'basis', 'summary', 'source', 'locator'] },
  );
}

function voice({ questions, sources }: Ids) {
  const needed = {
    question: idIn(questions),
    who: word,
    basis: fc.constantFrom(...BASES),
    summary: word,
    source: idIn(sources),
    locator: word,
  };
  return fc.record(
    { ...needed, stance: fc.constantFrom(...STANCES), date, refs: words },
    { requiredKeys: ['question', 'who', 'basis', 'summary', 'source', 'locator'] },
  );
}

/** Arguments of one issue, each under the one before it or under none. */
function reasons({ issues, sources }: Ids): fc.Arbitrary<Argument[]> {
  const one = fc.record({ side: fc.constantFrom('for', 'against', 'concern'), text: word, source: idIn(sources), locator: word });
  return fc
    .tuple(idIn(issues), fc.array(fc.tuple(one, fc.boolean()), { maxLength: 4 }))
    .map(([issue, list]) =>
      list.map(([argument, under], at) => ({ id: `f${at}`, issue, ...argument, ...(under && at > 0 && { parent: `f${at - 1}` }) })),
    );
}

/** Outcomes of one question, each overtaking the one before it or none. */
function outcomes({ questions, sources }: Ids): fc.Arbitrary<Outcome[]> {
  const result = fc.constantFrom('adopted', 'not-adopted', 'no-decision', 'deferred', 'withdrawn');
  const one = fc.record(
    { result, summary: word, source: idIn(sources), locator: word, date },
    { requiredKeys: ['result', 'summary', 'source', 'locator'] },
  );
  return fc
    .tuple(idIn(questions), fc.array(fc.tuple(one, fc.boolean()), { maxLength: 3 }))
    .map(([question, list]) =>
      list.map(([outcome, over], at) => ({ id: `o${at}`, question, ...outcome, ...(over && at > 0 && { supersedes: `o${at - 1}` }) })),
    );
}

function rollcall(actors: readonly Actor[], { questions, sources }: Ids): fc.Arbitrary<Omit<RollCall, 'id'>> {
  const codes = actors.flatMap(({ iso3 }) => iso3 ?? []);
  const cast = fc.tuple(...codes.map(() => fc.constantFrom('yes', 'no', 'abstain', 'notVoting', 'unlisted')));
  return fc.tuple(idIn(questions), idIn(sources), cast, word).map(([asked, source, votes, locator]) => {
    const of = (vote: string) => codes.filter((_, at) => votes[at] === vote);
    return { question: asked, source, locator, yes: of('yes'), no: of('no'), abstain: of('abstain'), notVoting: of('notVoting') };
  });
}

/** Every other record of a source with a text has a passage of it. */
function withPassage<T extends { readonly source: string }>(one: T, at: number, sources: readonly { id: string; text?: string }[]) {
  const hasText = sources.some(({ id, text }) => id === one.source && text !== undefined);
  return hasText && at % 2 === 0 ? { ...one, passage: { start: at % 5, end: (at % 5) + 1 + (at % 7) } } : one;
}

const mapping: Mapping = {
  format: 'caucus-mapping/1',
  layout: 'long',
  columns: [
    ['actor', 'who'],
    ['stance', '__proto__'],
  ],
  names: null,
  items: [],
  stances: [['0', 'none']],
  dates: 'dmy',
  kind: 'state',
  basis: 'record',
  merges: [['actor', 'constructor', 'x']],
};

function tables(ids: Ids, actors: readonly Actor[]) {
  return fc
    .record({
      meetings: each(ids.meetings, (id) => meeting(id, ids)),
      groups: fc.array(group(ids), { maxLength: 3 }).map((list) => numbered('g', list)),
      issues: each(ids.issues, (id) => fc.constant({ id, name: id, description: 'lasting' })),
      questions: each(ids.questions, (id) => question(id, ids)),
      sources: each(ids.sources, (id) =>
        fc.record({ id: fc.constant(id), title: word, cite: word, text: fc.constant(TEXT) }, { requiredKeys: ['id', 'title', 'cite'] }),
      ),
      records: fc.array(record(ids), { maxLength: 30 }).map((list) => numbered('r', list)),
      voices: fc.array(voice(ids), { maxLength: 3 }).map((list) => numbered('v', list)),
      arguments: reasons(ids),
      rollcalls: fc.array(rollcall(actors, ids), { maxLength: 3 }).map((list) => numbered('rc', list)),
      outcomes: outcomes(ids),
    })
    .map((all) => ({ ...all, records: all.records.map((one, at) => withPassage(one, at, all.sources)) }));
}

/** A valid file of up to 7 actors, 6 questions, 30 records of every stance and basis, and 3 roll-calls. */
export function arbitraryCorpusFile(): fc.Arbitrary<CorpusFile> {
  const head = { id: 'any', title: 'Any', description: 'Made up', version: '1', licence: 'CC0-1.0', language: 'en' };
  return someIds.chain((ids) =>
    each(ids.actors, actor).chain((actors) =>
      both(
        fc.constantFrom({}, { mapping }),
        both(fc.constant({ format: 'caucus-corpus/1' as const, ...head, actors }), tables(ids, actors)),
      ),
    ),
  );
}

/** The corpus of an arbitrary file. */
export function arbitraryCorpus(): fc.Arbitrary<Corpus> {
  return arbitraryCorpusFile().map(corpusOf);
}

/** The same file with the entries of its tables, and the keys of every object, in another order. */
export function reordered(file: CorpusFile): fc.Arbitrary<CorpusFile> {
  return fc.infiniteStream(fc.nat()).map((stream) => {
    const next = (most: number) => Number(stream.next().value) % most;
    const mixed = <T>(list: readonly T[]): T[] => {
      const out = [...list];
      for (let at = out.length - 1; at > 0; at -= 1) {
        const other = next(at + 1);
        [out[at], out[other]] = [out[other] as T, out[at] as T];
      }
      return out;
    };
    const rekeyed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(rekeyed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(mixed(Object.entries(value)).map(([key, inner]) => [key, rekeyed(inner)]));
    };
    const entries = mixed(Object.entries(file)).map(([key, value]) => [key, rekeyed(Array.isArray(value) ? mixed<unknown>(value) : value)]);
    return Object.fromEntries(entries) as CorpusFile;
  });
}
