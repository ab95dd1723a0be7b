/** What the shipped tours claim in numbers, each beside the way to compute it from the corpus. */
import { dyadAt } from '../../src/analysis/dyads';
import { BUDGET, solve } from '../../src/analysis/coalitions/solve';
import type { Stage } from '../../src/analysis/coalitions/stage';
import { graphOfTies } from '../../src/analysis/coalitions/ofTies';
import { readQuestion } from '../../src/analysis/questions';
import { heldBy } from '../../src/analysis/stances';
import { TIE } from '../../src/analysis/ties';
import { unitsOf } from '../../src/analysis/table';
import { membersAt } from '../../src/corpus/groups';
import { shippedCorpus } from '../../src/corpus/shipped';
import { decodeView } from '../../src/state/link';
import { selectDyads, selectPlaces, selectScope, selectStances, selectTies } from '../../src/state/select';

const corpus = shippedCorpus();
const at = (link: string) => decodeView(link, corpus).view;
const ids = (actors: Iterable<number>): string =>
  Array.from(actors, (actor) => corpus.actors[actor]?.id ?? '')
    .sort()
    .join(' ');

/** Who stands where on a question in the view of a link. */
function floor(link: string, question: string) {
  const view = at(link);
  const table = selectStances(corpus, view);
  return readQuestion(corpus, table, corpus.index.question.get(question) ?? -1, selectScope(corpus, view).actors);
}

/** Numbers of a floor: for, of which qualified, neutral, against, of which qualified. */
function counts(link: string, question: string) {
  const { support, qualifiedSupport, neutral, qualifiedOpposition, opposition } = floor(link, question).counts;
  return [support, qualifiedSupport, neutral, qualifiedOpposition, opposition].join(' ');
}

/** Kind of the tie of two actors, and the questions that they share. */
function tie(link: string, a: string, b: string): string {
  const { actors, n } = selectDyads(corpus, at(link));
  const [i, j] = [a, b].map((id) => actors.indexOf(corpus.index.actor.get(id) ?? -1)).sort((x, y) => x - y) as [number, number];
  const dyad = dyadAt(i, j, actors.length);
  const kind = Object.entries(TIE).find(([, value]) => value === selectTies(corpus, at(link)).kind[dyad])?.[0];
  return `${kind} of ${n[dyad]}`;
}

/** Actors by kind of their tie with one of them. */
function tied(link: string, to: string, kind: keyof typeof TIE): string {
  const { actors } = selectDyads(corpus, at(link));
  const others = Array.from(actors).filter((actor) => corpus.actors[actor]?.id !== to);
  return ids(others.filter((actor) => tie(link, to, corpus.actors[actor]?.id ?? '').startsWith(`${kind} `)));
}

/** Who stands nearest to an actor in the picture of a link. */
function nearest(link: string, to: string, count: number): string {
  const { actors } = selectDyads(corpus, at(link));
  const { x, y } = selectPlaces(corpus, at(link));
  const from = actors.indexOf(corpus.index.actor.get(to) ?? -1);
  const far = (place: number): number => Math.hypot((x[place] ?? 0) - (x[from] ?? 0), (y[place] ?? 0) - (y[from] ?? 0));
  const others = [...actors.keys()].filter((place) => place !== from).sort((a, b) => far(a) - far(b));
  return ids(others.slice(0, count).map((place) => actors[place] ?? -1));
}

/** How many opposed ties touch any of some actors. */
function opposedTo(link: string, some: readonly number[]): number {
  const { actors } = selectDyads(corpus, at(link));
  const { kind } = selectTies(corpus, at(link));
  let found = 0;
  for (let i = 0; i < actors.length; i++)
    for (let j = i + 1; j < actors.length; j++)
      if (kind[dyadAt(i, j, actors.length)] === TIE.opposed && [i, j].some((place) => some.includes(actors[place] ?? -1))) found++;
  return found;
}

const PAIRS = [
  ['unga-73-27', 'unga-73-266'],
  ['unga-74-29', 'unga-74-28'],
  ['unga-75-240', 'unga-75-32'],
  ['unga-77-36', 'unga-77-37'],
  ['unga-78-237', 'unga-78-16'],
] as const;
const table = selectStances(corpus, at(''));
const held = (actor: number, question: string) => unitsOf(table, actor, corpus.index.question.get(question) ?? -1);
const everyone = [...corpus.actors.keys()];
const states = everyone.filter((actor) => corpus.actors[actor]?.kind === 'state');
const bothYes = (actor: number, [one, other]: readonly [string, string]): boolean => held(actor, one) === 2 && held(actor, other) === 2;
const apart = (actor: number, [one, other]: readonly [string, string]): boolean =>
  Number(held(actor, one)) * Number(held(actor, other)) < 0;
