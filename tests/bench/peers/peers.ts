/** This project beside what people use otherwise, in one run on the same data and machine. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseKernel } from '../../../src/analysis/kernel';
import { vectorKernel } from '../../../src/analysis/simd';
import { print } from '../timing';
import { measureCounting } from './counting';
import { measureDrawing, type Sizes } from './drawing';
import { measureLayouts, networkToDraw } from './layouts';
import { RATIOS, ratiosOf } from './ratios';

const RUNS = 5;
const MOVED: typeof RATIOS = [...RATIOS, 'a frame by the clock'];
const [large = '', page = '', app = ''] = process.argv.slice(2);
const folder = path.join(app, 'peers');

/** Kilobytes of JavaScript, gzipped, that the app fetches before the corpus. */
function firstLoad(): number {
  const files = [...readFileSync(path.join(app, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
    ([, file]) => file!,
  );
  return files
    .filter((file) => !path.basename(file).startsWith('corpus'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(app, file))).length / 1000, 0);
}

async function measurePeers(): Promise<void> {
  chooseKernel(vectorKernel());
  print(`Agreement of all pairs, 200 actors × 6,200 roll-calls, in Node (${RUNS} runs)`, RATIOS, ratiosOf(await measureCounting(RUNS)));
  const layouts = ratiosOf(await measureLayouts(RUNS));
  print(`Places of 200 actors with 19,900 ties, in Node (${RUNS} runs)`, [...RATIOS, 'distance tells disagreement'], layouts);
  writeFileSync(path.join(folder, 'network.json'), JSON.stringify(networkToDraw()));
  const sizes = { Caucus: firstLoad(), ...(JSON.parse(readFileSync(path.join(folder, 'sizes.json'), 'utf8')) as Sizes) };
  const [first = [], zoom = [], pan = []] = await measureDrawing(large, page, sizes, RUNS);
  const drawn = `200 actors and 19,900 ties in Chromium (${RUNS} fresh browsers)`;
  print(`${drawn}: the first frame; Caucus counts and places before it draws`, [...RATIOS, 'JavaScript, gzipped'], ratiosOf(first));
  print(`${drawn}: zooming, CPU of the page’s thread a frame`, MOVED, ratiosOf(zoom));
  print(`${drawn}: panning, CPU of the page’s thread a frame`, MOVED, ratiosOf(pan));
}

if (existsSync(path.join(folder, 'sizes.json'))) await measurePeers();
else process.stdout.write('\nNot measured beside other packages: `npm ci --prefix tests/bench` installs them.\n');
