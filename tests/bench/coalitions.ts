/** How soon the first coalitions are drawn, the start of their worker included: after a choice in the legend, and by a link. */
import type { Browser, Page } from 'playwright';
import type { Corpus } from '../../src/corpus/corpus';
import { addressOf } from '../../src/state/opening';
import type { View } from '../../src/state/view';
import { launchBrowser } from '../journeys/browser';
import { ASSEMBLY } from '../large/assembly';
import { changesOf } from './changes';
import { type Line, median, ms } from './timing';

export const COALITIONS_HEAD: Line = ['first coalitions', 'median', 'least', 'most'];

declare global {
  interface Window {
    /** By mark: when it was first there, in milliseconds from navigation. */
    firsts: Record<string, number>;
  }
}

/** Notes when the first actor and the first ground are there, and when the legend was last changed. */
function watch(): void {
  window.firsts = {};
  window.addEventListener(
    'change',
    () => {
      window.firsts = { actor: window.firsts['actor'] ?? 0, change: performance.now() };
    },
    true,
  );
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries({ actor: '.network [data-actor]', ground: '.hulls' })) {
      if (!(name in window.firsts) && document.querySelector(selector)) window.firsts[name] = performance.now();
    }
  }).observe(document, { subtree: true, childList: true });
}

async function firstsOf(page: Page): Promise<Record<string, number>> {
  await page.waitForFunction(() => 'ground' in window.firsts, null, { timeout: 60_000 });
  return page.evaluate(() => window.firsts);
}

interface Case {
  readonly title: string;
  readonly open: (page: Page, camps: View['camps']) => Promise<unknown>;
}

const RESTED = 1500;

async function measureCase(browser: Browser, { title, open }: Case, runs: number): Promise<Line[]> {
  const notes: Record<'chosen' | 'again' | 'linked', number[]> = { chosen: [], again: [], linked: [] };
  const fresh = async (camps: View['camps']): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(watch);
    await open(page, camps);
    await page.locator('.network [data-actor]').first().waitFor({ timeout: 60_000 });
    return page;
  };
  const choose = async (page: Page, camps: View['camps']): Promise<number> => {
    await page.waitForTimeout(RESTED);
    await page.getByRole('combobox', { name: 'Coalitions' }).selectOption(camps);
    const { ground = Number.NaN, change = Number.NaN } = await firstsOf(page);
    return ground - change;
  };
  for (let run = 0; run < runs; run += 1) {
    const page = await fresh('off');
    notes.chosen.push(await choose(page, 'auto'));
    notes.again.push(await choose(page, '2'));
    await page.close();
    const linked = await fresh('auto');
    const { ground = Number.NaN, actor = Number.NaN } = await firstsOf(linked);
    notes.linked.push(ground - actor);
    await linked.close();
  }
  const line = (name: string, values: readonly number[]): Line => [
    `${title}, ${name}`,
    ms(median(values)),
    ms(Math.min(...values)),
    ms(Math.max(...values)),
  ];
  return [
    line('from the choice', notes.chosen),
    line('from the choice of the other kind afterwards', notes.again),
    line('by link, from the first actor drawn', notes.linked),
  ];
}

/** Medians of `runs` fresh pages. */
export async function measureCoalitions(address: string, large: string, corpus: Corpus, runs: number): Promise<Line[]> {
  const shipped = changesOf(corpus).map(
    ({ title, start }): Case => ({
      title,
      open: (page, camps) => page.goto(`${address}#${addressOf({ ...start, camps }, corpus)}`),
    }),
  );
  const assembled: Case = {
    title: '200 actors × 6,200 roll-calls',
    open: async (page, camps) => {
      await page.goto(large);
      await page.waitForFunction(() => 'generated' in window);
      await page.evaluate(
        async ([size, link]) => {
          const open = await window.generated(size);
          window.firsts = {};
          open(link);
        },
        [ASSEMBLY, `ties=all&camps=${camps}`] as const,
      );
    },
  };
  const browser = await launchBrowser();
  const lines: Line[] = [];
  for (const given of [...shipped, assembled]) lines.push(...(await measureCase(browser, given, runs)));
  await browser.close();
  return lines;
}
