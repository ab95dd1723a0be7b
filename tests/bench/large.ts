/** The app on generated corpora in a real browser: what a reader waits for, and what the page's thread has to do meanwhile. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../journeys/browser';
import type { Size } from '../large/assembly';
import { CATEGORIES, measureActions } from './actions';
import { type Line, median, ms } from './timing';
import { tasksOf } from './trace';

const MOVES = 30;
export const LARGE_HEAD: Line = ['measure', 'median', 'least', 'most'];

const line = (name: string, values: readonly number[], show = ms): Line => [
  name,
  show(median(values)),
  show(Math.min(...values)),
  show(Math.max(...values)),
];
const megabytes = (value: number): string => `${value.toFixed(0)} MB`;

interface Run {
  readonly browser: Browser;
  readonly page: Page;
  readonly notes: Map<string, number[]>;
}

const note = ({ notes }: Run, name: string, value: number): void => void notes.set(name, [...(notes.get(name) ?? []), value]);

async function traced({ browser, page }: Run, act: () => Promise<void>) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = (await browser.stopTracing()).toString();
  return { page: tasksOf(trace), workers: tasksOf(trace, 'DedicatedWorker thread') };
}

type Tasks = ReturnType<typeof tasksOf>;

const cpuIn = (tasks: Tasks): number => tasks.reduce((sum, { cpu }) => sum + cpu, 0);
const longest = (tasks: Tasks, of: 'wall' | 'cpu'): number => Math.max(0, ...tasks.map((task) => task[of]));

/** Megabytes that all processes of a browser hold; 0 where the system does not tell. */
async function held({ browser }: Run): Promise<number> {
  const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => {
      try {
        return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1000;
      } catch {
        return sum;
      }
    }, 0);
}

const said = (page: Page): Promise<string> => page.locator('.sentence').innerText();

/** Milliseconds after which the worker has rehearsed. */
const REST = 1000;

/** From a click to another sentence, which comes with its picture. */
async function toggle(run: Run, session: number): Promise<void> {
  let took = 0;
  await run.page.waitForTimeout(REST);
  const { page, workers } = await traced(run, async () => {
    took = await timeOf(run, session);
  });
  note(run, 'a meeting toggled, to the new picture', took);
  note(run, 'the same, CPU time of the page’s thread', cpuIn(page));
  note(run, 'the same, CPU time of the worker', cpuIn(workers));
  note(run, 'longest task of the page’s thread meanwhile, CPU time', longest(page, 'cpu'));
}

async function timeOf({ page }: Run, session: number): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((done) => {
        const say = (): string => document.querySelector('.sentence')?.textContent ?? '';
        const [before, from] = [say(), performance.now()];
        document.querySelector<HTMLInputElement>(`.filters input[aria-label="${name}"]`)?.click();
        const look = (): unknown => (say() === before ? requestAnimationFrame(look) : done(performance.now() - from));
        look();
      }),
    `Session ${session}`,
  );
}

async function opened(run: Run, size: Size): Promise<void> {
  const { page } = run;
  const before = await held(run);
  await page.evaluate(async (given) => Object.assign(window, { go: await window.generated(given) }), size);
  const from = performance.now();
  const { page: tasks } = await traced(run, async () => {
    await page.evaluate(() => (window as unknown as { go: (fragment: string) => void }).go('ties=all'));
    await page.waitForFunction((actors) => document.querySelectorAll('.network [data-actor]').length >= actors, size.actors, {
      timeout: 600_000,
    });
  });
  note(run, 'in the store to all actors drawn', performance.now() - from);
  note(run, 'longest task of the page’s thread until then', longest(tasks, 'wall'));
  note(run, 'the same, CPU time', longest(tasks, 'cpu'));
  note(run, 'memory of the page and its workers, more than before', (await held(run)) - before);
}

async function moved(run: Run, name: string, act: (step: number) => Promise<void>): Promise<void> {
  const { page: tasks } = await traced(run, async () => {
    for (let step = 1; step <= MOVES; step += 1) {
      await act(step);
      await run.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
    }
  });
  note(run, `${name}: CPU of the page’s thread a frame`, cpuIn(tasks) / MOVES);
}

async function gestures(run: Run): Promise<void> {
  const { page } = run;
  // Ticked once the picture has come: until then the box tells what is drawn.
  await page.getByRole('checkbox', { name: /^all .* lines$/ }).click();
  await page.locator('.tie-canvas canvas.shown').waitFor({ timeout: 60_000 });
  const box = await page.locator('.network > svg').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 30];
  await page.mouse.move(x, y);
  await moved(run, 'zooming', () => page.mouse.wheel(0, -12));
  await page.mouse.down();
  await moved(run, 'panning', (step) => page.mouse.move(x + 4 * step, y + 2 * step));
  await page.mouse.up();
  await page.getByRole('button', { name: 'Show the whole picture' }).click();
  const actor = await page.locator('.network [data-actor] .mark').first().boundingBox();
  const [ax, ay] = [(actor?.x ?? 0) + 5, (actor?.y ?? 0) + 5];
  await page.mouse.move(ax, ay);
  await page.mouse.down();
  await moved(run, 'dragging', (step) => page.mouse.move(ax + 3 * step, ay + 2 * step));
  await page.mouse.up();
}

/** Medians of `runs` fresh browsers; with `isWhole` also filter changes and gestures with all ties drawn. */
export async function measureLarge(address: string, size: Size, runs: number, isWhole: boolean): Promise<Line[]> {
  const notes = new Map<string, number[]>();
  for (let at = 0; at < runs; at += 1) {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const run = { browser, page, notes };
    await page.goto(address);
    await page.waitForFunction(() => 'generated' in window);
    await opened(run, size);
    if (isWhole) {
      for (let session = 3; session < 9; session += 1) await toggle(run, session);
      await gestures(run);
    }
    for (const { name, cpu } of await measureActions(browser, page)) note(run, `${name}: longest task of the page’s thread, CPU time`, cpu);
    if ((await said(page)) === '') throw new Error('there is no picture');
    await browser.close();
  }
  return [...notes].map(([name, values]) => line(name, values, name.startsWith('memory') ? megabytes : ms));
}
