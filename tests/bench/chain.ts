/** A filter change in Node, step by step as the app goes: selectors that miss, then what the picture is made of. */
import type { Corpus } from '../../src/corpus/corpus';
import { selectDoubtful } from '../../src/state/doubt';
import { selectFacets } from '../../src/state/facets';
import { selectDrawn, selectDyads, selectPlaces, selectScope, selectStances, selectTies } from '../../src/state/select';
import type { View } from '../../src/state/view';
import { clumpsOf } from '../../src/views/picture/clumps';
import { selectColours } from '../../src/views/picture/colours';
import { fitFrame } from '../../src/views/picture/frame';
import { placeLabels } from '../../src/views/picture/labels';
import { countTies } from '../../src/views/picture/neighbours';
import { pathsOf, segmentsOf } from '../../src/views/picture/segments';
import { textWidth } from '../../src/views/picture/textWidth';
import { Stopwatch, type Times } from './timing';

const SIZE = { width: 900, height: 640 };
let seen = 0;

/** The same picture under a key that no selector has met. */
function fresh(view: View): View {
  seen += 1;
  return { ...view, from: `${1000 + seen}` };
}

/** Everything from the filters to what is handed to React. Stances are kept while bases and rules stay, so they are none of it. */
export function changeFilter(corpus: Corpus, asked: View): Times {
  const view = fresh(asked);
  const watch = new Stopwatch();
  selectStances(corpus, view);
  const { actors } = watch.step('scopeOf', () => selectScope(corpus, view));
  const dyads = watch.step('computeDyads', () => selectDyads(corpus, view));
  const ties = watch.step('tiesOf', () => selectTies(corpus, view));
  const drawn = watch.step('drawnTies', () => selectDrawn(corpus, view));
  const places = watch.step('scoresOf (share), placeActors', () => selectPlaces(corpus, view));
  watch.step('facets', () => selectFacets(corpus, view));
  watch.step('colours', () => selectColours(corpus, view));
  const counts = watch.step('countTies', () => countTies(ties, actors.length));
  const segments = watch.step('segmentsOf', () => segmentsOf(dyads, ties, drawn, selectDoubtful(corpus, view)));
  const frame = watch.step('fitFrame', () => fitFrame(places, SIZE, new Map()));
  watch.step('pathsOf', () => pathsOf(segments, frame));
  watch.step('clumpsOf', () => clumpsOf(places, frame));
  watch.step('placeLabels', () => {
    const items = Array.from(actors, (actor, i) => ({
      x: frame.x[i] ?? 0,
      y: frame.y[i] ?? 0,
      width: textWidth(corpus.actors[actor]?.name ?? '', 12),
      height: 14,
      importance: (counts[i]?.aligned ?? 0) + (counts[i]?.opposed ?? 0) + (counts[i]?.mixed ?? 0),
    }));
    placeLabels(items, 7, { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height });
  });
  return watch.times;
}