const bothNo = (actor: number, [one, other]: readonly [string, string]): boolean => held(actor, one) === -2 && held(actor, other) === -2;
const perPair = (rule: typeof bothYes): string => PAIRS.map((pair) => states.filter((actor) => rule(actor, pair)).length).join(' ');
const votes = (actor: number): string =>
  PAIRS.flat()
    .map((question) => held(actor, question) ?? '.')
    .join(' ');
const signed = states.filter((actor) => Number(held(actor, 'wcit-12-signature')) > 0);
const unsigned = states.filter((actor) => Number(held(actor, 'wcit-12-signature')) < 0);
const yesOf = (actors: readonly number[], question: string, units = 2): number =>
  actors.filter((actor) => held(actor, question) === units).length;
const outcome = (id: string): string => corpus.outcomes.find((one) => one.id === id)?.summary ?? '';
const membersOf = (group: string): ReadonlySet<number> => membersAt(corpus, corpus.index.group.get(group) ?? -1, null).members;
const union = [...membersOf('eu')];
const named = (given: string): readonly number[] => given.split(' ').map((id) => corpus.index.actor.get(id) ?? -1);

const P = 'issue=un-ict-security-ru,un-ict-security-us&from=2018&kind=state';
const U = 'question=mpp-6-c9-unesco';
const UNESCO = 'mpp-6-c9-unesco';
const TALKS = 'mpp-talks-c9-unesco';
const side = (link: string, question: string, column: 'support' | 'qualifiedSupport' | 'qualifiedOpposition' | 'opposition'): string =>
  ids(floor(link, question).columns[column]);
const steady = states.filter((actor) => PAIRS.every((pair) => bothYes(actor, pair)));
const knot = states.filter((actor) => votes(actor) === votes(named('swe')[0] ?? -1));

const memberCount = (group: string): number => steady.filter((actor) => membersOf(group).has(actor)).length;

/** The two camps of the ten rival votes: sizes, the smaller one, and whether that is proven. */
function camps(): string {
  const dyads = selectDyads(corpus, at(P));
  let last: Stage | undefined;
  for (const stage of solve(graphOfTies(dyads, selectTies(corpus, at(P)), 'unit'), { camps: 2, seed: 1, budget: BUDGET })) last = stage;
  const blocks = [0, 1].map((block) => Array.from(dyads.actors).filter((_, position) => last?.partition[position] === block));
  const [small = [], large = []] = blocks.sort((a, b) => a.length - b.length);
  return `${large.length} and ${small.length}, ${last?.proven ? 'proven' : 'open'}: ${ids(small)}`;
}

const args = (wanted: string): number =>
  corpus.arguments.filter(({ issue, side: of, actor }) => issue === 'cwg-opening' && of === wanted && actor === undefined).length;
const opened = 'question=council-13-opening';

