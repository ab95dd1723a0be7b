import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, handy, placesOf, SCREENS, sentenceOf, visits } from './visit';

const visit = visits();

describe('a newcomer', () => {
  it('opens the page and sees the chosen picture with a sentence and a legend', async () => {
    const page = await visit();
    expect(await sentenceOf(page)).toMatch(/^\d+ states.* pairs are aligned, .* opposed, .* mixed\./);
    expect(await page.locator('.tie.aligned').count()).toBeGreaterThan(0);
    expect(await page.locator('.tie.opposed').count()).toBeGreaterThan(0);
    expect(await page.getByRole('region', { name: 'Legend' }).innerText()).toContain('opposed');
    const dash = (kind: string) =>
      page
        .locator(`.ties .tie.${kind}`)
        .first()
        .evaluate((tie) => getComputedStyle(tie).strokeDasharray);
    expect([await dash('aligned'), await dash('opposed')]).toEqual(['none', '7px, 4px']);
  });

  it('ticks a meeting, chooses a question, sees its floor, clicks a tie, reads the evidence and hands the view on, all by clicks', async () => {
    const page = await visit();
    const details = page.getByRole('region', { name: 'Details' });
    const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

    const opening = await placesOf(page);
    await page.getByRole('checkbox', { name: /^MPP 5/ }).check();
    await expect.poll(() => sentenceOf(page)).toContain('at 8 meetings');
    expect(Object.keys(await placesOf(page))).toEqual(expect.arrayContaining(Object.keys(opening)));
    await press('Only MPP 6');
    await press(/^Remove filter: Groups/);
    await expect.poll(() => sentenceOf(page)).toMatch(/^9 states and 5 other actors, .*Sixth meeting/);

    await press('Questions of Action Line C9 (Media)');
    await press('Only C9: UNESCO text');
    const floor = page.getByRole('region', { name: /^Floor:/ });
    const stand = (name: RegExp) => floor.getByRole('group', { name });
    await expect.poll(() => stand(/^Qualified opposition/).innerText()).toContain('Iran');
    expect(await stand(/^Support/).innerText()).toContain('Sweden');
    expect(await stand(/^Qualified support/).innerText()).toContain('Cuba');
    expect(await floor.innerText()).toContain('no record here');
    await floor.getByRole('button', { name: 'Iran' }).click();
    await expect.poll(() => details.innerText()).toContain('Iran');
    await press('Close details');
    await press(/^Remove filter: Question/);
    await page.locator('.network [data-actor="irn"]').waitFor();
    await expect.poll(() => page.url()).toMatch(/#meeting=mpp-6$/);

    // A point on the line from Iran to Sweden, nearer to Iran, where no other line runs across it.
    const { irn, swe } = await placesOf(page);
    if (!irn || !swe) throw new Error('Iran and Sweden are not in the picture');
    await page.mouse.click(irn[0] + (swe[0] - irn[0]) * 0.06, irn[1] + (swe[1] - irn[1]) * 0.06);
    await expect.poll(() => details.innerText()).toMatch(/of \d+ shared questions?/);
    await expect.poll(() => page.url()).toMatch(/sel=tie:/);
    const evidence = await details.innerText();
    expect(evidence).toContain('Iran');
    expect(await details.getByRole('link').first().getAttribute('href')).toMatch(/^https?:/);

    await press('Share');
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    expect(shared).toBe(page.url());
    const other = await visit(new URL(shared).hash.slice(1));
    const read = (whose: Page) => whose.getByRole('region', { name: 'Details' }).innerText();
    await expect.poll(() => read(other)).toBe(evidence);
    await expect.poll(() => placesOf(other)).toEqual(await placesOf(page));
    expect(await sentenceOf(other)).toBe(await sentenceOf(page));

    await page.reload();
    await expect.poll(() => details.isVisible()).toBe(true);
    await expect.poll(() => read(page)).toBe(evidence);
    await page.goBack();
    await expect.poll(() => details.count()).toBe(0);
    await page.locator('.network').waitFor();
    await page.goBack();
    await expect.poll(() => stand(/^Qualified opposition/).innerText()).toContain('Iran');
  });
});

describe('the address', () => {
  it('goes back and forward through filters, and survives a reload', async () => {
    const page = await visit('ties=all');
    await page.getByRole('button', { name: 'Only MPP 6', exact: true }).click();
    await expect.poll(() => page.url()).toContain('meeting=mpp-6');
    const filtered = await sentenceOf(page);
    await page.goBack();
    await expect.poll(() => sentenceOf(page)).not.toBe(filtered);
    await page.goForward();
    await expect.poll(() => sentenceOf(page)).toBe(filtered);
    await page.reload();
    await expect.poll(() => sentenceOf(page)).toBe(filtered);
  });

  it('shows one picture for one view, whichever way leads to it', async () => {
    const direct = await visit('meeting=mpp-5,mpp-6');
    const roundabout = await visit('meeting=wcit-12');
    await roundabout.getByRole('checkbox', { name: /^MPP 6/ }).check();
    await roundabout.getByRole('checkbox', { name: /^WCIT-12/ }).uncheck();
    await roundabout.getByRole('checkbox', { name: /^MPP 5/ }).check();
    await expect.poll(() => new URL(roundabout.url()).hash).toBe(new URL(direct.url()).hash);
    expect(await placesOf(roundabout)).toEqual(await placesOf(direct));
  });

  it('names what it cannot follow and shows the rest', async () => {
    const page = await visit('meeting=mpp-6,atlantis&frobnicate=1');
    expect(await page.locator('.notices').innerText()).toMatch(/atlantis[\s\S]*frobnicate|frobnicate[\s\S]*atlantis/);
    expect(await sentenceOf(page)).toContain('Sixth meeting');
  });
});

describe('the picture', () => {
  it('keeps an actor where it was dragged, and lets it go on a double click', async () => {
    const page = await visit('meeting=mpp-6');
    await handy(page);
    const before = (await placesOf(page))['irn'] ?? [0, 0];
    await page.mouse.move(before[0], before[1]);
    await page.mouse.down();
    await page.mouse.move(before[0] + 40, before[1] + 30, { steps: 4 });
    await page.mouse.move(before[0] + 80, before[1] + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('pin=irn');
    const after = (await placesOf(page))['irn'] ?? [0, 0];
    expect(Math.hypot(after[0] - before[0] - 80, after[1] - before[1] - 60)).toBeLessThanOrEqual(5);
    // The click that ends a drag is swallowed until the next frame; no hand is quicker than that.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));
    await page.mouse.dblclick(after[0], after[1]);
    await expect.poll(() => page.url()).not.toContain('pin=');
    await page.keyboard.press('Escape');
    const distance = async (): Promise<number> => {
      const [x, y] = (await placesOf(page))['irn'] ?? [0, 0];
      return Math.hypot(x - before[0], y - before[1]);
    };
    await expect.poll(distance).toBeLessThan(2);
  });

  it('is reached by one Tab and walked by arrows; Enter selects, Escape clears', async () => {
    const page = await visit('meeting=mpp-6');
    await page.locator('.network [tabindex="0"]').focus();
    const first = await page.evaluate(() => document.activeElement?.getAttribute('data-actor'));
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('data-actor'));
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(`sel=actor:${second}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('sel=');
    expect(await page.locator('.network [data-actor][tabindex="0"]').count()).toBe(1);
  });

  it('zooms by keys and buttons and comes back', async () => {
    const page = await visit('meeting=mpp-6');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => page.url()).toContain('camera=');
    await page.getByRole('button', { name: 'Show the whole picture' }).click();
    await expect.poll(() => page.url()).not.toContain('camera=');
  });

  it('says why there is nothing, and offers the way out', async () => {
    const page = await visit('meeting=-');
    expect(await page.getByRole('region', { name: 'Picture' }).innerText()).toContain('No question is left');
    await page.getByRole('button', { name: 'Reset the filters', exact: true }).click();
    await expect.poll(() => page.locator('.network').count()).toBe(1);
  });

  it('shows at least half of its labels at once, and every label within three steps of zoom', async () => {
    const page = await visit();
    const actors = await page.locator('.network [data-actor]').count();
    expect(await page.locator('.network .label').count()).toBeGreaterThanOrEqual(actors / 2);
    const step = page.getByRole('button', { name: 'Zoom in' });
    for (const _ of [1, 2, 3]) await step.click();
    await expect.poll(() => page.locator('.network .label').count()).toBe(actors);
  });
});

describe('on a phone', () => {
  it('fills most of the height it has, and what is selected stays in sight above the sheet of details', async () => {
    const page = await visit('', SCREENS.phone);
    const spread = async (): Promise<number> => {
      const heights = Object.values(await placesOf(page)).map(([, y]) => y);
      return Math.max(...heights) - Math.min(...heights);
    };
    const room = async (): Promise<number> => (await page.locator('.network').boundingBox())?.height ?? 0;
    await expect.poll(async () => (await spread()) / (await room())).toBeGreaterThan(0.5);
    const details = page.getByRole('region', { name: 'Details' });
    const { irn } = await placesOf(page);
    if (!irn) throw new Error('Iran is not in the picture');
    await page.touchscreen.tap(...irn);
    await details.waitFor();
    await expect.poll(() => page.url()).toContain('sel=actor:irn');
    /** Whether marks lie in the part of the picture that nothing covers. */
    const areInSight = (...ids: readonly string[]): Promise<boolean> =>
      page.evaluate(
        (some) =>
          some.every((id) => {
            const { x, y, width, height } =
              document.querySelector(`.network [data-actor="${id}"] .mark`)?.getBoundingClientRect() ?? new DOMRect();
            return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.network > svg') != null;
          }),
        ids,
      );
    await expect.poll(() => areInSight('irn')).toBe(true);
    await page.evaluate(() => window.location.assign(window.location.hash.replace('actor:irn', 'tie:egy~usa')));
    await expect.poll(() => details.innerText()).toContain('Egypt');
    await expect.poll(() => areInSight('egy', 'usa')).toBe(true);
    for (const [link, mark] of [
      ['#question=mpp-6-c9-unesco&sel=actor:irn', '.floors [data-actor="irn"]'],
      ['#meeting=mpp-6&view=matrix&sel=actor:irn', '.matrix [aria-selected="true"]'],
    ] as const) {
      await page.evaluate((to) => window.location.assign(to), link);
      const chosen = page.locator(mark);
      await expect.poll(async () => ((await chosen.boundingBox())?.y ?? Infinity) + 20).toBeLessThan((await details.boundingBox())?.y ?? 0);
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  it('keeps filters and details in sheets over the picture', async () => {
    const page = await visit('meeting=mpp-6', SCREENS.phone);
    expect(await page.getByRole('region', { name: 'Filters' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Filters' }).isVisible()).toBe(true);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });
});
