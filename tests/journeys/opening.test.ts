import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { encodeItem } from '../../src/state/codecs';
import { exampleFile } from '../corpus/example';
import { withTexts } from '../exchange/hostile';
import { project } from '../exchange/read/projects';
import { sheetXml, workbook } from '../exchange/read/workbooks';
import { tagsOf, xmlTree } from '../exchange/xmlTree';
import { faultsOf, SCREENS, sentenceOf, visits } from './visit';

const visit = visits();

const ROWS = ['Media', 'Names', 'Roots', 'Tolls'].flatMap((issue, at) => [
  ['Iran', issue, 'no'],
  ['Sweden', issue, at === 2 ? 'no' : 'yes'],
]);
const csv = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `${cells.join(',')}\n`).join('');
const TABLE = csv([['actor', 'issue', 'stance'], ...ROWS]);
const ASKING = csv([
  ['country', 'topic', 'vote'],
  ...ROWS.map(([actor = '', issue = '', stance]) => [actor, issue, stance === 'no' ? '0' : '1']),
]);

type Content = string | Uint8Array;

const open = (page: Page, name: string, content: Content) =>
  page.getByLabel('Corpus file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** Lets a file fall on the picture. */
async function drop(page: Page, name: string, content: Content): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], file));
      return transfer;
    },
    [name, [...Buffer.from(content)]] as const,
  );
  await page.dispatchEvent('.picture', 'drop', { dataTransfer: data });
}

const titleOf = (page: Page): Promise<string> => page.locator('.corpus-title').innerText();
const actorsOf = (page: Page): Promise<number> => page.locator('.network [data-actor], .floors [data-actor]').count();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open corpus…' });

describe('a table whose words are known', () => {
  it('opens at once, by the input and by drop, and its evidence is read', async () => {
    const page = await visit('meeting=mpp-6');
    await open(page, 'conference.csv', TABLE);
    await expect.poll(() => titleOf(page)).toBe('conference');
    await expect.poll(() => actorsOf(page)).toBe(2);
    expect(await dialog(page).isVisible()).toBe(false);
    expect(await sentenceOf(page)).toContain('2 states, on record on 4 questions');
    await drop(page, 'again.tsv', TABLE.replaceAll(',', '\t'));
    await expect.poll(() => titleOf(page)).toBe('again');
    await page.locator('[data-actor="iran"]').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).innerText()).toContain('row 2');
    await expect.poll(() => page.url()).toContain('sel=actor:iran');
    await page.reload();
    expect(await titleOf(page)).toBe('again');
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).innerText()).toContain('row 2');
  });
});

describe('corpora of this device', () => {
  it('are found by link, renamed, deleted, brought back, and left by the back button', async () => {
    const page = await visit('meeting=mpp-6');
    await open(page, 'conference.csv', TABLE);
    await expect.poll(() => titleOf(page)).toBe('conference');
    await expect.poll(() => page.url()).toMatch(/#corpus=conference@[0-9a-f]{8}$/);
    const link = page.url();
    await page.goBack();
    await expect.poll(() => titleOf(page)).toContain('Internet governance');
    expect(await sentenceOf(page)).toContain('Sixth meeting');
    await page.goForward();
    await expect.poll(() => titleOf(page)).toBe('conference');
    expect(await page.locator('.notice').count()).toBe(0);

    await page.getByRole('button', { name: 'Open corpus…' }).click();
    await page.getByRole('button', { name: 'Rename “conference”' }).press('Enter');
    await page.getByRole('textbox', { name: 'New title' }).fill('Our conference');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page)).toBe('Our conference');
    await page.getByRole('button', { name: 'Delete “Our conference”' }).press('Enter');
    await page.getByRole('button', { name: 'Bring back “Our conference”' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const other = await page.context().newPage();
    await other.goto(link);
    await expect.poll(() => other.locator('.notice').innerText()).toContain('belongs to the corpus “conference@');
    await page.getByRole('button', { name: 'Bring back “Our conference”' }).press('Enter');
    await page.getByRole('button', { name: 'Delete “Our conference”' }).waitFor();
    await other.reload();
    await expect.poll(() => titleOf(other)).toBe('Our conference');
    expect(await other.locator('.notice').count()).toBe(0);
  });

  it('are compared as two coders’ work, and a difference leads to its question', async () => {
    const page = await visit();
    await open(page, 'second.csv', TABLE.replace('Sweden,Tolls,yes', 'Sweden,Tolls,no').replace('Iran,Media,no\n', ''));
    await expect.poll(() => titleOf(page)).toBe('second');
    await open(page, 'first.csv', TABLE);
    await expect.poll(() => titleOf(page)).toBe('first');
    await page.getByRole('button', { name: 'Open corpus…' }).click();
    await page.getByRole('button', { name: 'Compare “second”' }).press('Enter');
    const text = await dialog(page).locator('.codings').innerText();
    expect(text).toContain('7 records that both have. Equal stances: 85.7%');
    // By hand: 4 no and 3 yes in the one, 5 and 2 in the other; 2 of 14 coincidences differ: α = 1 − 13·2 / (2·9·5) = 0.711.
    expect(text).toContain('nominal: 0.71');
    expect(text).toContain('One difference');
    expect(text).toContain('Only in “first”: 1 record');
    expect(text).toContain('Only in “second”: 0 records');
    expect(await faultsOf(page)).toEqual([]);
    await dialog(page).locator('tbody button').press('Enter');
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).innerText()).toContain('Tolls');
  });
});

