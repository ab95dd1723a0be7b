/** 200 actors and 19,900 ties in the same real browser: the first frame, and what a frame of a gesture costs the page's thread. */
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../../journeys/browser';
import { ASSEMBLY } from '../../large/assembly';
import { median, ms } from '../timing';
import { tasksOf } from '../trace';
import type { Measured } from './ratios';

const CATEGORIES = ['__metadata', 'devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];
/** Few, for without a graphics card a frame of WebGL takes a second. */
const MOVES = 10;
const TIES = (ASSEMBLY.actors * (ASSEMBLY.actors - 1)) / 2;

/** Milliseconds to the first frame with every tie. */
type Draw = (page: Page) => Promise<number>;

const ours =
  (address: string): Draw =>
  async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => 'generated' in window);
    await page.evaluate(async (size) => Object.assign(window, { go: await window.generated(size) }), ASSEMBLY);
    return page.evaluate(async () => {
      const until = async (isThere: () => unknown): Promise<void> => {
        while (!isThere()) await new Promise((done) => requestAnimationFrame(done));
      };
      const box = () => [...document.querySelectorAll('label')].find(({ textContent }) => /^all .* lines$/.test(textContent?.trim() ?? ''));
      const from = performance.now();
      (window as unknown as { go: (fragment: string) => void }).go('ties=all');
      await until(() => document.querySelectorAll('.network [data-actor]').length >= 200 && box());
      box()?.querySelector('input')?.click();
      await until(() => document.querySelector('.tie-canvas canvas.shown'));
      await new Promise((done) => requestAnimationFrame(done));
      return performance.now() - from;
    });
  };

const theirs =
  (address: string, name: string): Draw =>
  async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => 'drawWith' in window);
    const { took, held } = await page.evaluate(
      (asked) => (window as unknown as { drawWith: (name: string) => Promise<{ took: number; held: object }> }).drawWith(asked),
      name,
    );
    const isWhole = JSON.stringify(held) === JSON.stringify({ actors: ASSEMBLY.actors, ties: TIES });
    if (!isWhole) throw new Error(`${name} draws ${JSON.stringify(held)}`);
    return took;
  };

interface Cost {
  /** CPU milliseconds of the page's thread for each of some movements. */
  readonly cpu: number;
  /** Milliseconds from one movement to the next, whichever process works on its frame. */
  readonly clock: number;
}

async function costOf(browser: Browser, page: Page, act: (step: number) => Promise<void>): Promise<Cost> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const from = performance.now();
  for (let step = 1; step <= MOVES; step += 1) {
    await act(step);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }
  const clock = (performance.now() - from) / MOVES;
  const cpu = tasksOf((await browser.stopTracing()).toString()).reduce((sum, task) => sum + task.cpu, 0) / MOVES;
  return { cpu, clock };
}

interface Drawn {
  readonly first: readonly number[];
  readonly zoom: readonly Cost[];
  readonly pan: readonly Cost[];
}

async function measureOne(draw: Draw, picture: string, runs: number): Promise<Drawn> {
  const [first, zoom, pan]: [number[], Cost[], Cost[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    first.push(await draw(page));
    const box = await page.locator(picture).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 30];
    await page.mouse.move(x, y);
    zoom.push(await costOf(browser, page, () => page.mouse.wheel(0, -12)));
    await page.mouse.down();
    pan.push(await costOf(browser, page, (step) => page.mouse.move(x + 4 * step, y + 2 * step)));
    await page.mouse.up();
    await browser.close();
  }
  return { first, zoom, pan };
}

/** Kilobytes by name; `Caucus` is the whole app's first load. */
export type Sizes = Readonly<Record<string, number>>;

/** First frame, zoom and pan, each a list with ours first; the sizes stand beside the first frame. */
export async function measureDrawing(app: string, peers: string, sizes: Sizes, runs: number): Promise<readonly (readonly Measured[])[]> {
  const found: [string, Drawn][] = [];
  for (const name of Object.keys(sizes)) {
    const isOurs = name === 'Caucus';
    found.push([name, await measureOne(isOurs ? ours(app) : theirs(peers, name), isOurs ? '.network > svg' : '#picture', runs)]);
  }
  const first = found.map(([name, drawn]) => ({ name, times: drawn.first, more: [`${sizes[name]?.toFixed(0)} kB`] }));
  const moved = (of: 'zoom' | 'pan') =>
    found.map(([name, drawn]) => ({
      name,
      times: drawn[of].map(({ cpu }) => cpu),
      more: [ms(median(drawn[of].map(({ clock }) => clock)))],
    }));
  return [first, moved('zoom'), moved('pan')];
}
