import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-actor') ?? document.activeElement?.textContent ?? '');

describe('on a phone', () => {
  it('the sheet of filters takes the keyboard and gives it back, by Escape or its button, and has the themes', async () => {
    const page = await visit('meeting=mpp-6', SCREENS.phone);
    const toggle = page.getByRole('button', { name: 'Filters', exact: true });
    const sheet = page.getByRole('region', { name: 'Filters', exact: true });
    await toggle.tap();
    await expect.poll(() => focused(page)).toBe('Close');
    expect(await faultsOf(page)).toEqual([]);
    await sheet.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await sheet.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Filters');
    expect(await sheet.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Close');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Filters');
    await toggle.tap();
    // From outside the sheet too.
    await toggle.focus();
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
  });

  it('the sheet of details closes by Escape and by its button, and the keyboard goes back to the actor', async () => {
    const page = await visit('meeting=mpp-6', SCREENS.phone);
    const details = page.getByRole('region', { name: 'Details' });
    for (const leave of ['Escape', 'Enter']) {
      await page.locator('.network [data-actor="irn"]').focus();
      await page.keyboard.press('Enter');
      await details.waitFor();
      await details.getByRole('button', { name: 'Close details' }).focus();
      await page.keyboard.press(leave);
      await details.waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('irn');
    }
  });
});
