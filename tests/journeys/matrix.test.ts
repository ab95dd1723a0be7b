import { expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

it('leads by keyboard alone from the network to a cell of the matrix and its evidence', async () => {
  const page = await visit('meeting=mpp-6,wcit-12');
  await page.getByRole('radio', { name: 'Network' }).focus();
  await page.keyboard.press('ArrowRight');
  const grid = page.getByRole('grid', { name: /^Stances of \d+ actors on \d+ questions$/ });
  await grid.waitFor();
  await page.getByRole('radio', { name: 'questions by time' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  // The last row is there although it was out of sight, and its head leads back along the row.
  const name = (await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))) ?? '';
  await page.keyboard.press('End');
  const cell = grid.getByRole('gridcell', { name: new RegExp(`^${name}, Action Lines without C9: `) });
  expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true);
  const [box, heads] = [await cell.boundingBox(), await grid.getByRole('columnheader', { name: 'Actor' }).boundingBox()];
  expect(box!.y).toBeGreaterThanOrEqual(heads!.y + heads!.height - 1);
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('heading', { name: new RegExp(`^${name} ?: Action Lines without C9$`) }).waitFor();
  expect(new URL(page.url()).hash).toMatch(/sel=position:[a-z-]+~mpp-6-/);
  expect(await faultsOf(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'detached' });
  expect(await page.locator('.matrix :focus').count()).toBe(1);
});

it('shows the agreement of any two actors on a phone in the dark, and opens a tie', async () => {
  const page = await visit('meeting=mpp-6&view=matrix&matrix=actors', { ...SCREENS.phone, colorScheme: 'dark' });
  const cell = page.getByRole('gridcell', { name: /^Chair of the MPP and Business: score/ });
  await cell.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await cell.click();
  await page
    .getByRole('region', { name: 'Details' })
    .getByText(/shared question/)
    .first()
    .waitFor();
});
