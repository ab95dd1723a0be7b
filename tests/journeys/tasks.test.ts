import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, SCREENS, sentenceOf, visits } from './visit';

const visit = visits();

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

/** Finds by keys alone what a newcomer would type. */
async function find(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: /^Find/ }).fill(typed);
  await page.locator('.choice[aria-selected="true"]').waitFor();
  await page.keyboard.press('Enter');
}

describe('five tasks of a newcomer', () => {
  it('1: find who blocked the UNESCO text; 5: from which source that is known', async () => {
    const page = await visit();
    await find(page, 'C9: UNESCO text');
    await details(page).getByText('In the way of consensus').waitFor();
    const blockers = details(page).locator('section', { has: page.getByRole('heading', { name: 'In the way of consensus' }) });
    expect(await blockers.getByRole('button').allInnerTexts()).toEqual(['Iran']);
    await press(page, 'Show only this question');
    await page
      .getByRole('region', { name: /^Floor:/ })
      .getByRole('button', { name: 'Iran' })
      .click();
    await expect.poll(() => details(page).innerText()).toContain('The WSIS+10 HLE 6th MPP meeting and its aftermath');
    expect(await details(page).innerText()).toContain('paras on Iran’s stance and instructions');
  });

  it('2: find who of BRICS did not sign in Dubai with the others', async () => {
    const page = await visit();
    await press(page, 'Only WCIT-12');
    await press(page, 'Only BRICS');
    await expect.poll(() => sentenceOf(page)).toContain('World Conference on International Telecommunication');
    await find(page, 'Signing the ITRs');
    await expect.poll(() => details(page).innerText()).toMatch(/Support:\s*5\s[\s\S]*Qualified opposition:\s*1\s+India\s/);
  });

  it('3: find how India voted on a resolution', async () => {
    const page = await visit();
    await find(page, '73/27');
    await press(page, 'Show only this question');
    const floor = page.getByRole('region', { name: /^Floor:/ });
    expect(await floor.getByRole('group', { name: /^Support/ }).innerText()).toMatch(/\bIndia\b/);
    await floor.getByRole('button', { name: 'India', exact: true }).click();
    await expect.poll(() => details(page).innerText()).toContain('voted yes');
  });

  it('4: find whether WCIT-12 has two camps, and whether by more than chance', async () => {
    const page = await visit();
    await press(page, 'Only WCIT-12');
    await page.getByRole('combobox', { name: 'Coalitions' }).selectOption('2');
    const panel = page.getByRole('region', { name: 'Coalitions in this view' });
    await expect.poll(() => panel.innerText()).toMatch(/Frustration index \d+/);
    await panel.getByText('Members, ties that do not fit').click();
    await expect.poll(() => panel.innerText(), { timeout: 25_000 }).toMatch(/fit as well in \d+ of 200 cases/);
  });
});

describe('the first visit', () => {
  it('says how to read the network until that is put away, and leads to the first tour', async () => {
    const page = await visit('', SCREENS.desktop, true);
    const hint = page.getByRole('complementary', { name: 'How to read the picture' });
    expect(await hint.innerText()).toContain('Each mark is an actor');
    expect(await faultsOf(page)).toEqual([]);
    await hint.getByRole('button', { name: 'Take the tour: One red line' }).click();
    await page.getByRole('region', { name: 'Tour', exact: true }).waitFor();
    expect(page.url()).toContain('tour=one-red-line');
    expect(await hint.count()).toBe(0);
    await page.evaluate(() => localStorage.clear());
    await page.goto(page.url().split('#', 1)[0] ?? '');
    await page.reload();
    await hint.getByRole('button', { name: 'Got it' }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-actor'))).toBe(true);
    await page.reload();
    await page.locator('.network [data-actor]').first().waitFor();
    expect(await hint.count()).toBe(0);
  });
});

describe('help', () => {
  it('is found by its name, and hands out a report that names corpus, view and records', async () => {
    const page = await visit('meeting=mpp-6&question=mpp-6-c9-unesco&sel=position:irn~mpp-6-c9-unesco');
    await find(page, 'Help');
    const help = page.getByRole('dialog', { name: 'Help' });
    await help.getByRole('button', { name: 'Copy the report' }).click();
    await help.getByText('Report copied').waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^Corpus: .* \(internet-governance\), version \d+\.\d+\.\d+\nView: http/);
    expect(report).toContain('Selected: position:irn~mpp-6-c9-unesco\nRecord: ');
    expect(await faultsOf(page)).toEqual([]);
    // On one screen, a projector's too, and none of it beyond the edge.
    for (const { viewport } of [SCREENS.desktop, SCREENS.projector] as const) {
      await page.setViewportSize(viewport);
      expect(await help.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
      const { y = 0, height = 0 } = (await help.boundingBox()) ?? {};
      expect([y >= 0, y + height <= viewport.height]).toEqual([true, true]);
    }
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await help.getByRole('button', { name: 'Copy the report' }).click();
    await help.getByText('did not allow copying').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Help');
  });
});
