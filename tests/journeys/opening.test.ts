import { describe, expect, it } from 'vitest';
import { sentenceOf, visits } from './visit';

const visit = visits();

const TABLE =
  'actor,issue,stance\nIran,Media,no\nSweden,Media,yes\nIran,Names,no\nSweden,Names,yes\nIran,Roots,no\nSweden,Roots,no\nIran,Tolls,no\nSweden,Tolls,yes\n';
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe('a table of one’s own', () => {
  it('opens at once when its words are known', async () => {
    const page = await visit();
    await page.getByLabel('Corpus file').setInputFiles(file('conference.csv', TABLE));
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('conference');
    await expect.poll(() => page.locator('.network [data-actor]').count()).toBe(2);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await sentenceOf(page)).toContain('2');
  });
});
