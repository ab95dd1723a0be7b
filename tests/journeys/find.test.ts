import { describe, expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

describe('find', () => {
  it('goes by keys alone to an actor that is not drawn, which says why and offers the way', async () => {
    const page = await visit('meeting=mpp-6');
    // What the dialog consists of comes only once its first letters are typed.
    let release = (): void => {};
    const typed = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/Find-[^/]*\.js$/, (route) => typed.then(() => route.continue()));
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('boli');
    release();
    const box = page.getByRole('combobox', { name: /^Find/ });
    await box.waitFor();
    await expect.poll(() => box.inputValue()).toBe('boli');
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type('via');
    expect(await page.locator('.choice[aria-selected="true"]').innerText()).toContain('not in this picture');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Bolivia');
    const details = page.getByRole('region', { name: 'Details' });
    expect(await details.innerText()).toContain('not in the picture');
    await details.getByRole('button', { name: 'Reset the filters' }).click();
    await page.locator('.network [data-actor="bol"]').waitFor();
  });

  it('closes by Escape and gives the keyboard back, and does what its actions say', async () => {
    const page = await visit('meeting=mpp-6&sel=actor:irn', SCREENS.phone);
    const find = page.getByRole('button', { name: 'Find' });
    await find.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /^Find/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Find');
    await expect.poll(() => page.url()).toContain('sel=actor:irn');
    const again = async (): Promise<void> => {
      await page.locator('dialog.find').waitFor({ state: 'detached' });
      await page.keyboard.press('ControlOrMeta+k');
      await page.getByRole('combobox', { name: /^Find/ }).waitFor();
    };
    await again();
    await page.keyboard.type('projector');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    await again();
    await page.keyboard.type('share');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
});