describe('other kinds of file', () => {
  it('a workbook, a corpus file and pasted text open; a project is asked about', async () => {
    const page = await visit();
    await open(page, 'book.xlsx', workbook({ Votes: sheetXml([['actor', 'issue', 'stance'], ...ROWS]) }));
    await expect.poll(() => titleOf(page)).toBe('book');
    await drop(page, 'corpus.json', JSON.stringify(exampleFile()));
    await expect.poll(() => titleOf(page)).toBe('Example');
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, TABLE);
    await expect.poll(() => titleOf(page)).toBe('Pasted table');
    await open(page, 'project.dna', await project('3, entities'));
    await page.getByRole('button', { name: 'Open with this mapping' }).click();
    await expect.poll(() => titleOf(page)).toBe('project');
    expect(await actorsOf(page)).toBe(2);
  });
});

describe('a table of other words', () => {
  it('is mapped by keyboard alone, after what is open has been said', async () => {
    const page = await visit();
    await open(page, 'votes.csv', ASKING);
    const zero = page.getByRole('combobox', { name: 'Stance that “0” stands for' });
    await zero.waitFor();
    expect(await zero.inputValue()).toBe('');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open with this mapping' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Stance that “0” stands for');
    expect(await dialog(page).innerText()).toContain('Still needed: the meaning of one value');
    await page.keyboard.type('Opp');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open with this mapping' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page)).toBe('votes');
    expect(await sentenceOf(page)).toContain('2 states, on record on 4 questions');
  });

  it('is mapped on a low phone in the dark, the way on in sight and what has the focus too', async () => {
    const page = await visit('', { ...SCREENS.phone, viewport: { width: 390, height: 500 }, colorScheme: 'dark' });
    await open(page, 'votes.csv', ASKING);
    const zero = page.getByRole('combobox', { name: 'Stance that “0” stands for' });
    await zero.waitFor();
    const way = page.getByRole('button', { name: 'Open with this mapping' });
    expect(await dialog(page).evaluate((element) => element.scrollHeight > element.clientHeight && element.scrollTop === 0)).toBe(true);
    expect(await way.evaluate((button) => button.getBoundingClientRect().bottom < window.innerHeight)).toBe(true);
    await way.click();
    const [choice, foot] = await Promise.all([zero.boundingBox(), way.boundingBox()]);
    expect((choice?.y ?? 0) + (choice?.height ?? 0)).toBeLessThan(foot?.y ?? 0);
    await zero.selectOption('opposition');
    expect(await faultsOf(page)).toEqual([]);
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await way.click();
    await expect.poll(() => actorsOf(page)).toBe(2);
  });
});

describe('a faulty file', () => {
  it('leaves the open corpus, its picture and its address; Escape leads back', async () => {
    const page = await visit('meeting=mpp-6&sel=actor:irn');
    const before = [await titleOf(page), await sentenceOf(page), page.url()];
    await open(page, 'faulty.csv', `${TABLE}Kenya,,yes\nKenya,Media,yes,more\n`);
    await expect.poll(() => dialog(page).innerText()).toContain('“faulty.csv” was not opened');
    expect(await dialog(page).innerText()).toContain('row 11');
    expect(await faultsOf(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the list (CSV)' }).click();
    expect((await download).suggestedFilename()).toBe('what-is-wrong.csv');
    await page.keyboard.press('Escape');
    expect(await dialog(page).isVisible()).toBe(false);
    expect([await titleOf(page), await sentenceOf(page), page.url()]).toEqual(before);
  });
});

describe('hostile text', () => {
  it('is shown as text, links to nothing but the web, and sends nothing', async () => {
    const page = await visit();
    await page.evaluate(() => Object.assign(window, { alert: () => Object.assign(window, { hurt: true }) }));
    const bad = '<img src=https://evil.example/x onerror=alert(1)>';
    const rows = [1, 2, 3, 4].flatMap((n) => [
      ['__proto__', `${bad}${n}`, 'yes', bad, bad, 'javascript:alert(1)'],
      ['constructor', `${bad}${n}`, 'no', bad, bad, 'https://example.org/'],
    ]);
    await open(page, `${bad}.csv`, csv([['actor', 'issue', 'stance', 'meeting', 'evidence', 'source_url'], ...rows]));
    await expect.poll(() => actorsOf(page)).toBe(2);
    await page.locator('[data-actor]').first().focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'Details' });
    await expect.poll(() => details.innerText()).toContain('<img src=');
    const links = await page.getByRole('link').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
    expect(links.filter((link) => !link?.startsWith('http') && !link?.startsWith('#'))).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });
});

