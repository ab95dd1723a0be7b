import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import type { Size } from '../large/assembly';
import { sentenceOf, visits } from './visit';

const visit = visits('large/index.html');
const open = (page: Page, size: Size) => page.evaluate((given) => window.openGenerated(given, 'ties=all'), size);
const marks = (page: Page) => page.locator('.network [data-actor]');
const toggle = (page: Page, session: number) => page.getByRole('checkbox', { name: `Session ${session}`, exact: true }).click();

it('computes a large corpus in a worker: the latest filter wins, and each picture is that of its sentence', async () => {
  const page = await visit();
  await open(page, { actors: 280, questions: 300, meetings: 10, issues: 5, voting: 0.5 });
  await expect.poll(() => marks(page).count(), { timeout: 20_000 }).toBe(280);
  expect(await sentenceOf(page)).toContain('on record on 300 questions at 10 meetings');

  await toggle(page, 2);
  await toggle(page, 4);
  await toggle(page, 6);
  await expect.poll(() => sentenceOf(page), { timeout: 20_000 }).toContain('at 7 meetings');
  const [questions] = /on ([\d,]+) questions/.exec(await sentenceOf(page)) ?? [];
  expect(questions).toBe('on 210 questions');
  await expect.poll(() => page.getByRole('status', { name: 'Computing' }).innerText()).toBe('');
  await toggle(page, 2);
  await expect.poll(() => sentenceOf(page)).toContain('at 8 meetings');
});
