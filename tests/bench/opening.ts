/** Opening a large CSV in the built app: time to the corpus and to its picture, longest task of the page, most memory. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession } from 'playwright';
import { launchBrowser } from '../journeys/browser';
import type { Line } from './timing';
import { tasksOf } from './trace';

const ACTORS = 200;
const VOTES = ['yes', 'no', 'abstain'] as const;

const PIECE = 100_000;

/** Writes the positions table of a General Assembly of all times: 200 states, roll-calls of 62 sessions. */
function writeAssembly(file: string, rows: number): void {
  writeFileSync(file, 'actor,issue,meeting,date,stance\n');
  let state = 6200;
  for (let from = 0; from < rows; from += PIECE) {
    const lines = Array.from({ length: Math.min(PIECE, rows - from) }, (_, at) => {
      const [actor, vote] = [(from + at) % ACTORS, Math.floor((from + at) / ACTORS)];
      const session = vote % 62;
      state = (state * 48271) % 2147483647;
      return `State ${actor},Resolution ${vote},Session ${session},${1960 + session}-11-05,${VOTES[state % 3]}\n`;
    });
    appendFileSync(file, lines.join(''));
  }
}

/** Resident memory of a browser's processes in megabytes, where the system tells. */
function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    try {
      return sum + Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      return sum;
    }
  }, 0);
}

/** Processes that show pages: their ids, and seconds of processor time that all their threads have taken. */
async function renderers(session: CDPSession): Promise<{ ids: number[]; cpu: number }> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const shown = processInfo.filter(({ type }) => type === 'renderer');
  return { ids: shown.map(({ id }) => id), cpu: shown.reduce((sum, { cpuTime }) => sum + cpuTime, 0) };
}

/** The columns of `measureOpening`: by the clock and as processor time of all threads of the page. */
export const OPENING_HEAD: Line = [
  'table',
  'until it is open',
  'processor time until then',
  'until its picture',
  'processor time until then',
  'longest task of the page',
  'the same, processor time',
  'most memory',
  'end',
];

const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** Opens a file in a fresh browser; a trace tells its tasks, and takes time of its own. */
async function openOnce(address: string, file: string, isTraced: boolean) {
  const browser = await launchBrowser();
  const session = await browser.newBrowserCDPSession();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.locator('.network [data-actor]').first().waitFor();
  const before = await renderers(session);
  const categories = ['__metadata', 'devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'];
  if (isTraced) await browser.startTracing(page, { categories });
  const from = performance.now();
  const since = async () => [(performance.now() - from) / 1000, (await renderers(session)).cpu - before.cpu] as const;
  await page.getByLabel('Corpus file').setInputFiles(file);
  await page.waitForFunction(
    () => document.querySelector('.corpus-title')?.textContent?.startsWith('assembly') || document.querySelector('[data-step="refused"]'),
    null,
    { timeout: 120_000 },
  );
  const opened = await since();
  await page.waitForFunction(
    () => document.querySelector('.network [data-actor]') && !document.querySelector('.computing progress'),
    null,
    {
      timeout: 120_000,
    },
  );
  const drawn = await since();
  const tasks = isTraced ? tasksOf((await browser.stopTracing()).toString()) : [];
  const memory = memoryOf((await renderers(session)).ids);
  const said = (await page.locator('.opening [data-step="refused"]').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
  await browser.close();
  return { opened, drawn, tasks, memory, said };
}

/** Opens tables of so many rows: once for time and memory, once more for the tasks. */
export async function measureOpening(address: string, sizes: readonly number[]): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opening-'));
  const lines: Line[] = [];
  for (const rows of sizes) {
    const file = path.join(folder, `assembly-${rows}.csv`);
    writeAssembly(file, rows);
    const { opened, drawn, memory, said } = await openOnce(address, file, false);
    const { tasks } = await openOnce(address, file, true);
    lines.push([
      `${rows.toLocaleString('en')} rows, ${Math.round(statSync(file).size / 1e6)} MB`,
      ...opened.map(seconds),
      ...drawn.map(seconds),
      `${Math.round(Math.max(...tasks.map(({ wall }) => wall)))} ms`,
      `${Math.round(Math.max(...tasks.map(({ cpu }) => cpu)))} ms`,
      `${Math.round(memory)} MB`,
      said.slice(0, 120) || 'opened',
    ]);
  }
  rmSync(folder, { recursive: true });
  return lines;
}