/** The example with enough questions for a network, and script in every text and in every id. */
function scripted() {
  const file = exampleFile();
  const [question, record] = [file.questions[0]!, file.records[1]!];
  for (const id of ['q1', 'q2', 'q3', 'q4']) {
    file.questions.push({ ...question, id });
    for (const [at, actor] of ['irn', 'usa', 'swe'].entries())
      file.records.push({ ...record, id: `${id}-${actor}`, question: id, actor, stance: at === 0 ? 'opposition' : 'support' });
  }
  const { actors, groups, issues, questions, meetings, sources, records } = file;
  const ids = new Map([actors, groups, issues, questions, meetings, sources, records].flat().map(({ id }) => [id, `${id}${SCRIPT}`]));
  const told = withTexts(file, (own) => `${own} ${SCRIPT}`, true);
  return JSON.stringify(told, (_, value: unknown) => (typeof value === 'string' ? (ids.get(value) ?? value) : value));
}

const SCRIPT = `'"></title></script><img src=x onerror=alert(1)>`;
const named = (id: string): string => encodeItem(`${id}${SCRIPT}`);

/** What in the page no text may have made. */
const madeByText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll('[src="x"], [onerror], [onload], iframe, object, embed, base, a:not([href^="#"], [href^="https://"])'),
    ].map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

describe('script in every text and id of a corpus', () => {
  it('stays text in every look, in details, chips, find and notices, and in the picture that is saved', async () => {
    const page = await visit();
    await page.evaluate(() => Object.assign(window, { alert: () => Object.assign(window, { hurt: true }) }));
    await open(page, 'corpus.json', scripted());
    await expect.poll(() => titleOf(page)).toContain('<img');
    await expect.poll(() => page.url()).toContain('corpus=');
    const corpus = /corpus=[^&]*/.exec(page.url())?.[0] ?? '';
    const scripts = await page.locator('script').count();
    const [irn, usa, c9, mpp] = ['irn', 'usa', 'c9', 'mpp-6'].map(named);
    const looks: Readonly<Record<string, string>> = {
      '.network': `sel=actor:${irn}`,
      '.floors': `question=${c9}&sel=question:${c9}`,
      '.matrix': `view=matrix&sel=tie:${irn}~${usa}`,
      '.list-look': `view=list&sel=issue:${named('media')}`,
      '.arguments-look': `view=arguments&sel=meeting:${mpp}`,
      '.map-look': `view=map&group=${named('nam-members')}&sel=group:${named('nam-members')}`,
      '.compare-look': `view=compare&with=meeting:${named('unga-60')}&meeting=${mpp}&sel=actor:${usa}&actor=${named('nobody')}`,
    };
    for (const [look, fragment] of Object.entries(looks)) {
      await page.evaluate((hash) => void (window.location.hash = hash), `${corpus}&${fragment}`);
      await page.locator(look).first().waitFor();
      await expect.poll(() => page.locator('.picture').innerText(), { message: fragment }).toContain('<img src=x');
      await expect.poll(() => page.getByRole('region', { name: 'Details' }).innerText(), { message: fragment }).toContain('<img src=x');
      expect(await madeByText(page)).toEqual([]);
    }
    expect(await page.locator('.notice').innerText()).toContain('nobody\'"></title>');
    expect(await page.locator('.chip').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('<img')]));
    await page.getByRole('button', { name: 'Find' }).click();
    await page.keyboard.type('<img');
    await expect.poll(() => page.locator('.choice').count()).toBeGreaterThan(0);
    expect(await madeByText(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'SVG', exact: true }).click()]);
    const svg = (await readFile(await download.path())).toString();
    expect(['script', 'style', 'foreignObject', 'image', 'a', 'use'].flatMap((name) => tagsOf(xmlTree(svg), name))).toEqual([]);
    expect(svg).not.toMatch(/<[^>]*\s(href|src|style|on\w+)=/);
    expect(svg).toContain('&lt;img');
    expect(await page.locator('script').count()).toBe(scripts);
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  });
});

describe('names that look alike', () => {
  it('are merged by a click, and a link to another corpus offers its file', async () => {
    const page = await visit('corpus=alike&min=2');
    await page.getByRole('button', { name: 'Open its file…' }).click();
    await dialog(page).waitFor();
    await open(page, 'alike.csv', `${TABLE}Sweeden,Tolls,yes\n`);
    await page.getByRole('button', { name: /^Merge these/ }).click();
    await expect.poll(() => actorsOf(page)).toBe(2);
    await expect.poll(() => page.url()).toContain('min=2');
  });
});
