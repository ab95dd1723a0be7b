/** What axe cannot see: the keyboard's way, what is said, forced colours, large and widely spaced text, targets, motion. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, goTo, handy, named, SCREENS, visits } from './visit';

const visit = visits();

const MAP = 'meeting=mpp-6&view=map&color=stance:mpp-6-c9-unesco';
const focusedName = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Buttons, links outside sentences, fields and marks smaller than 24 by 24 whose circle of 24 pixels meets another target (WCAG 2.5.8). */
function tightTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('button, select, summary, input, a[href]')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen') && !element.matches('.unseen, .skip'),
      )
      .filter((element) => !(element.matches('a, .link-button') && element.closest('p, li, td, th, dd')))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    const small = boxes.filter(({ box }) => box.width < 23.5 || box.height < 23.5);
    return small
      .filter(({ element, box }) =>
        boxes.some(({ element: other, box: at }) => {
          if (other === element) return false;
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
          const dx = Math.max(at.left - x, 0, x - at.right);
          const dy = Math.max(at.top - y, 0, y - at.bottom);
          return Math.hypot(dx, dy) < 12;
        }),
      )
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`);
  });
}

describe('the map', () => {
  it('is loaded when it is asked for, walked by arrows, and said state by state', async () => {
    const page = await visit('meeting=mpp-6&color=stance:mpp-6-c9-unesco');
    const loaded = (): Promise<boolean> =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('MapLook') && name.endsWith('.js')));
    expect(await loaded()).toBe(false);
    await page.locator('.looks label', { hasText: 'Map' }).click();
    await page.locator('.map-box .state').first().waitFor();
    expect(await loaded()).toBe(true);
    expect(await page.locator('.map-box [tabindex="0"]').count()).toBe(1);
    await page.locator('.map-box [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    expect(await focusedName(page)).toMatch(/^China, no record on C9: UNESCO text; 1 of \d+$/);
    await page.keyboard.press('ArrowLeft');
    expect(await focusedName(page)).toMatch(/^(Pakistan|Sri Lanka|Russian Federation), for/);
    await page.keyboard.press('End');
    expect(await focusedName(page)).toMatch(/^United States, for on C9: UNESCO text; (\d+) of \1$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const chosen = (await focusedName(page)).split(',')[0] ?? '';
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).innerText()).toContain(chosen);
    expect(await page.locator('.map-box [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('sel=');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('shows agreement with the state that is clicked, and zooms where the wheel is', async () => {
    const page = await visit(`${MAP}&shade=agreement`);
    await page.locator('g[data-state="IRN"] > .ground').click();
    await expect.poll(() => page.url()).toContain('sel=actor:irn');
    await expect
      .poll(() => page.locator('.state[data-actor="usa"]').getAttribute('aria-label'))
      .toMatch(/^United States, agreement with Iran/);
    await handy(page, ['.map-box > svg']);
    await page.locator('.map-box').hover();
    await page.mouse.wheel(0, -400);
    await expect.poll(() => page.url()).toContain('camera=');
    await page.locator('.looks label', { hasText: 'Network' }).click();
    await expect.poll(() => page.url()).not.toContain('camera=');
  });
});

describe('the network', () => {
  it('says each actor the keyboard comes to: stance, ties, place in the list', async () => {
    const page = await visit('meeting=mpp-6&color=stance:mpp-6-c9-unesco');
    await page.locator('.network [data-actor="irn"]').focus();
    expect(await focusedName(page)).toBe(
      'Iran, opposed (qualified) on C9: UNESCO text; aligned with 0, opposed to 8, mixed with 4; 6 of 14',
    );
  });
});

describe('with forced colours', () => {
  it('ties, stances and focus are still told apart', async () => {
    const page = await visit('meeting=mpp-6&color=stance:mpp-6-c9-unesco', {
      ...SCREENS.desktop,
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    const styles = await page.evaluate(() => {
      const tie = (kind: string) => getComputedStyle(document.querySelector(`.ties .tie.${kind}`)!);
      return ['aligned', 'opposed', 'mixed'].map((kind) => `${tie(kind).stroke} ${tie(kind).strokeDasharray}`);
    });
    expect(new Set(styles).size).toBe(3);
    const marks = await page.evaluate(() =>
      [...document.querySelectorAll('.network .actor')].map((actor) => {
        const mark = actor.querySelector('.mark') ?? actor;
        const sign = actor.querySelector('.sign');
        return sign === null || getComputedStyle(sign).stroke !== getComputedStyle(mark).fill;
      }),
    );
    expect(marks).not.toContain(false);
    await page.locator('.network [tabindex="0"]').focus();
    await page.keyboard.press('End');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement!.querySelector('.target')!).stroke);
    expect(ring).not.toBe('none');
    expect(await faultsOf(page)).toEqual([]);
    // The legend has the colours of the groups, and what folds still points somewhere.
    await goTo(page, 'meeting=mpp-6', '.legend .swatch');
    const colours = await page
      .locator('.legend .swatch')
      .evaluateAll((all) => all.map((swatch) => getComputedStyle(swatch).backgroundColor));
    expect(new Set(colours).size).toBe(colours.length);
    const triangle = await page
      .locator('.filter-section > summary')
      .first()
      .evaluate((summary) => getComputedStyle(summary, '::before').borderBlockStartColor);
    expect(triangle).toBe('rgba(0, 0, 0, 0)');
  });
});

/** Views with what is on the page once they are shown. */
const PAGES: Readonly<Record<string, string>> = {
  'meeting=mpp-6&sel=actor:irn': '.details h2:has-text("Iran")',
  [MAP]: '.map-box .state',
  'question=mpp-6-c9-unesco': '.floor',
  'meeting=mpp-6&view=list': '.data-table td',
  'meeting=mpp-6&view=matrix': '.matrix-grid [role="gridcell"]',
  'meeting=council-13&view=arguments': '.arguments-look h2',
  'meeting=mpp-5&view=compare&with=meeting:mpp-6': '.sides .side-actor',
  'meeting=mpp-5&view=compare&with=meeting:mpp-6&compare=differences': '.difference-actor',
};

/** What scrolls sideways itself, other than tables, which may. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter((element) => element.checkVisibility() && !element.matches('.matrix-box, .table-box'))
      .map((element) => element.outerHTML.slice(0, 100)),
  );

describe('large and widely spaced text', () => {
  it('at 320 pixels nothing is cut off sideways, and nothing but a table scrolls there', async () => {
    const page = await visit('', { viewport: { width: 320, height: 640 } });
    const faults: string[] = [];
    for (const isSpaced of [false, true]) {
      if (isSpaced) {
        await page.evaluate(() => {
          const spaced = new CSSStyleSheet();
          spaced.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
          );
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced];
        });
      }
      for (const [fragment, shown] of Object.entries(PAGES)) {
        await goTo(page, fragment, shown);
        const beyond = await overhang(page);
        faults.push(
          ...named(`${fragment}${isSpaced ? ', spaced' : ''}`, [...(beyond > 0 ? [`${beyond} pixels`] : []), ...(await sideways(page))]),
        );
        if (!isSpaced) continue;
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('button, label, summary, h2, h3, p')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.unseen, .skip, .unseen *'))
            .filter((element) => getComputedStyle(element).overflow === 'hidden' && element.scrollHeight > element.clientHeight + 1)
            .map((element) => element.outerHTML.slice(0, 100)),
        );
        faults.push(...named(fragment, cut));
      }
    }
    expect(faults).toEqual([]);
  });
});

describe('fingers and motion', () => {
  it('targets are 24 pixels, or apart', async () => {
    const page = await visit();
    const faults: string[] = [];
    for (const [fragment, shown] of Object.entries(PAGES)) {
      await goTo(page, fragment, shown);
      faults.push(...named(fragment, await tightTargets(page)));
    }
    expect(faults).toEqual([]);
  });

  it('nothing blinks, and nothing moves for those who ask for that', async () => {
    const page = await visit('meeting=mpp-6', { ...SCREENS.desktop, reducedMotion: 'no-preference' });
    const endless = await page.evaluate(
      () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations === Infinity).length,
    );
    expect(endless).toBe(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('checkbox', { name: /^MPP 5/ }).check();
    expect(await page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length)).toBe(0);
  });
});
