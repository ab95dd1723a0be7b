/** A visit to the built app in a real browser. Console errors and requests to other origins fail the test that caused them. */
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { sharedBrowser } from './browser';

/** Screens that the app has to look right on. */
export const SCREENS = {
  desktop: { viewport: { width: 1440, height: 900 } },
  projector: { viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Record<string, BrowserContextOptions>;

/** Has a browser for the file; returns a function that opens the app, or what stands in a folder below it, at a fragment on a device that has kept nothing but, unless for a newcomer, that the hint was read. */
export function visits(folder = ''): (fragment?: string, options?: BrowserContextOptions, isNewcomer?: boolean) => Promise<Page> {
  let browser: Browser;
  const complaints: string[] = [];
  const origin = new URL(inject('address')).origin;

  beforeAll(async () => {
    browser = await sharedBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return async (fragment = '', options = SCREENS.desktop, isNewcomer = false) => {
    const context = await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'], ...options });
    // Only the journey without a network has the browser keep the app: for the others it would be work for nothing.
    await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
    if (!isNewcomer) await context.addInitScript(() => window.origin !== 'null' && localStorage.setItem('caucus.hint', 'read'));
    const page = await context.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) complaints.push(`request to ${url}`);
    });
    await page.goto(`${inject('address')}${folder}${fragment === '' ? '' : `#${fragment}`}`);
    await page.locator('.picture').first().waitFor();
    return page;
  };
}

/** Goes within the app that is open to another fragment, and waits until what it shows is there. */
export async function goTo(page: Page, fragment: string, shown: string): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = to), fragment);
  await page.locator(shown).first().waitFor();
}

/**
 * Buttons, lists, boxes and sliders that do not say what they do: neither by a title or description, which stands beside
 * them on hover and on focus, nor by a text of three words or more, on them, in them or of their label; nor, in a dialog, by any label. What folds shows what it holds. Names of things, which open what they name, are none.
 */
export function unexplained(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const countIn = (text: string | null | undefined): number => (text ?? '').trim().split(/\s+/).length;
    const wordsOf = (control: HTMLElement): number =>
      Math.max(
        countIn(control.matches('select') ? '' : control.textContent),
        countIn(control.getAttribute('placeholder')),
        countIn([...(control.closest('label')?.childNodes ?? [])].map((node) => (node === control ? '' : node.textContent)).join(' ')),
      );
    return [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, [role="slider"]')]
      .filter((control) => !control.matches('.link-button, .stander') && (control.checkVisibility() || control.matches('.unseen')))
      .filter((control) => !control.closest('[title], [aria-describedby], [aria-expanded]') && wordsOf(control) < 3)
      .filter((control) => !(control.closest('dialog') && [...((control as HTMLInputElement).labels ?? [])].length > 0))
      .map((control) => `does not say what it does: ${control.outerHTML.slice(0, 160)}`);
  });
}

/** Faults of a state of the page, by its name. */
export const named = (name: string, faults: readonly string[]): readonly string[] => faults.map((fault) => `${name}: ${fault}`);

/** What axe finds wrong with the page as it stands, as sentences; by all of its rules or some. */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (some) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run(document, {
        runOnly: some ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    },
    rules && [...rules],
  );
}

/** Notes from the next load on which of some words, as the whole of a text, ever stand on the page; returns the way to ask. */
export async function noted(page: Page, words: readonly string[]): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript((known) => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent?.trim() ?? '';
        if (known.includes(text)) seen.add(text);
      }
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, words);
  return () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
}

/** The sentence above the picture. */
export const sentenceOf = (page: Page): Promise<string> => page.getByRole('status', { name: 'What you see' }).innerText();

/** Waits until the picture can be zoomed, panned and pulled by pointer: what does that is loaded after it. */
export async function handy(page: Page, parts: readonly string[] = ['.network > svg', '.network .actors']): Promise<void> {
  await page.waitForFunction((all) => all.every((part) => '__on' in (document.querySelector(part) ?? {})), parts);
}

/** Where each actor stands on the screen, by id. */
export function placesOf(page: Page): Promise<Record<string, readonly [number, number]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.network [data-actor]')].map((element) => {
        const { x, y, width, height } = (element.querySelector('.mark') ?? element).getBoundingClientRect();
        return [element.getAttribute('data-actor') ?? '', [Math.round(x + width / 2), Math.round(y + height / 2)] as const];
      }),
    ),
  );
}

/** Kills the process that runs a page, which so says no goodbye; returns the app opened anew on the same device. */
export async function killed(page: Page): Promise<Page> {
  const client = await page.context().newCDPSession(page);
  const crash = page.waitForEvent('crash');
  client.send('Page.crash').catch(() => {});
  await crash;
  const next = await page.context().newPage();
  await page.close();
  await next.goto(inject('address'));
  return next;
}
