import { expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

it('compares two meetings by keyboard alone, from the way of looking to the evidence of a tie that turned', async () => {
  const page = await visit('meeting=mpp-5');
  await page.getByRole('radio', { name: 'Compare' }).press('Space');
  const look = page.getByRole('group', { name: 'Comparison' });
  await look.getByRole('combobox', { name: 'Other side' }).selectOption('mpp-6');
  await expect.poll(() => page.url()).toContain('#meeting=mpp-5&view=compare&with=meeting:mpp-6');
  const [first, second] = [look.getByRole('img', { name: /^MPP 5:/ }), look.getByRole('img', { name: /^MPP 6:/ })];
  expect(await first.locator('.side-actor').count()).toBe(5);
  expect(await second.locator('.side-actor').count()).toBe(14);
  // Beside each other on one line, however long their captions.
  expect((await first.boundingBox())?.y).toBe((await second.boundingBox())?.y);

  await look.locator('summary', { hasText: 'Iran – Saudi Arabia' }).press('Enter');
  await look.getByText(/^MPP 6: aligned on/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('with=');

  const phone = await visit('meeting=mpp-5&view=compare&with=meeting:mpp-6', SCREENS.phone);
  await phone.getByRole('img', { name: /^MPP 6:/ }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await faultsOf(phone)).toEqual([]);
});
