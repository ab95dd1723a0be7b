/** The play of time in a real browser: CPU time of the page's thread, a frame and a step. */
import { launchBrowser } from '../journeys/browser';
import { type Line, median, ms } from './timing';
import { costOf, tasksOf } from './trace';

/** A frame at 60 a second. */
const FRAME = 16;
const UN = [60, 61, 62, 63, 66, 71, 73, 74, 75, 76, 77, 78, 79].map((session) => `unga-${session}`).join();
const WAYS: readonly (readonly [string, string])[] = [
  ['votes in the United Nations', `meeting=${UN}`],
  ['the same, in two camps', `meeting=${UN}&camps=2`],
  ['everything, in camps', 'ties=all&camps=auto'],
];
export const PLAYING_HEAD: Line = [
  'playing from the first meeting to the last',
  'scripting a step',
  'style, layout and painting a step',
  'CPU a frame',
  'median of the longest task of a step',
  'longest task',
  `tasks over ${FRAME} ms`,
];

/** Each way played `rounds` times on a fresh page. */
export async function measurePlaying(address: string, rounds: number): Promise<Line[]> {
  const browser = await launchBrowser();
  const lines: Line[] = [];
  for (const [name, fragment] of WAYS) {
    const [steps, frames, scripting, rendering, cpu, longest]: [number[], number[], number[], number[], number[], number[]] = [
      [],
      [],
      [],
      [],
      [],
      [],
    ];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${address}#${fragment}`);
      const play = page.locator('.time-strip .play');
      await play.waitFor();
      // What the page does ahead in its idle time is done.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 4000)));
      await browser.startTracing(page, {
        categories: ['__metadata', 'devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'],
      });
      const counted = await page.evaluate(
        () =>
          new Promise<{ frames: number; steps: number }>((done) => {
            const button = document.querySelector<HTMLElement>('.time-strip .play');
            const sentence = document.querySelector('.picture .sentence');
            const label = button?.textContent;
            let [shown, count, changes] = [sentence?.textContent, 0, 0];
            button?.click();
            const look = (): void => {
              count += 1;
              if (sentence?.textContent !== shown) [shown, changes] = [sentence?.textContent, changes + 1];
              if (changes > 0 && button?.textContent === label) done({ frames: count, steps: changes });
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          }),
      );
      const trace = (await browser.stopTracing()).toString();
      const cost = costOf(trace);
      const tasks = tasksOf(trace).map((task) => task.cpu);
      steps.push(counted.steps);
      frames.push(counted.frames);
      scripting.push(cost['scripting'] ?? 0);
      rendering.push(cost['rendering'] ?? 0);
      cpu.push(tasks.reduce((sum, one) => sum + one, 0));
      longest.push(...tasks.toSorted((a, b) => b - a).slice(0, counted.steps));
      await page.close();
    }
    const all = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
    lines.push([
      `${name}, ${median(steps)} steps`,
      ms(all(scripting) / all(steps)),
      ms(all(rendering) / all(steps)),
      ms(all(cpu) / all(frames)),
      ms(median(longest)),
      ms(Math.max(...longest)),
      `${longest.filter((one) => one > FRAME).length} in ${all(steps)} steps`,
    ]);
  }
  await browser.close();
  return lines;
}
