import { cpus } from 'node:os';
import { reduceStances } from '../../src/analysis/stances';
import { shippedCorpus } from '../../src/corpus/shipped';
import { changeFilter } from './chain';
import { changesOf } from './changes';
import { measureClicks } from './clicks';
import { COALITIONS_HEAD, measureCoalitions } from './coalitions';
import { measureAll, measureToggle } from './generated';
import { LARGE_HEAD, measureLarge } from './large';
import { measureCounting } from './naive';
import { measureOpening, OPENING_HEAD } from './opening';
import { measurePlaying, PLAYING_HEAD } from './playing';
import { measureScrolling, SCROLLING_HEAD } from './scrolling';
import { measureThrottled, measureThrottledActions } from './throttled';
import { ASSEMBLY, CROWD } from '../large/assembly';
import { HEAD, linesOf, measure, print, Stopwatch, withWorst } from './timing';

const ROUNDS = 15;
const PAGES = 3;
/** Nested Maps take seconds over 0.87 million votes. */
const FEW = 3;

const [address = '', large = '', only] = process.argv.slice(2);
const printOpening = async () => print('Opening a CSV in Chromium', OPENING_HEAD, await measureOpening(address, [870_000, 10_000_000]));
if (only === 'opening') {
  await printOpening();
  process.exit();
}
/** Fresh browsers for each generated corpus. */
const BROWSERS = 5;
const corpus = shippedCorpus();
const pictures = changesOf(corpus);

process.stdout.write(`Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model}. Medians of ${ROUNDS} rounds.\n`);

const stances = measure(pictures.slice(0, 1), ROUNDS, ({ start }) => {
  const watch = new Stopwatch();
  watch.step('reduceStances', () => reduceStances(corpus, start));
  return watch.times;
});
print('Stances of the shipped corpus, once for each choice of bases', HEAD, linesOf(stances).slice(0, 1));

for (const { title, views } of pictures) {
  const cases = measure(views, ROUNDS, (view) => changeFilter(corpus, view));
  print(`Filter change of ${title}, in Node`, HEAD, linesOf(cases));
}
print('All dyads against nested Maps', HEAD, measureCounting(corpus, pictures, ROUNDS));
print('200 actors × 6,200 roll-calls, generated', HEAD, [...measureAll(FEW), ...measureToggle(ROUNDS)]);
for (const picture of pictures) {
  const [first = [], ...later] = await measureClicks(address, corpus, picture, PAGES, true);
  const title = `A click on a meeting, ${picture.title}, CPU time in Chromium (${PAGES} fresh pages)`;
  print(`${title}: the first click, before anything is compiled`, HEAD, linesOf([first]));
  print(`${title}: the ${later.length} clicks after it`, [...HEAD, 'worst'], withWorst(later));
  const [, ...sudden] = await measureClicks(address, corpus, picture, 1, false);
  print(`${title}: ${sudden.length} clicks on which no pointer has rested`, [...HEAD, 'worst'], withWorst(sudden));
}
print(
  'Coalitions in Chromium, the start of the worker included',
  COALITIONS_HEAD,
  await measureCoalitions(address, large, corpus, BROWSERS),
);
await printOpening();
const throttled = await measureThrottled(address, ['UNGA 74', 'UNGA 75', 'WCIT-12'], BROWSERS);
print('The shipped corpus with the processor slowed down four times', LARGE_HEAD, throttled);
print(
  '200 actors × 6,200 roll-calls with the processor slowed down four times',
  LARGE_HEAD,
  await measureThrottledActions(large, BROWSERS),
);
print('200 actors × 6,200 roll-calls, in Chromium', LARGE_HEAD, await measureLarge(large, ASSEMBLY, BROWSERS, true));
print('Time, played in the shipped corpus', PLAYING_HEAD, await measurePlaying(address, FEW));
print('200 actors × 6,200 roll-calls, in Chromium', SCROLLING_HEAD, await measureScrolling(large, ASSEMBLY));
print('2,000 actors × 6,200 roll-calls, in Chromium', SCROLLING_HEAD, await measureScrolling(large, { ...CROWD, questions: 6200 }));
print('2,000 actors × 50,000 roll-calls, in Chromium', LARGE_HEAD, await measureLarge(large, CROWD, BROWSERS, false));
