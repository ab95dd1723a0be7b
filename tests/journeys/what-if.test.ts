import { expect, it } from 'vitest';
import { faultsOf, SCREENS, sentenceOf, visits } from './visit';

const visit = visits();

it('supposes a stance by keyboard alone, sees blockers and coalitions follow, and clears it', async () => {
  const page = await visit('meeting=mpp-6&camps=2&sel=question:mpp-6-c9-unesco');
  const recorded = await sentenceOf(page);
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('heading', { name: 'In the way of consensus' }).waitFor();
  await details.getByText('What if…').focus();
  await page.keyboard.press('Enter');
  await details.locator('option', { hasText: 'Choose an actor…' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  const actor = page.locator('select:focus');
  while ((await actor.inputValue()) !== 'irn') await page.keyboard.press('ArrowDown');
  const choices = details.getByRole('group', { name: 'Stance of Iran' });
  await choices.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('svg .what-stamp').getByText('Hypothetical: Iran on “C9: UNESCO text”: support').waitFor();
  await expect.poll(() => page.url()).toContain('what=irn~mpp-6-c9-unesco~support');
  expect(await sentenceOf(page)).toMatch(/^Hypothetical/);
  expect(await details.getByRole('heading', { name: 'In the way of consensus' }).count()).toBe(0);
  await page.getByRole('region', { name: 'Coalitions in this view' }).getByText('Hypothetical:').waitFor();
  expect(await faultsOf(page)).toEqual([]);

  const clear = page.getByRole('button', { name: 'Clear what-if' });
  await clear.focus();
  await page.keyboard.press('Enter');
  await clear.waitFor({ state: 'detached' });
  expect(await sentenceOf(page)).toBe(recorded);
  await expect.poll(() => page.url()).not.toContain('what=');
});

it('shows a hypothetical link on a phone, in the dark, and goes on after a reload', async () => {
  const link = 'question=mpp-6-c9-unesco&what=irn~mpp-6-c9-unesco~support,bra~mpp-6-c9-unesco~opposition';
  const page = await visit(link, { ...SCREENS.phone, colorScheme: 'dark' });
  await page.locator('.stander.supposed').first().waitFor();
  await page.reload();
  await page.locator('.stander.supposed').first().waitFor();
  expect(await page.locator('.stander.supposed').allInnerTexts()).toEqual(['Iran', 'Brazil']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
});
