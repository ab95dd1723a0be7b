/** What a reader does with a large picture: the longest that the page's thread is busy with it, until all of it is done. */
import type { Browser, Page } from 'playwright';
import { tasksOf } from './trace';

export const CATEGORIES = ['__metadata', 'devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];

/** Milliseconds after which whatever an action asked for is done, once nothing is being computed. */
const REST = 700;

type Spot = readonly [x: number, y: number];

interface Action {
  readonly name: string;
  /** Where to go for it; what looks for that is no part of the measurement. */
  readonly find: (page: Page) => Promise<Spot | null>;
  readonly act: (page: Page, spot: Spot) => Promise<unknown>;
}

/** The middle of the mark of an actor that nothing lies upon. */
async function anActor(page: Page): Promise<Spot | null> {
  return page.evaluate(() => {
    for (const mark of document.querySelectorAll('.network [data-actor] .mark')) {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const found = document.elementFromPoint(x, y)?.closest('[data-actor]');
      if (found && found === mark.closest('[data-actor]')) return [x, y] as const;
    }
    return null;
  });
}

const middleOf =
  (selector: string) =>
  async (page: Page): Promise<Spot | null> => {
    const element = page.locator(selector).first();
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    return box && [box.x + box.width / 2, box.y + box.height / 2];
  };

const click = (page: Page, spot: Spot) => page.mouse.click(...spot);

const ACTIONS: readonly Action[] = [
  { name: 'an actor pointed at', find: anActor, act: (page, spot) => page.mouse.move(...spot) },
  { name: 'an actor selected', find: anActor, act: click },
  { name: 'the details closed', find: middleOf('.details .close'), act: click },
  { name: 'a meeting unticked', find: middleOf('.filters input[aria-label="Session 3"]'), act: click },
  { name: 'an issue unticked', find: middleOf('.filters input[aria-label="Issue 2"]'), act: click },
  { name: 'zoomed by a button', find: middleOf('.zoom-buttons button'), act: click },
  { name: 'zoomed out again', find: middleOf('.zoom-buttons button:nth-child(2)'), act: click },
];

/** Wall and CPU milliseconds of the page's longest task for each action, one after the other. */
export async function measureActions(
  browser: Browser,
  page: Page,
): Promise<readonly { readonly name: string; readonly wall: number; readonly cpu: number }[]> {
  const found = [];
  for (const { name, find, act } of ACTIONS) {
    await page.waitForFunction(() => !document.querySelector('.computing progress'), null, { timeout: 120_000 });
    const spot = await find(page);
    if (!spot) throw new Error(`nowhere to go for ${name}`);
    await page.waitForTimeout(REST);
    await browser.startTracing(page, { categories: CATEGORIES });
    await act(page, spot);
    await page.waitForTimeout(REST);
    await page.waitForFunction(() => !document.querySelector('.computing progress'), null, { timeout: 120_000 });
    await page.waitForTimeout(REST);
    const tasks = tasksOf((await browser.stopTracing()).toString());
    found.push({ name, wall: Math.max(...tasks.map(({ wall }) => wall)), cpu: Math.max(...tasks.map(({ cpu }) => cpu)) });
  }
  return found;
}
