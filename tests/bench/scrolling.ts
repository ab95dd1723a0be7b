/** Scrolling the matrix of a generated corpus in a real browser: CPU time of the page's thread, a frame. */
import type { Page } from 'playwright';
import { launchBrowser } from '../journeys/browser';
import type { Size } from '../large/assembly';
import { type Line, ms } from './timing';
import { costOf } from './trace';

const FRAMES = 60;
/** Pixels a frame, rightwards and down: as a wheel or a trackpad does, and as fast as a page of it a tenth of a second. */
const WAYS: readonly (readonly [string, number, number])[] = [
  ['rightwards, 40 pixels a frame', 40, 0],
  ['down, 40 pixels a frame', 0, 40],
  ['both ways', 40, 40],
  ['rightwards, 300 pixels a frame', 300, 0],
];
export const SCROLLING_HEAD: Line = ['scrolling the matrix', 'scripting a frame', 'style, layout and painting a frame'];

const scroll = (page: Page, [, right, down]: (typeof WAYS)[number]): Promise<void> =>
  page.evaluate(
    async ([x, y, frames]) => {
      const box = document.querySelector('.matrix-box');
      for (let frame = 0; frame < frames; frame += 1) {
        box?.scrollBy(x, y);
        await new Promise(requestAnimationFrame);
      }
    },
    [right, down, FRAMES] as const,
  );

/** From the first cell on, in each of the ways, after each has been gone once. */
export async function measureScrolling(address: string, size: Size): Promise<Line[]> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => 'generated' in window);
  await page.evaluate((asked) => window.openGenerated(asked, 'view=matrix'), size);
  await page.locator('.matrix-box').waitFor({ timeout: 120_000 });
  const lines: Line[] = [];
  for (const way of [...WAYS, ...WAYS]) {
    await page.evaluate(() => document.querySelector('.matrix-box')?.scrollTo(0, 0));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await browser.startTracing(page, { categories: ['__metadata', 'devtools.timeline'] });
    await scroll(page, way);
    const { scripting = 0, rendering = 0 } = costOf((await browser.stopTracing()).toString());
    lines.push([way[0], ms(scripting / FRAMES), ms(rendering / FRAMES)]);
  }
  await browser.close();
  return lines.slice(WAYS.length);
}
