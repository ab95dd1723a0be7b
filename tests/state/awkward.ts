/** A corpus whose ids hold every sign that links use for themselves, and arbitrary views of it. */
import * as fc from 'fast-check';
import { type CorpusFile } from '../../src/corpus/schema';
import type { Hypothesis } from '../../src/analysis/hypothesis';
import { BASES, KINDS, STANCES } from '../../src/corpus/vocabulary';
import { canonicalHypotheses } from '../../src/state/hypothesisCodec';
import type { Notice } from '../../src/state/link';
import { canonicalCamera } from '../../src/state/pictureCodecs';
import {
  COMPARED,
  CROSSED,
  type Colour,
  defaultView,
  type Ids,
  LANGUAGES,
  LOOKS,
  type OtherSide,
  type Selection,
  type Shade,
  type View,
} from '../../src/state/view';
import { corpusOf } from '../corpus/example';

export const AWKWARD = [
  '-',
  '--',
  'a,b',
  'a~b',
  'a:b',
  'x=y&z',
  '#1',
  'c+d e',
  '100%',
  '%41',
  '%2D',
  '__proto__',
  'constructor',
  '(l’été)!*',
  "it's",
  'Türkiye',
  '中国',
  '😀',
  'null',
  'all',
] as const;

function awkwardFile(opening?: string): CorpusFile {
  const source = { sources: ['s'] };
  return {
    format: 'caucus-corpus/1',
    id: 'awkward & co@home',
    title: 'Awkward',
    description: 'Ids with signs',
    version: '1',
    licence: 'CC0-1.0',
    language: 'en',
    ...(opening === undefined ? {} : { opening }),
    // Later ids meet earlier, so that the order of the corpus is not that of the ids.
    meetings: AWKWARD.map((id, at) => ({ id, name: id, short: id, body: 'B', from: String(2020 - at), coverage: 'C', ...source })),
    actors: AWKWARD.map((id) => ({ id, name: id, kind: 'organisation' })),
    groups: AWKWARD.map((id) => ({ id, name: id, members: [{ actor: 'all' }], ...source })),
    issues: AWKWARD.map((id) => ({ id, name: id, description: 'D' })),
    questions: AWKWARD.map((id) => ({ id, issue: id, meeting: id, short: id, text: 'That', rule: 'none' })),
    sources: [{ id: 's', title: 'S', cite: 'S' }],
    records: [],
    voices: [],
    arguments: [],
    rollcalls: [],
    outcomes: [],
  };
}

export const awkwardCorpus = (opening?: string) => corpusOf(awkwardFile(opening));

const corpus = awkwardCorpus();
export const ALL = {
  meeting: corpus.meetings.map(({ id }) => id),
  issue: corpus.issues.map(({ id }) => id),
  question: corpus.questions.map(({ id }) => id),
  group: corpus.groups.map(({ id }) => id),
  actor: corpus.actors.map(({ id }) => id),
};

const notEvery = (all: readonly string[]): fc.Arbitrary<Ids> => fc.option(fc.subarray([...all], { maxLength: all.length - 1 }));
const id = fc.constantFrom(...AWKWARD);
const thousandths = fc.integer({ min: -100_000, max: 100_000 });

export const arbitraryDate = fc.constantFrom('1899', '2012-12', '2012-12-14', '2000-02-29', '0004-02-29');

export const arbitrarySelection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ type: fc.constantFrom('actor', 'question', 'issue', 'meeting', 'group', 'coalition'), id }),
  fc.record({ type: fc.constant('position' as const), a: id, b: id }),
  fc.record({ type: fc.constant('bases' as const), a: fc.constantFrom(...BASES), b: fc.constantFrom(...BASES) }),
  fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map((pair): Selection => {
    const [a = '', b = ''] = pair.toSorted();
    return { type: 'tie', a, b };
  }),
);

const arbitraryOther: fc.Arbitrary<OtherSide> = fc.oneof(
  fc.record({ type: fc.constantFrom('meeting' as const, 'issue' as const), id }),
  fc.record({ type: fc.constant('time' as const), from: fc.option(arbitraryDate), to: fc.option(arbitraryDate) }),
);

export const arbitraryHypothesis: fc.Arbitrary<Hypothesis> = fc.record({
  actor: id,
  question: id,
  stance: fc.constantFrom(...STANCES, 'none' as const),
});
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);

/** Views in the one form in which updates and links leave them. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  meeting: notEvery(ALL.meeting),
  issue: notEvery(ALL.issue),
  question: notEvery(ALL.question),
  from: fc.option(arbitraryDate),
  to: fc.option(arbitraryDate),
  kind: fc.option(fc.subarray([...KINDS], { maxLength: KINDS.length - 1 })),
  group: fc.option(fc.subarray(ALL.group)),
  at: fc.option(arbitraryDate),
  basis: fc.subarray([...BASES]),
  min: fc.integer({ min: 1, max: 999_999 }),
  contested: fc.boolean(),
  measure: fc.constantFrom('net', 'share', 'identical', 'dna', 'kappa'),
  baseline: fc.constantFrom('none', 'median'),
  qualified: fc.constantFrom('side', 'half', 'out'),
  blocs: fc.constantFrom('own', 'members'),
  camps: fc.constantFrom('off', '2', 'auto'),
  weights: fc.constantFrom('unit', 'strength'),
  ties: fc.constantFrom('all', 'aligned', 'opposed', 'mixed'),
  draw: fc.constantFrom('some', 'all'),
  actor: fc.subarray(ALL.actor),
  sel: fc.option(arbitrarySelection),
  color: fc.oneof(
    fc.constantFrom<Colour>('group', 'plain'),
    fc.constantFrom(...ALL.question).map((id): Colour => `stance:${id}`),
  ),
  shade: fc.oneof(
    fc.constantFrom<Shade>('stance', 'agreement'),
    fc.constantFrom(...ALL.actor).map((id): Shade => `agreement:${id}`),
  ),
  camera: fc
    .option(fc.record({ x: thousandths, y: thousandths, k: fc.integer({ min: 200, max: 20_000 }).map((k) => k / 1000) }))
    .map((camera) => camera && canonicalCamera(camera)),
  pin: fc
    .subarray(ALL.actor)
    .chain((actors) => fc.tuple(...actors.map((actor) => fc.record({ actor: fc.constant(actor), x: thousandths, y: thousandths })))),
  view: fc.constantFrom(...LOOKS),
  matrix: fc.constantFrom(...CROSSED),
  with: fc.option(arbitraryOther),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  compare: fc.constantFrom(...COMPARED),
  theme: fc.constantFrom('auto', 'light', 'dark', 'projector'),
  what: fc.array(arbitraryHypothesis, { maxLength: 6 }).map(canonicalHypotheses),
  hide: fc.subarray(ALL.actor),
  tour: fc.option(fc.oneof(slug, fc.constant('z.q1YqSixJLVKyUkrLT1KyAgA'))),
  step: fc.option(slug),
});

/** A view nothing may write to. */
export function frozen(view: View = defaultView()): View {
  for (const value of Object.values(view)) Object.freeze(value);
  return Object.freeze(view);
}

/** What a link of a view of its own making may say: that its range ends before it begins. */
export function rangeNotices({ from, to }: View): readonly Notice[] {
  const isEmpty = from !== null && to !== null && from > `${to}~`;
  return isEmpty ? [{ key: 'from', value: from, reason: 'empty-range', accepted: to }] : [];
}
