import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { faultsOf, killed, SCREENS, sentenceOf, unexplained, visits } from './visit';

const visit = visits();

const TEXT = `The Chair opened the meeting.

Iran could not accept the compromise as it stands.

Sweden welcomed the text without change.

Civil society asked to be heard.
`;

const press = (page: Page, ...keys: readonly string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const side = (page: Page) => page.getByRole('region', { name: 'Records' });
const text = (page: Page) => page.getByRole('textbox', { name: /^Text of/ });
const isSaved = (page: Page): Promise<void> => page.getByText('Saved on this device').waitFor();
/** The label of the field that has the keyboard. */
const fieldOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null;
    return (
      (field?.closest('fieldset')?.querySelector('legend') ?? field?.labels?.[0])?.textContent ?? field?.getAttribute('aria-label') ?? ''
    );
  });
const isAt = async (page: Page, field: string): Promise<void> => await expect.poll(() => fieldOf(page)).toBe(field);

/** Types into a box that completes, and takes what is lit. */
async function complete(page: Page, field: string, typed: string, lit: string): Promise<void> {
  await isAt(page, field);
  await (typed === '' ? press(page, 'ArrowDown') : page.keyboard.type(typed));
  await expect.poll(async () => (await page.locator('[role="option"][aria-selected="true"]').allInnerTexts()).join()).toContain(lit);
  await press(page, 'Enter');
}

/** Goes from the picture to where coding begins, by keyboard alone. */
async function toDesk(page: Page): Promise<void> {
  await page.locator('.picture').first().waitFor();
  await press(page, 'Control+k');
  await page.getByRole('dialog', { name: 'Find' }).waitFor();
  await page.keyboard.type('code a source');
  await press(page, 'Enter');
  await page.getByRole('heading', { name: 'Code a source' }).waitFor();
}

async function openDraft(page: Page, title: string): Promise<void> {
  await toDesk(page);
  await page.getByRole('button', { name: title, exact: true }).click();
}

/** Begins a corpus of the text, by keyboard alone from the picture on. */
async function beginText(page: Page): Promise<void> {
  await toDesk(page);
  await press(page, 'Tab', 'Enter');
  await isAt(page, 'Paste the text here');
  await page.keyboard.insertText(TEXT);
  await press(page, 'Tab', 'Enter');
  await isAt(page, 'Text of “The Chair opened the meeting.”');
}

/** Selects the next paragraph but one line, and codes it. */
async function codeNext(page: Page): Promise<void> {
  await press(page, 'ArrowDown', 'ArrowDown', 'Home', 'Shift+End', 'c');
}

/** Codes what Iran said, with its actor from the world’s states, a new meeting, and a new question of a new issue. */
async function codeIran(page: Page): Promise<void> {
  await codeNext(page);
  await complete(page, 'Actor', 'irn', 'Iran');
  await complete(page, 'Meeting', 'MPP 6', 'New meeting “MPP 6”');
  await complete(page, 'Question', 'C9 text', 'New question “C9 text”');
  await complete(page, 'Issue', 'UNESCO', 'New issue “UNESCO”');
  await isAt(page, 'Title in a few words');
  await press(page, 'Enter');
  await isAt(page, 'Proposition, as it stands');
  await press(page, 'Control+a');
  await page.keyboard.type('That the compromise be accepted.');
  await press(page, 'Enter');
  await isAt(page, 'Stance');
  await press(page, '5');
  await isAt(page, 'Basis');
  await press(page, '2');
  await isAt(page, 'Summary');
  await page.keyboard.type('Could not accept it.');
}