/** By tour and step: what it says, what it comes to, what the corpus gives. */
export const CLAIMS: readonly (readonly [step: string, claim: string, computed: () => unknown, expected: unknown])[] = [
  ['one-red-line/not-shown', 'three keep the text off the screen', () => side('', 'mpp-5-uk-text-shown', 'opposition'), 'cub irn sau'],
  [
    'one-red-line/whispers',
    'without rumour UNESCO alone',
    () => `${counts('', TALKS)}: ${side('', TALKS, 'support')}`,
    '1 0 0 0 0: unesco',
  ],
  ['one-red-line/the-room', 'six, five, Iran, nobody plainly against', () => counts(U, UNESCO), '6 5 0 1 0'],
  [
    'one-red-line/no-change',
    'who accepts only without a change, with UNESCO',
    () => side(U, UNESCO, 'support'),
    'business civil-society eu swe unesco usa',
  ],
  [
    'one-red-line/no-change',
    'all five against reopening, and nobody else',
    () => side('', 'mpp-6-c9-reopen', 'opposition'),
    'business civil-society eu swe usa',
  ],
  ['one-red-line/live-with-it', 'the five of one column', () => side(U, UNESCO, 'qualifiedSupport'), 'cub lka pak rus sau'],
  ['one-red-line/procedure', 'five against five, and the Chair', () => counts('', 'mpp-6-c9-reopen'), '5 0 0 1 5'],
  ['one-red-line/procedure', 'the Chair half against', () => side('', 'mpp-6-c9-reopen', 'qualifiedOpposition'), 'mpp-chair'],
  ['one-red-line/procedure', 'who was for hearing Iran', () => side('', 'mpp-6-c9-reopen', 'support'), 'cub irn lka pak sau'],
  ['one-red-line/side-by-side', 'five states against two', () => counts('kind=state', 'mpp-6-c9-reopen'), '5 0 0 0 2'],
  ['one-red-line/side-by-side', 'seven states against one', () => counts('kind=state', UNESCO), '2 5 0 1 0'],
  ['one-red-line/both-at-once', 'Iran and Sweden: opposed twice', () => tie('meeting=mpp-6', 'irn', 'swe'), 'opposed of 2'],
  ['one-red-line/both-at-once', 'Iran and Cuba: once together, once apart', () => tie('meeting=mpp-6', 'irn', 'cub'), 'mixed of 2'],
  ['one-red-line/both-at-once', 'aligned with nobody', () => tied('meeting=mpp-6', 'irn', 'aligned'), ''],
  ['one-red-line/both-at-once', 'the four stand nearest', () => nearest('meeting=mpp-6', 'irn', 4), 'cub lka pak sau'],
  ['one-red-line/both-at-once', 'mixed with four', () => tied('meeting=mpp-6', 'irn', 'mixed'), 'cub lka pak sau'],
  [
    'one-red-line/all-or-nothing',
    'eight of eleven lines',
    () => outcome('out-mpp-6-vision-c').includes('eight of the eleven Action Lines'),
    true,
  ],
  ['one-red-line/what-if', 'recorded: Iran in the way', () => ids(floor(U, UNESCO).blockers), 'irn'],
  [
    'one-red-line/what-if',
    'supposed: nobody in the way',
    () => ids(floor(`${U}&what=irn~${UNESCO}~qualified-support`, UNESCO).blockers),
    '',
  ],
  [
    'one-red-line/after',
    'Iran is not on record there',
    () => heldBy(table, named('irn')[0] ?? -1, corpus.index.question.get('wsis10-hle-c9-unesco') ?? -1),
    undefined,
  ],
  [
    'who-opens-the-door/closed-door',
    'four names, all for',
    () => `${counts(opened, 'council-13-opening')}: ${side(opened, 'council-13-opening', 'support')}`,
    '4 0 0 0 0: civil-society itu-secretariat pol usa',
  ],
  [
    'who-opens-the-door/empty-columns',
    'not one name by rumour or inference',
    () => counts(`${opened}&basis=record,reported,rumoured,inferred`, 'council-13-opening'),
    '4 0 0 0 0',
  ],
  ['who-opens-the-door/reasons-for', 'thirteen, twenty, four', () => ['for', 'against', 'concern'].map(args).join(' '), '13 20 4'],
  ['who-opens-the-door/no-names', 'three sub-points', () => corpus.arguments.filter(({ parent }) => parent === 'A8').length, 3],
  [
    'who-opens-the-door/no-names',
    'one speaker has a name',
    () => [...new Set(corpus.arguments.flatMap(({ issue, actor }) => (issue === 'cwg-opening' && actor ? [actor] : [])))],
    ['itu-secretariat'],
  ],
  ['who-opens-the-door/whole-session', 'six actors', () => selectScope(corpus, at('meeting=council-13')).actors.length, 6],
  ['who-opens-the-door/whole-session', 'no line to Russia', () => tied('meeting=council-13', 'rus', 'none').split(' ').length, 5],
  [
    'who-opens-the-door/half-a-year-on',
    '37 arguments without a name',
    () => ['for', 'against', 'concern'].map(args).reduce((sum, count) => sum + count),
    37,
  ],
  ['who-opens-the-door/half-a-year-on', 'one actor', () => counts('', 'cwg-internet-2013-governments-alone'), '0 0 0 0 1'],
  [
    'two-camps/dubai',
    '144, 89, 55',
    () => outcome('wcit-12-signature-outcome').startsWith('89 of 144 entitled states signed and 55 did not'),
    true,
  ],
  ['two-camps/dubai', '83 known, 46 signed, 37 not', () => [signed.length + unsigned.length, signed.length, unsigned.length], [83, 46, 37]],
  [
    'two-camps/consulting',
    'six of the 37',
    () => side('kind=state', 'wcit-12-signature', 'qualifiedOpposition'),
    'cze deu ind ita ken pol',
  ],
  ['two-camps/alone', '177 in 2005', () => counts('kind=state', 'unga-60-45'), '177 0 0 0 1'],
  [
    'two-camps/alone',
    'and in the two years between',
    () => [counts('kind=state', 'unga-61-54'), counts('kind=state', 'unga-62-17')],
    ['176 0 0 0 1', '179 0 0 0 1'],
  ],
  ['two-camps/alone', '178 in 2008', () => counts('kind=state', 'unga-63-37'), '178 0 0 0 1'],
  [
    'two-camps/alone',
    'the one',
    () => ['unga-60-45', 'unga-61-54', 'unga-62-17', 'unga-63-37'].map((question) => side('', question, 'opposition')),
    ['usa', 'usa', 'usa', 'usa'],
  ],
  [
    'two-camps/alone',
    'four that voted with Russia every time',
    () => ['unga-60-45', 'unga-61-54', 'unga-62-17', 'unga-63-37'].map((question) => yesOf(named('fra deu jpn can'), question)),
    [4, 4, 4, 4],
  ],
  ['two-camps/rival-one', '119 yes, 46 no, 14 abstentions', () => counts(P, 'unga-73-27'), '119 0 14 0 46'],
  ['two-camps/rival-one', 'every member of the EU says no', () => yesOf(union, 'unga-73-27', -2), 27],
  ['two-camps/rival-two', '138 yes, 12 no, 16 abstentions', () => counts(P, 'unga-73-266'), '138 0 16 0 12'],
  ['two-camps/rival-two', 'five of the twelve', () => yesOf(named('rus chn irn cub egy'), 'unga-73-266', -2), 5],
  ['two-camps/rival-two', 'every member of the EU says yes', () => yesOf(union, 'unga-73-266'), 27],
  [
    'two-camps/rival-two',
    'of the 119 for the first text twelve against the second, and nobody else',
    () => [
      states.filter((actor) => held(actor, 'unga-73-27') === 2).length,
      states.filter((actor) => held(actor, 'unga-73-27') === 2 && held(actor, 'unga-73-266') === -2).length,
      states.filter((actor) => held(actor, 'unga-73-266') === -2).length,
    ],
    [119, 12, 12],
  ],
  ['two-camps/both', '77, 58, none', () => [bothYes, apart, bothNo].map((rule) => perPair(rule).split(' ')[0]), ['77', '58', '0']],
  ['two-camps/both', 'split between the floors', () => named('rus chn irn egy').every((actor) => apart(actor, PAIRS[0])), true],
  ['two-camps/both', 'on the left of both', () => named('ind zaf sau idn eth are').every((actor) => bothYes(actor, PAIRS[0])), true],
  ['two-camps/both', 'Brazil', () => PAIRS[0].map((question) => held(named('bra')[0] ?? -1, question)), [0, 2]],
  ['two-camps/five-rounds', 'yes to both', () => perPair(bothYes), '77 111 73 91 81'],
  ['two-camps/five-rounds', 'on opposite sides', () => perPair(apart), '58 16 59 59 62'],
  ['two-camps/five-rounds', 'no to both', () => perPair(bothNo), '0 0 0 0 0'],
  ['two-camps/five-rounds', '130 at least once', () => states.filter((actor) => PAIRS.some((pair) => bothYes(actor, pair))).length, 130],
  ['two-camps/five-rounds', 'notes: 45 abstentions and six against in 2019', () => counts(P, 'unga-74-29'), '129 0 45 0 6'],
  [
    'two-camps/five-rounds',
    'notes: most who said no in 2018 abstained in 2019',
    () => states.filter((actor) => held(actor, 'unga-73-27') === -2 && held(actor, 'unga-74-29') === 0).length,
    38,
  ],
  [
    'two-camps/five-rounds',
    'mixed lines to both ends',
    () =>
      ['rus', 'usa'].map((end) => {
        const mixed = tied(P, end, 'mixed').split(' ');
        return steady.every((actor) => mixed.includes(corpus.actors[actor]?.id ?? ''));
      }),
    [true, true],
  ],
  ['two-camps/steady-middle', '36 in all five rounds', () => steady.length, 36],
  ['two-camps/steady-middle', 'no opposed line touches them', () => opposedTo(P, steady), 0],
  [
    'two-camps/steady-middle',
    'no group holds them all',
    () => corpus.groups.filter((_, group) => steady.every((actor) => membersAt(corpus, group, null).members.has(actor))).length,
    0,
  ],
  [
    'two-camps/steady-middle',
    '34 in the Group of 77, none in the Western group, and none nearer than that',
    () => [memberCount('g77'), memberCount('weog'), Math.max(...corpus.groups.map(({ id }) => memberCount(id)))],
    [34, 0, 34],
  ],
  ['two-camps/steady-middle', 'the knot has 36 too', () => knot.length, 36],
  ['two-camps/asked-for-two', '185 and eight', camps, '185 and 8, proven: chn cub irn nic prk rus syr ven'],
  [
    'two-camps/dubai-again',
    'the Russian text: 32 of 37, and none of 46',
    () => [yesOf(unsigned, 'unga-73-27', -2), yesOf(signed, 'unga-73-27', -2)],
    [32, 0],
  ],
  ['two-camps/dubai-again', 'the US text: 25 and 36', () => [yesOf(signed, 'unga-73-266'), yesOf(unsigned, 'unga-73-266')], [25, 36]],
  [
    'two-camps/not-on-the-map',
    'opposed, aligned, mixed',
    () => selectTies(corpus, at(P)).counts,
    { opposed: 786, aligned: 10_942, mixed: 6711 },
  ],
];

/** Who is lit in the steady middle. */
export const STEADY: string = ids(steady);
