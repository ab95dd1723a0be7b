import { expect, it } from 'vitest';
import { faultsOf, sentenceOf, visits } from './visit';

const visit = visits();

it('lets a reader explain a measure, believe only the record, and draw against the typical pair, by keyboard alone', async () => {
  const page = await visit('meeting=unga-75,unga-77,unga-78&sel=tie:irn~usa');
  const details = page.getByRole('region', { name: 'Details' });
  await page.locator('summary', { hasText: 'Method' }).press('Enter');
  await page.getByRole('radio', { name: 'Cohen’s κ' }).press('Space');
  const explained = page.locator('.explained');
  await expect.poll(() => explained.innerText()).toMatch(/Iran and United States, Cohen’s κ:[^]*κ = \(observed − expected\)/);

  await page.getByRole('checkbox', { name: 'Rumoured' }).press('Space');
  await page.getByRole('button', { name: 'What changes if…' }).press('Enter');
  await expect.poll(() => details.innerText()).toContain('Believing');
  await expect.poll(() => page.url()).toContain('sel=bases:record~rumoured');
  expect(await details.getByRole('combobox', { name: 'Bases of the first side' }).inputValue()).toBe('record');
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('button', { name: 'Draw against the typical pair' }).press('Enter');
  await expect.poll(() => sentenceOf(page)).toContain('drawn against the typical pair');
  await expect.poll(() => page.url()).toContain('baseline=median');
  expect(await page.locator('.legend').innerText()).toContain('closer than the typical pair');
  expect(await faultsOf(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => sentenceOf(page)).not.toContain('drawn against the typical pair');
});