describe('a coder', () => {
  it('codes three records by keyboard alone, undoes, sees them in the picture, and finds all of it after a reload', async () => {
    const page = await visit('meeting=mpp-6');
    await beginText(page);
    expect(await faultsOf(page)).toEqual([]);
    // Fields say what goes into them by their labels.
    expect((await unexplained(page)).filter((fault) => fault.includes('<button'))).toEqual([]);
    await codeIran(page);
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Control+Enter');
    await isAt(page, 'Text of “The Chair opened the meeting.”');
    await codeNext(page);
    await complete(page, 'Actor', 'schwed', 'New actor “schwed”');
    await press(page, 'Control+z');
    await press(page, 'Shift+Tab');
    await complete(page, 'Actor', 'sw', 'Sweden');
    await isAt(page, 'Meeting');
    await press(page, 'Enter');
    await complete(page, 'Question', 'unesco', 'C9 text');
    await isAt(page, 'Stance');
    await press(page, '1', 'Enter');
    await isAt(page, 'Summary');
    await page.keyboard.type('Welcomed it.');
    await press(page, 'Escape');
    await codeNext(page);
    await complete(page, 'Actor', 'Civil society', 'New actor “Civil society”');
    await isAt(page, 'Meeting');
    await press(page, 'Enter');
    await complete(page, 'Question', 'Hearing', 'New question “Hearing”');
    await complete(page, 'Issue', '', 'New issue “Hearing”');
    await press(page, 'Enter', 'Enter', '1', 'Enter');
    await isAt(page, 'Summary');
    await page.keyboard.type('Asked to be heard.');
    await press(page, 'Control+Enter');
    expect(await side(page).getByRole('listitem').allInnerTexts()).toEqual([
      'Iran · C9 text paragraph 2',
      'Sweden · C9 text paragraph 3',
      'Civil society · Hearing paragraph 4',
    ]);
    // Word by word and step by step back to before the third record, and again to where all of it is said.
    let undone = 0;
    for (; (await side(page).getByRole('listitem').count()) === 3 && undone < 40; undone += 1) await press(page, 'Control+z');
    expect(undone).toBeLessThan(40);
    for (; undone > 0; undone -= 1) await press(page, 'Control+y');
    expect(await page.getByRole('button', { name: 'Redo' }).getAttribute('aria-disabled')).toBe('true');
    expect(await side(page).getByRole('listitem').last().innerText()).toBe('Civil society · Hearing paragraph 4');
    // On a marked passage Enter opens its record.
    await press(page, 'ArrowUp', 'ArrowUp', 'Enter');
    await expect.poll(() => side(page).getByLabel('Summary').inputValue()).toBe('Welcomed it.');
    await press(page, 'Escape');

    await page.getByRole('button', { name: 'Show in Caucus' }).press('Enter');
    await expect.poll(() => sentenceOf(page)).toContain('2 states and 1 other actor, on record on 2 questions');
    const actors = () => page.locator('.floors [data-actor]').evaluateAll((all) => all.map((one) => one.getAttribute('data-actor')).sort());
    await expect.poll(actors).toEqual(['civil-society', 'irn', 'swe']);
    // The button that led here is gone; the keyboard is at the picture.
    expect(await page.evaluate(() => document.activeElement?.closest('.picture') !== null)).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => sentenceOf(page)).toContain('2 states and 1 other actor');
    await page.getByRole('button', { name: 'Back to coding' }).press('Enter');
    await page.reload();
    await expect.poll(() => side(page).getByRole('listitem').count()).toBe(3);
    // The steps back are there after two reloads, and the way forward too.
    const times = async (name: string) => {
      for (let word = 0; word < 4; word += 1) await page.getByRole('button', { name }).press('Enter');
    };
    await times('Undo');
    const last = side(page).getByRole('button', { name: /^Civil society/ });
    await expect.poll(() => last.innerText()).toContain('1 thing to say');
    await times('Redo');
    await expect.poll(() => last.innerText()).not.toContain('thing to say');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export (JSON)' }).press('Enter'),
    ]);
    await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
    await page.getByLabel('Corpus file to code in').setInputFiles(await download.path());
    await expect.poll(() => side(page).getByRole('listitem').count()).toBe(3);
  });

  it('keeps a version under a name and goes back to it, on a phone in the dark', async () => {
    const page = await visit('', { ...SCREENS.phone, colorScheme: 'dark' });
    await beginText(page);
    await codeIran(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Versions…' }).click();
    await page.getByLabel('Name of this version').fill('First');
    await press(page, 'Enter');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('the same records as now');
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Escape');
    await page.getByRole('button', { name: 'Delete record' }).click();
    await expect.poll(() => side(page).getByRole('listitem').count()).toBe(0);
    await page.getByRole('button', { name: 'Versions…' }).click();
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('since then 0 added, 1 removed, 0 changed');
    await page.getByRole('button', { name: 'Go back to “First”' }).click();
    await expect.poll(() => side(page).getByRole('listitem').allInnerTexts()).toEqual(['Iran · C9 text paragraph 2']);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('two windows and a dying one', () => {
  it('lose nothing: changed at once both stay, and a killed page loses at most the last second', async () => {
    const page = await visit();
    await beginText(page);
    await codeIran(page);
    await isSaved(page);
    const title = (of: Page) => of.getByRole('textbox', { name: 'Title of the corpus' });
    // A window on the picture follows what is coded in the first.
    const picture = await page.context().newPage();
    await picture.goto(inject('address'));
    await openDraft(picture, 'New corpus');
    await picture.getByRole('button', { name: 'Show in Caucus' }).click();
    const isIran = (stance: string) => picture.locator(`.floors [data-actor="irn"][data-stance="${stance}"]`).waitFor();
    await isIran('opposition');
    await side(page)
      .getByRole('radio', { name: /^neutral/ })
      .check();
    await isIran('neutral');
    await picture.close();

    // A window that does not hear the other one.
    const other = await page.context().newPage();
    await other.addInitScript(() => Object.defineProperty(window, 'BroadcastChannel', { value: undefined }));
    await other.goto(inject('address'));
    await openDraft(other, 'New corpus');
    await title(page).fill('Here');
    await isSaved(page);
    await title(other).fill('There');
    await expect.poll(() => other.getByRole('alert').innerText()).toContain('changed in another window');
    expect(await title(other).inputValue()).toBe('There (2)');
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Take the other window’s' }).click();
    expect(await title(other).inputValue()).toBe('Here');
    await other.close();

    await side(page).getByLabel('Condition').pressSequentially('Unless it is');
    await isSaved(page);
    const next = await killed(page);
    await openDraft(next, 'Here');
    await isAt(next, 'Text of “The Chair opened the meeting.”');
    await side(next).getByRole('button', { name: /^Iran/ }).click();
    expect(await side(next).getByLabel('Condition').inputValue()).toBe('Unless it is');
    // Left within the same instant as the last key: the journal has it.
    await side(next).getByLabel('Condition').press('End');
    await side(next).getByLabel('Condition').pressSequentially('!');
    await next.reload();
    await side(next).getByRole('button', { name: /^Iran/ }).click();
    await expect.poll(() => side(next).getByLabel('Condition').inputValue()).toBe('Unless it is!');
    expect(await text(next).isVisible()).toBe(true);
  });
});
