/** What a reader does with a large picture: the longest that the page's thread is busy with it, until all of it is done. */
import type { Browser, Page } from 'playwright';
import { tasksOf } from './trace';

export const CATEGORIES = ['__metadata', 'devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];

/** Milliseconds after which whatever an action asked for is done, once nothing is being computed. */
const REST = 700;

interface Action {
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
}

/** The middle of the mark of an actor that nothing lies upon. */
async function spotOf(page: Page): Promise<readonly [number, number]> {
  const spot = await page.evaluate(() => {
    for (const mark of document.querySelectorAll('.network [data-actor] .mark')) {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const found = document.elementFromPoint(x, y)?.closest('[data-actor]');
      if (found && found === mark.closest('[data-actor]')) return [x, y] as const;
    }
    return null;
  });
  if (!spot) throw new Error('no actor can be pointed at');
  return spot;
}

const ACTIONS: readonly Action[] = [
  { name: 'an actor pointed at', act: async (page) => page.mouse.move(...(await spotOf(page))) },
  { name: 'an actor selected', act: async (page) => page.mouse.click(...(await spotOf(page))) },
  { name: 'the details closed', act: (page) => page.keyboard.press('Escape') },
  { name: 'a meeting unticked', act: (page) => page.getByRole('checkbox', { name: 'Session 3', exact: true }).click() },
  { name: 'an issue unticked', act: (page) => page.getByRole('checkbox', { name: 'Issue 2', exact: true }).click() },
  { name: 'zoomed by a button', act: (page) => page.getByRole('button', { name: 'Zoom in' }).click() },
  { name: 'the whole picture again', act: (page) => page.getByRole('button', { name: 'Show the whole picture' }).click() },
];

/** Wall and CPU milliseconds of the page's longest task for each action, one after the other. */
export async function measureActions(
  browser: Browser,
  page: Page,
): Promise<readonly { readonly name: string; readonly wall: number; readonly cpu: number }[]> {
  const found = [];
  for (const { name, act } of ACTIONS) {
    await page.waitForFunction(() => !document.querySelector('.computing progress'), null, { timeout: 120_000 });
    await page.waitForTimeout(REST);
    await browser.startTracing(page, { categories: CATEGORIES });
    await act(page);
    await page.waitForTimeout(REST);
    await page.waitForFunction(() => !document.querySelector('.computing progress'), null, { timeout: 120_000 });
    await page.waitForTimeout(REST);
    const tasks = tasksOf((await browser.stopTracing()).toString());
    found.push({ name, wall: Math.max(...tasks.map(({ wall }) => wall)), cpu: Math.max(...tasks.map(({ cpu }) => cpu)) });
  }
  return found;
}
