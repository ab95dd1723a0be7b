/** From a table and its mapping to a corpus: its tables, checked by the one parser, and its positions as columns. */
import type { Positions } from '../../corpus/corpus';
import { endOf, SOME_TIME, startOf } from '../../corpus/dates';
import { parseCorpus } from '../../corpus/parse';
import type { Actor, CorpusFile, Meeting, Question } from '../../corpus/schema';
import { slug } from '../../corpus/slug';
import { attributesOf, type Attributes, isoCodes, kindsOf } from './attributes';
import { type Flaw, FlawList, flaw, Refused } from './flaws';
import { type Gathered, gather } from './gather';
import { MOST_ACTORS, MOST_QUESTIONS } from './limits';
import type { Mapping } from './mapping';
import { idsOf } from './names';
import { positionsOf } from './positions';
import type { Sheet } from './sheet';
import { type Likeness, likenesses } from './similar';
import { sourcesOf } from './sources';

/** A corpus apart from its records, and its records as columns. */
export interface Built {
  /** In the parser's order, with an empty list of records. */
  readonly file: CorpusFile;
  readonly positions: Positions;
  readonly warnings: readonly Flaw[];
  readonly likenesses: readonly Likeness[];
}

/** Issue and meeting name the question: place of each position's question, and the pairs themselves. */
function questionsIn({ length, issue, meeting, meetings }: Gathered): { of: Uint32Array; pairs: (readonly [number, number])[] } {
  const of = new Uint32Array(length);
  const places = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < length; at += 1) {
    const key = (issue[at] ?? 0) * meetings.names.length + (meeting[at] ?? 0);
    let place = places.get(key);
    if (place === undefined) {
      place = pairs.push([issue[at] ?? 0, meeting[at] ?? 0]) - 1;
      places.set(key, place);
    }
    of[at] = place;
  }
  return { of, pairs };
}

/** First and last date of the positions of each thing; undefined where none has a date. */
function spansOf(
  things: Uint32Array,
  count: number,
  { row }: Gathered,
  { date }: Attributes,
): ({ from: string; to: string } | undefined)[] {
  const spans: ({ from: string; to: string } | undefined)[] = Array.from({ length: count }, () => undefined);
  if (!date) return spans;
  things.forEach((thing, at) => {
    const day = date.meanings[date.cells[row[at] ?? 0] ?? 0];
    if (day === undefined) return;
    const span = spans[thing];
    if (!span) spans[thing] = { from: day, to: day };
    else if (day !== span.from || day !== span.to) {
      if (startOf(day) < startOf(span.from)) span.from = day;
      if (endOf(day) > endOf(span.to)) span.to = day;
    }
  });
  return spans;
}

function actorsOf(found: Gathered, attributes: Attributes, mapping: Mapping, flaws: FlawList): { actors: Actor[]; blocs: Actor[] } {
  const codes = isoCodes(found, attributes, flaws);
  const kinds = kindsOf(found, attributes, codes, mapping, flaws);
  const { names } = found.actors;
  const known = new Set(names);
  const others = [...new Set(attributes.onBehalfOf?.meanings)].filter((name) => name !== undefined && !known.has(name));
  const all = [...names, ...others.map(String)];
  const ids = idsOf(
    all,
    all.map((_, at) => codes[at]?.toLowerCase()),
  );
  const made = all.map((name, at): Actor => {
    const code = codes[at];
    return { id: ids[at] ?? '', name, kind: kinds[at] ?? 'bloc', ...(code !== undefined && { iso3: code }) };
  });
  return { actors: made.slice(0, names.length), blocs: made.slice(names.length) };
}

function countsOf(things: Uint32Array, length: number, count: number): number[] {
  const counts = Array.from({ length: count }, () => 0);
  for (let at = 0; at < length; at += 1) counts[things[at] ?? 0] = (counts[things[at] ?? 0] ?? 0) + 1;
  return counts;
}

