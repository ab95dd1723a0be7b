/** Opening a large CSV in the built app: time to the picture, longest stand-still of the page, most memory. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../journeys/browser';
import type { Line } from './timing';

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

/** The columns of `measureOpening`. */
export const OPENING_HEAD: Line = ['table', 'until it is open', 'longest stand-still of the page', 'most memory', 'end'];

/** Opens tables of so many rows, each in a fresh browser. */
export async function measureOpening(address: string, sizes: readonly number[]): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'opening-'));
  const lines: Line[] = [];
  for (const rows of sizes) {
    const file = path.join(folder, `assembly-${rows}.csv`);
    writeAssembly(file, rows);
    const browser = await launchBrowser();
    const session = await browser.newBrowserCDPSession();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.locator('.network [data-actor]').first().waitFor();
    await page.evaluate(() => {
      const seen = { opening: 0, before: 0, last: performance.now() };
      Object.assign(window, { seen });
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const now = performance.now();
        seen.opening = Math.max(seen.opening, now - seen.last);
        if (!document.querySelector('.corpus-title')?.textContent?.startsWith('assembly')) seen.before = seen.opening;
        seen.last = now;
        channel.port2.postMessage(0);
      };
      channel.port2.postMessage(0);
    });
    const from = performance.now();
    await page.getByLabel('Corpus file').setInputFiles(file);
    await page.waitForFunction(
      () => document.querySelector('.corpus-title')?.textContent?.startsWith('assembly') || document.querySelector('[data-step="refused"]'),
      null,
      { timeout: 120_000 },
    );
    const took = performance.now() - from;
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderer = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    const said = await page.locator('.opening [data-step="refused"]').allInnerTexts();
    const still = await page.evaluate(() => (window as unknown as { seen: { before: number } }).seen.before);
    lines.push([
      `${rows.toLocaleString('en')} rows, ${Math.round(statSync(file).size / 1e6)} MB`,
      `${(took / 1000).toFixed(1)} s`,
      `${Math.round(still)} ms`,
      `${Math.round(memoryOf(renderer))} MB`,
      said.join(' ').slice(0, 80) || 'opened',
    ]);
    await browser.close();
  }
  rmSync(folder, { recursive: true });
  return lines;
}
