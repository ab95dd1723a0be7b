/** The app with a processor that is a quarter as fast: how soon the first picture stands, and how long a click takes. */
import { launchBrowser } from '../journeys/browser';
import { ASSEMBLY } from '../large/assembly';
import { measureActions } from './actions';
import { type Line, median, ms } from './timing';

const SLOWDOWN = 4;

const of = (title: string, values: readonly number[]): Line => [
  title,
  ms(median(values)),
  ms(Math.min(...values)),
  ms(Math.max(...values)),
];

const note = (notes: Map<string, number[]>, name: string, value: number): void => void notes.set(name, [...(notes.get(name) ?? []), value]);

/** From navigation to the graph, and from each of some clicks to the next frame, on `runs` fresh pages. */
export async function measureThrottled(address: string, names: readonly string[], runs: number): Promise<Line[]> {
  const browser = await launchBrowser();
  const [graph, clicks]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(() => {
      const look = (): unknown =>
        document.querySelector('.network [data-actor]') ? performance.mark('graph') : requestAnimationFrame(look);
      requestAnimationFrame(look);
    });
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('graph').length > 0);
    graph.push(await page.evaluate(() => performance.getEntriesByName('graph')[0]?.startTime ?? Number.NaN));
    for (const name of names) {
      clicks.push(
        await page.evaluate(
          (label) =>
            new Promise<number>((done) => {
              const from = performance.now();
              document.querySelector<HTMLInputElement>(`.filters input[aria-label="${label}"]`)?.click();
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)));
            }),
          name,
        ),
      );
    }
    await page.close();
  }
  await browser.close();
  return [of('navigation to the graph', graph), of('a click on a meeting to the next frame', clicks)];
}

/** The longest task that each of some actions on 200 actors × 6,200 roll-calls gives the page's thread, in `runs` fresh browsers. */
export async function measureThrottledActions(address: string, runs: number): Promise<Line[]> {
  const notes = new Map<string, number[]>();
  for (let run = 0; run < runs; run += 1) {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.waitForFunction(() => 'generated' in window);
    await page.evaluate((size) => window.openGenerated(size, 'ties=all'), ASSEMBLY);
    await page.locator('.network [data-actor]').first().waitFor({ timeout: 60_000 });
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    for (const { name, wall, cpu } of await measureActions(browser, page)) {
      note(notes, `${name}: longest task`, wall);
      note(notes, `${name}: the same, CPU time, slowed down too`, cpu);
    }
    await browser.close();
  }
  return [...notes].map(([name, values]) => of(name, values));
}