function likenessesOf({ length, actor, issue, meeting, actors, issues, meetings }: Gathered): Likeness[] {
  const of = (table: Likeness['table'], things: Uint32Array, { names }: Gathered['actors']) =>
    likenesses(table, names, countsOf(things, length, names.length));
  return [...of('actor', actor, actors), ...of('issue', issue, issues), ...of('meeting', meeting, meetings)];
}

const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/_+/g, ' ')
    .trim() || fileName;

/** Builds the corpus of a table. Throws a Refused with all that is wrong. */
export function buildCorpus(sheet: Sheet, mapping: Mapping, fileName: string): Built {
  const flaws = new FlawList();
  for (const one of sheet.flaws) flaws.add(one);
  const title = titleOf(fileName);
  const attributes = attributesOf(sheet, mapping, flaws);
  const found = gather(sheet, mapping, title, flaws);
  const asked = questionsIn(found);
  if (asked.pairs.length > MOST_QUESTIONS)
    flaws.add(flaw('too-many-questions', { count: asked.pairs.length, accepted: `≤ ${MOST_QUESTIONS}` }));
  const { sources, of: sourceOf } = sourcesOf(found, attributes, fileName, sheet.firstRow, flaws);
  const { actors, blocs } = actorsOf(found, attributes, mapping, flaws);
  const people = actors.length + blocs.length;
  if (people > MOST_ACTORS) flaws.add(flaw('too-many-actors', { count: people, accepted: `≤ ${MOST_ACTORS}` }));
  if (flaws.hasErrors) throw new Refused(...flaws.all);

  const [issueIds, meetingIds] = [idsOf(found.issues.names), idsOf(found.meetings.names)];
  const meetingSpans = spansOf(found.meeting.subarray(0, found.length), meetingIds.length, found, attributes);
  const questionSpans = spansOf(asked.of, asked.pairs.length, found, attributes);
  const isOne = meetingIds.length === 1;
  const questionIds = idsOf(
    asked.pairs.map(([issue, meeting]) => (isOne ? (issueIds[issue] ?? '') : `${meetingIds[meeting]} ${issueIds[issue]}`)),
  );
  const meetings = found.meetings.names.map((name, at): Meeting => {
    const span = meetingSpans[at] ?? { ...SOME_TIME, dateNote: 'No date in the file' };
    return {
      id: meetingIds[at] ?? '',
      name,
      short: name,
      body: title,
      ...span,
      coverage: `What the file “${fileName}” has of it`,
      sources: [],
    };
  });
  const questions = asked.pairs.map(([issue, meeting], at): Question => {
    const name = found.issues.names[issue] ?? '';
    const span = questionSpans[at];
    const date = span && span.from === span.to ? { date: span.from } : {};
    return {
      id: questionIds[at] ?? '',
      issue: issueIds[issue] ?? '',
      meeting: meetingIds[meeting] ?? '',
      short: name,
      text: name,
      ...date,
    };
  });
  const { corpus, faults } = parseCorpus({
    format: 'caucus-corpus/1',
    id: slug(title),
    title,
    description: `Read from the file “${fileName}”. What it does not say of an actor’s kind is taken for ${mapping.kind}, and of how a position is known for ${mapping.basis}.`,
    version: '1',
    licence: 'Not stated',
    language: 'und',
    mapping,
    meetings,
    actors: [...actors, ...blocs],
    groups: [],
    issues: found.issues.names.map((name, at) => ({ id: issueIds[at] ?? '', name, description: name })),
    questions,
    sources,
    records: [],
    voices: [],
    arguments: [],
    rollcalls: [],
    outcomes: [],
  } satisfies CorpusFile);
  if (!corpus)
    throw new Refused(
      ...faults.map(({ path, id, message }) => flaw('corpus-fault', { column: path, value: id ?? null, accepted: message })),
    );
  const ids = { actor: actors.map(({ id }) => id), question: questionIds, source: sources.map(({ id }) => id) };
  const bloc = new Map([...actors, ...blocs].map(({ id, name }) => [name, id]));
  const positions = positionsOf({ sheet, mapping, found, attributes, ids, bloc, asked: asked.of, sourceOf }, corpus.index, flaws);
  return { file: corpus.file, positions, warnings: flaws.flaws, likenesses: likenessesOf(found) };
}
