/** How far actors of the shipped corpus move when one filter changes: every one, from the default view and from the opening picture. */
import { describe, expect, it } from 'vitest';
import { BASES, KINDS } from '../../src/corpus/vocabulary';
import { shippedCorpus } from '../../src/corpus/shipped';
import { movementOf } from '../../src/layout/quality';
import { decodeView } from '../../src/state/link';
import { openingView } from '../../src/state/opening';
import { selectDyads, selectPicture, selectPlaces } from '../../src/state/select';
import { toggleIssueTick, toggleQuestionTick } from '../../src/state/ticks';
import {
  setBlocs,
  setContested,
  setQualified,
  toggleBasis,
  toggleGroup,
  toggleKind,
  toggleMeeting,
  type Update,
} from '../../src/state/updates';
import { defaultView, type View } from '../../src/state/view';
import { fitFrame } from '../../src/views/picture/frame';

type Placed = ReadonlyMap<string, readonly [number, number]>;

/** Where the actors stand that have a tie, among the places of the corpus and on a screen. */
interface Picture {
  readonly places: Placed;
  readonly screen: Placed;
  readonly side: number;
}

const MOST = 0.15;
const SCREEN = { width: 900, height: 640 };

const corpus = shippedCorpus();
const { view: opening } = openingView(corpus);
const idsOf = (table: readonly { readonly id: string }[]): string[] => table.map(({ id }) => id);

/** Everything that one click on a filter can do, by what is clicked. */
const TOGGLES: readonly (readonly [name: string, update: Update])[] = [
  ...idsOf(corpus.meetings).map((id) => [`meeting ${id}`, toggleMeeting(id, idsOf(corpus.meetings))] as const),
  ...idsOf(corpus.issues).map((id) => [`issue ${id}`, toggleIssueTick(corpus, id)] as const),
  ...idsOf(corpus.questions).map((id) => [`question ${id}`, toggleQuestionTick(corpus, id)] as const),
  ...idsOf(corpus.groups).map((id) => [`group ${id}`, toggleGroup(id, idsOf(corpus.groups))] as const),
  ...KINDS.map((kind) => [`kind ${kind}`, toggleKind(kind)] as const),
  ...BASES.map((basis) => [`basis ${basis}`, toggleBasis(basis)] as const),
  ['contested', setContested(true)],
  ['qualified half', setQualified('half')],
  ['qualified out', setQualified('out')],
  ['blocs members', setBlocs('members')],
];

/** Actors without a dyad stand in a row under the others, which tells nothing: they are left out. */
function pictureOf(view: View): Picture {
  const places = selectPlaces(corpus, view);
  const frame = fitFrame(places, SCREEN, new Map());
  const tied = Array.from(selectDyads(corpus, view).actors, (actor, i) => ({ id: corpus.actors[actor]?.id ?? '', i })).filter(
    ({ i }) => places.isAlone[i] === 0,
  );
  const placed = ({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }): Placed =>
    new Map(tied.map(({ id, i }) => [id, [x[i] ?? NaN, y[i] ?? NaN]]));
  return { places: placed(places), screen: placed(frame), side: 2 * places.halfSide };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean displacement of the actors in both, in shares of a side; 0 where nobody is in both. */
function displacement(before: Placed, after: Placed, side: number): number {
  const moved = [...before].flatMap(([id, [x, y]]) => {
    const to = after.get(id);
    return to ? [Math.hypot(to[0] - x, to[1] - y) / side] : [];
  });
  return moved.length === 0 ? 0 : mean(moved);
}

/** What each toggle moves: places in shares of the longer side of the larger picture, and marks on the screen in shares of its width. */
function movements(from: View) {
  const before = pictureOf(from);
  return TOGGLES.flatMap(([name, update]) => {
    const to = update(from);
    if (to === from || selectPicture(corpus, to).type !== 'network') return [];
    const after = pictureOf(to);
    const places = displacement(before.places, after.places, Math.max(before.side, after.side));
    return [{ name, places, screen: displacement(before.screen, after.screen, SCREEN.width) }];
  });
}

describe('on the shipped corpus', () => {
  it.each([
    ['the default view', defaultView()],
    ['the opening picture', opening],
  ] as const)(
    'no toggle of a filter moves the actors of %s by 0.15 of the picture in the mean',
    (name, from) => {
      const all = movements(from);
      const worst = (by: 'places' | 'screen') => all.toSorted((a, b) => b[by] - a[by])[0];
      process.stdout.write(`${name}, ${all.length} toggles: ${JSON.stringify({ places: worst('places'), screen: worst('screen') })}\n`);
      expect(all.length).toBeGreaterThan(190);
      expect(all.filter(({ places }) => !(places < MOST))).toEqual([]);
      expect(mean(all.map(({ places }) => places))).toBeLessThan(0.02);
      // The frame follows the picture and so moves marks further; not much where a filter of questions leaves the actors.
      expect(all.filter(({ name, screen }) => /^(meeting|issue|question)/.test(name) && !(screen < MOST))).toEqual([]);
      expect(mean(all.map(({ screen }) => screen))).toBeLessThan(0.06);
    },
    30_000,
  );

  it('the opening picture keeps its order of places when one meeting is left out', () => {
    const { places } = pictureOf(opening);
    const without = (opening.meeting ?? []).map((out) => ({ ...opening, meeting: (opening.meeting ?? []).filter((id) => id !== out) }));
    expect(without.length).toBeGreaterThan(3);
    expect(mean(without.map((to) => movementOf(places, pictureOf(to).places)))).toBeLessThan(MOST);
  });

  it.each([
    'meeting=wcit-12',
    'meeting=mpp-6',
    'meeting=unga-73,unga-74,unga-75,unga-77,unga-78',
    'meeting=wcit-12&group=brics,foc',
    'issue=itu-internet',
    'kind=state&contested=1',
  ])('%s has Russia and the United States on the sides where the whole has them', (link) => {
    const { view, notices } = decodeView(link, corpus);
    expect(notices).toEqual([]);
    const across = ({ places }: Picture): number => (places.get('usa')?.[0] ?? NaN) - (places.get('rus')?.[0] ?? NaN);
    expect(across(pictureOf(defaultView()))).toBeGreaterThan(0);
    expect(across(pictureOf(view))).toBeGreaterThan(0);
  });
});
