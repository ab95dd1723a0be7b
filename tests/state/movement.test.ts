// @vitest-environment node
/** How far actors of the shipped corpus move when one filter changes, in shares of the picture's side. */
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { movementOf } from '../../src/layout/quality';
import { decodeView } from '../../src/state/link';
import { openingView } from '../../src/state/opening';
import { selectDyads, selectPicture, selectPlaces, selectScope } from '../../src/state/select';
import { defaultView, type View } from '../../src/state/view';

type Placed = ReadonlyMap<string, readonly [number, number]>;

/** The longest side of the picture. */
const SIDE = 2;
const MOST = 0.15;

const corpus = shippedCorpus();
const { view: opening } = openingView(corpus);

function placed(view: View): Placed {
  const { x, y } = selectPlaces(corpus, view);
  return new Map(Array.from(selectDyads(corpus, view).actors, (actor, i) => [corpus.actors[actor]?.id ?? '', [x[i] ?? 0, y[i] ?? 0]]));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean displacement of the actors in both pictures, in shares of the picture's side. */
function displacement(before: Placed, after: Placed): number {
  return mean(
    [...before].flatMap(([id, [x, y]]) => {
      const to = after.get(id);
      return to ? [Math.hypot(to[0] - x, to[1] - y) / SIDE] : [];
    }),
  );
}

/** The view without each meeting, or issue, that has questions in it; those that stay networks. */
function without(view: View, key: 'meeting' | 'issue'): View[] {
  const table = key === 'meeting' ? corpus.meetings : corpus.issues;
  const of = key === 'meeting' ? corpus.meetingOf : corpus.issueOf;
  const used = new Set(Array.from(selectScope(corpus, view).questions, (question) => table[of[question] ?? 0]?.id ?? ''));
  const left = [...used].map((out) => ({ ...view, [key]: [...used].filter((id) => id !== out) }));
  return left.filter((to) => selectPicture(corpus, to).type === 'network');
}

describe('on the shipped corpus', () => {
  it.each([
    ['the whole', 'meeting', defaultView()],
    ['the whole', 'issue', defaultView()],
    ['the opening picture', 'meeting', opening],
    ['the opening picture', 'issue', opening],
  ] as const)(
    '%s moves little when one %s is left out',
    (_, key, view) => {
      const before = placed(view);
      const views = without(view, key);
      expect(views.length).toBeGreaterThan(3);
      expect(mean(views.map((to) => displacement(before, placed(to))))).toBeLessThan(MOST);
    },
    30_000,
  );

  it('the opening picture keeps its order of places when one meeting is left out', () => {
    const before = placed(opening);
    expect(mean(without(opening, 'meeting').map((to) => movementOf(before, placed(to))))).toBeLessThan(MOST);
  });

  it('the opening picture moves little when its filter by group is taken away', () => {
    expect(opening.group).not.toBeNull();
    expect(displacement(placed(opening), placed({ ...opening, group: null }))).toBeLessThan(MOST);
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
    const across = (of: Placed): number => (of.get('usa')?.[0] ?? NaN) - (of.get('rus')?.[0] ?? NaN);
    expect(across(placed(defaultView()))).toBeGreaterThan(0);
    expect(across(placed(view))).toBeGreaterThan(0);
  });
});
