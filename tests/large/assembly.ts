/** A General Assembly of any size, generated: two blocs and those between them, in columns and without a file. */
import type { Corpus, HalfUnits } from '../../src/corpus/corpus';
import { indexOf } from '../../src/corpus/order';

export interface Size {
  readonly actors: number;
  readonly questions: number;
  readonly meetings: number;
  readonly issues: number;
  /** Share of the questions on which an actor votes. */
  readonly voting: number;
}

/** 0.87 million votes: all roll-calls of the UN so far. */
export const ASSEMBLY: Size = { actors: 200, questions: 6200, meetings: 62, issues: 40, voting: 0.7 };
/** Ten million votes. */
export const CROWD: Size = { actors: 2000, questions: 50_000, meetings: 100, issues: 200, voting: 0.1 };

/** Park and Miller's minimal standard generator, in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** One vote in eight is an abstention, and one in twelve is against one's bloc. */
function voteOf(leaning: number, divide: number, chance: number): HalfUnits {
  const side = leaning < divide ? 2 : -2;
  if (chance < 1 / 8) return 0;
  return chance < 1 / 8 + 1 / 12 ? (side === 2 ? -2 : 2) : side;
}

const named = <T extends object>(length: number, of: (at: number, id: string) => T, letter: string) =>
  Array.from({ length }, (_, at) => {
    const id = `${letter}${String(at).padStart(6, '0')}`;
    return { id, ...of(at, id) };
  });

function votes({ actors, questions, voting }: Size) {
  const random = generator(questions);
  const leaning = Array.from({ length: actors }, () => random());
  const most = actors * questions;
  const [actor, question, x] = [new Uint32Array(most), new Uint32Array(most), new Int8Array(most)];
  let length = 0;
  for (let on = 0; on < questions; on += 1) {
    const divide = random() < 0.8 ? 0.8 : 0.4;
    for (let at = 0; at < actors; at += 1) {
      if (random() > voting) continue;
      actor[length] = at;
      question[length] = on;
      x[length] = voteOf(leaning[at] ?? 0, divide, random());
      length += 1;
    }
  }
  return { length, actor: actor.slice(0, length), question: question.slice(0, length), x: x.slice(0, length) };
}

export function assembly(size: Size): Corpus {
  const perMeeting = size.questions / size.meetings;
  const year = (at: number): string => String(1946 + at);
  const meetings = named(size.meetings, (at) => ({ name: `Session ${at + 1}`, short: `Session ${at + 1}`, from: year(at) }), 'm');
  const actors = named(size.actors, (at) => ({ name: `State ${at + 1}`, kind: 'state' }), 'a');
  const issues = named(size.issues, (at) => ({ name: `Issue ${at + 1}` }), 'i');
  const meetingOf = Uint32Array.from({ length: size.questions }, (_, at) => Math.floor(at / perMeeting));
  const issueOf = Uint32Array.from({ length: size.questions }, (_, at) => at % size.issues);
  const questions = named(
    size.questions,
    (at) => ({
      text: `That draft ${at + 1} be adopted`,
      short: `Draft ${at + 1}`,
      meeting: meetings[meetingOf[at]!]!.id,
      issue: issues[issueOf[at]!]!.id,
      rule: 'vote',
    }),
    'q',
  );
  const sources = [{ id: 'generated', title: 'Generated' }];
  const cast = votes(size);
  const { length } = cast;
  const none = { id: null, dateText: null, condition: null, summary: null, locator: null, onBehalfOf: null, doubt: null, refs: null };
  const positions = {
    ...cast,
    ...none,
    basis: new Uint8Array(length),
    date: new Int32Array(length),
    order: new Int32Array(length),
    source: new Uint32Array(length),
    strings: [''],
  };
  const index = {
    meeting: indexOf(meetings),
    actor: indexOf(actors),
    group: new Map(),
    issue: indexOf(issues),
    question: indexOf(questions),
    source: indexOf(sources),
  };
  const meta = {
    id: 'generated',
    title: `${size.actors} states on ${size.questions} drafts`,
    version: '1',
    licence: 'none',
    language: 'en',
  };
  const empty = { groups: [], voices: [], arguments: [], outcomes: [] };
  const notVoting = { length: 0, actor: new Uint32Array(), question: new Uint32Array() };
  return {
    meta,
    meetings,
    actors,
    issues,
    questions,
    sources,
    positions,
    index,
    meetingOf,
    issueOf,
    notVoting,
    ...empty,
  } as unknown as Corpus;
}
