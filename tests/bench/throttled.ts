/** The app with a processor that is a quarter as fast: how soon the first picture stands, and how long a click takes. */
import { launchBrowser } from '../journeys/browser';
import { type Line, median, ms } from './timing';

const SLOWDOWN = 4;

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
  const of = (title: string, values: readonly number[]): Line => [
    title,
    ms(median(values)),
    ms(Math.min(...values)),
    ms(Math.max(...values)),
  ];
  return [of('navigation to the graph', graph), of('a click on a meeting to the next frame', clicks)];
}
