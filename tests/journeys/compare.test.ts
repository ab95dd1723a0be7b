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

  // As one picture of what differs, and there from actor to actor and into the details.
  await look.getByRole('radio', { name: 'Side by side' }).press('ArrowRight');
  await expect.poll(() => page.url()).toContain('&compare=differences');
  const picture = look.getByRole('group', { name: /^Differences of both sides: 15 actors/ });
  await picture.getByRole('button', { name: /^Iran, on both sides/ }).press('Enter');
  await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: 'Iran' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await look.getByRole('radio', { name: 'Differences' }).press('ArrowLeft');
  await expect.poll(() => page.url()).not.toContain('compare=differences');

  await look.locator('summary', { hasText: 'Iran – Saudi Arabia' }).press('Enter');
  await look.getByText(/^MPP 6: aligned on/).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  for (let step = 0; step < 8 && page.url().includes('with='); step += 1) await page.goBack();
  expect(page.url()).not.toContain('with=');

  const phone = await visit('meeting=mpp-5&view=compare&with=meeting:mpp-6', SCREENS.phone);
  await phone.getByRole('img', { name: /^MPP 6:/ }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await faultsOf(phone)).toEqual([]);
});
