/** Filter changes by real clicks on the built app in a real browser. */
import type { Browser, Page } from 'playwright';
import type { Corpus } from '../../src/corpus/corpus';
import { addressOf } from '../../src/state/opening';
import { WRITE_AFTER } from '../../src/state/address';
import { launchBrowser } from '../journeys/browser';
import type { Changes } from './changes';
import type { Times } from './timing';
import { costOf } from './trace';

const frame = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** `isForeseen`: the pointer rests on the box first, as a hand does; else the click comes out of nowhere. */
async function click(browser: Browser, page: Page, name: string, isForeseen: boolean): Promise<Times> {
  const box = page.getByRole('checkbox', { name, exact: true });
  if (isForeseen) await box.hover();
  await page.waitForTimeout(500);
  await browser.startTracing(page, { categories: ['__metadata', 'devtools.timeline'] });
  if (isForeseen) {
    await page.mouse.down();
    await page.mouse.up();
  } else await box.evaluate((element) => (element as HTMLInputElement).click());
  await frame(page);
  await page.waitForTimeout(2 * WRITE_AFTER);
  return costOf((await browser.stopTracing()).toString());
}

/** CPU time of each change of a list, on `pages` fresh pages. */
export async function measureClicks(
  address: string,
  corpus: Corpus,
  { start, toggled }: Changes,
  pages: number,
  isForeseen: boolean,
): Promise<Times[][]> {
  const browser = await launchBrowser();
  const found: Times[][] = toggled.map(() => []);
  const labels = new Map(corpus.meetings.map(({ id, short }) => [id, short]));
  for (let run = 0; run < pages; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${address}#${addressOf(start, corpus)}`);
    await page.locator('.network [data-actor]').first().waitFor();
    for (const [at, id] of toggled.entries()) found[at]?.push(await click(browser, page, labels.get(id) ?? '', isForeseen));
    await page.close();
  }
  await browser.close();
  return found;
}
