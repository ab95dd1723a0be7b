import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, killed, placesOf, SCREENS, sentenceOf, visits } from './visit';

const visit = visits();

const tour = (page: Page) => page.getByRole('region', { name: 'Tour', exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Makes a tour of two steps from the pictures of two links. */
async function makeTour(page: Page): Promise<void> {
  await press(page, 'Tours');
  await press(page, 'Add this view as a step');
  await tour(page).getByLabel('Title of the tour').fill('Two pictures');
  await tour(page).getByLabel('Title of the step').fill('Before');
  await tour(page).getByLabel('Text for the class').fill('Here is *everyone*. See [one meeting](#meeting=mpp-6).');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await press(page, 'Only MPP 6');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await press(page, 'Add this view as a step');
  await tour(page).getByLabel('Title of the step').fill('After');
}

const steps = (page: Page): Promise<string[]> =>
  tour(page).getByRole('navigation', { name: 'All steps' }).getByRole('button').allInnerTexts();
const isSaved = (page: Page): Promise<void> => tour(page).getByText('Saved on this device').waitFor();

const stepNamed = (page: Page, title: RegExp) => tour(page).getByRole('navigation').getByRole('button', { name: title });

interface Mark {
  readonly x: number;
  readonly y: number;
  /** The number that its element got when it was first measured. */
  readonly element: number;
}

/** The first mark of each actor on the screen, by id. */
function marksOf(page: Page): Promise<ReadonlyMap<string, Mark>> {
  return page
    .evaluate(() => {
      const known = ((window as unknown as { known?: Element[] }).known ??= []);
      return [...document.querySelectorAll('.picture [data-actor]')].map((element) => {
        if (!known.includes(element)) known.push(element);
        const { x, y, width, height } = (element.querySelector('.mark, svg') ?? element).getBoundingClientRect();
        const mark = { x: x + width / 2, y: y + height / 2, element: known.indexOf(element) };
        return [element.getAttribute('data-actor') ?? '', mark] as const;
      });
    })
    .then((all) => new Map(all.toReversed()));
}

describe('a tour', () => {
  it('lets every actor go on from where it stood, in a network, on floors, and between the two; a highlight moves nobody', async () => {
    const moving = { ...SCREENS.desktop, reducedMotion: 'no-preference' } as const;
    const page = await visit('tour=two-camps&step=alone&meeting=unga-60,unga-61,unga-62,unga-63&kind=state', moving);
    await page.locator('.network [data-actor]').first().waitFor();
    await stepNamed(page, /Russian text/).waitFor();
    const time = await page.context().newCDPSession(page);
    await time.send('Animation.enable');
    await time.send('Animation.setPlaybackRate', { playbackRate: 0 });
    for (const [title, picture, least] of [
      [/Russian text/, '.network', 190],
      [/Yes to both/, '.floors', 11],
      [/Dubai, December/, '.floors', 6],
      [/everyone and one/, '.network', 82],
    ] as const) {
      const before = await marksOf(page);
      await stepNamed(page, title).click();
      await page.locator(picture).waitFor();
      await page.waitForFunction(() =>
        document.getAnimations().some(({ effect }) => (effect as KeyframeEffect).target?.matches('[data-actor]')),
      );
      const begun = await marksOf(page);
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      const ended = await marksOf(page);
      const stay = [...ended.keys()].filter((id) => before.has(id));
      expect(stay.length).toBeGreaterThanOrEqual(least);
      const off = (a: ReadonlyMap<string, Mark>, b: ReadonlyMap<string, Mark>): string[] =>
        stay.filter((id) => Math.hypot(a.get(id)!.x - b.get(id)!.x, a.get(id)!.y - b.get(id)!.y) > 1);
      // Time stands still: all of them are where they were; when it has passed they are elsewhere.
      expect(off(before, begun)).toEqual([]);
      expect(off(before, ended)).toEqual(stay);
      const isSame = stay.every((id) => before.get(id)!.element === ended.get(id)!.element);
      expect(isSame).toBe(title.source === 'Russian text');
    }
    await stepNamed(page, /Dubai, December/).click();
    await page.locator('.floors').waitFor();
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    const all = await marksOf(page);
    await stepNamed(page, /Not every unsigned/).click();
    await expect.poll(() => page.locator('.stander.faded').count()).toBe(all.size - 6);
    expect([...(await marksOf(page)).keys()].toSorted()).toEqual([...all.keys()].toSorted());
  });
});

describe('a teacher', () => {
  it('makes a tour, reorders, deletes and undoes, and plays it by keyboard alone', async () => {
    const page = await visit('ties=all');
    await makeTour(page);
    expect(await steps(page)).toEqual(['Before', 'After']);
    await tour(page).getByLabel('Title of the step').press('Alt+ArrowUp');
    expect(await steps(page)).toEqual(['After', 'Before']);
    await press(page, 'Delete step');
    expect(await steps(page)).toEqual(['Before']);
    await press(page, 'Undo');
    await press(page, 'Undo');
    expect(await steps(page)).toEqual(['Before', 'After']);
    expect(await faultsOf(page)).toEqual([]);
    await tour(page).getByRole('navigation').getByRole('button', { name: 'Before' }).focus();
    await page.keyboard.press('Enter');
    await press(page, 'Done editing');
    const whole = await sentenceOf(page);
    await tour(page).getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => sentenceOf(page)).toContain('Sixth meeting');
    expect(await tour(page).getByRole('status').innerText()).toBe('Step 2 of 2');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => sentenceOf(page)).toBe(whole);
    await tour(page).getByRole('link', { name: 'one meeting' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => sentenceOf(page)).toContain('Sixth meeting');
    expect(await tour(page).getByRole('heading', { level: 3 }).innerText()).toBe('Before');
    await press(page, 'Back to the step as written');
    await expect.poll(() => sentenceOf(page)).toBe(whole);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('finds the tour again after the page was killed in the middle of a word', async () => {
    const page = await visit('ties=all');
    await makeTour(page);
    await isSaved(page);
    const text = tour(page).getByLabel('Text for the class');
    await text.click();
    await page.keyboard.type('Written before the end');
    await isSaved(page);
    const next = await killed(page);
    await press(next, 'Tours');
    await press(next, 'Edit “Two pictures”');
    await tour(next).getByRole('navigation').getByRole('button', { name: 'After' }).click();
    expect(await tour(next).getByLabel('Text for the class').inputValue()).toBe('Written before the end');
    // Left within the same instant as the last key: the journal has it.
    await tour(next).getByLabel('Text for the class').pressSequentially('!');
    await next.reload();
    await tour(next).getByRole('navigation').getByRole('button', { name: 'After' }).click();
    await expect.poll(() => tour(next).innerText()).toContain('!Written before the end');
  });

  it('deletes a tour and undoes it, and hands it out as a link and as a file', async () => {
    const page = await visit('ties=all');
    await makeTour(page);
    await press(page, 'Tours');
    await press(page, 'Delete “Two pictures”');
    await press(page, 'Undo delete of “Two pictures”');
    await press(page, 'Copy link to “Two pictures”');
    await expect.poll(() => page.getByRole('dialog').innerText()).toContain('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Export file of “Two pictures”')]);
    expect(download.suggestedFilename()).toBe('Two-pictures.caucus-tour.json');
    const file = await download.path();
    expect(await faultsOf(page)).toEqual([]);

    const other = await visit(new URL(link).hash.slice(1));
    await expect.poll(() => tour(other).getByRole('heading', { level: 2 }).innerText()).toBe('Two pictures');
    await press(other, 'Next');
    await expect.poll(() => sentenceOf(other)).toContain('Sixth meeting');
    expect(Object.keys(await placesOf(other))).toContain('irn');
    await press(other, 'Keep a copy to edit');
    await isSaved(other);
    await expect.poll(() => other.url()).toMatch(/tour=my-/);
    await press(other, 'Tours');
    await other.getByLabel('Tour file').setInputFiles(file);
    await expect.poll(() => other.getByRole('dialog').innerText()).toContain('is on this device now');
  });
});
