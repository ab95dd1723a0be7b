import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

const VIEWS: Readonly<Record<string, string>> = {
  'the opening picture': '',
  'a small network with an actor selected': 'meeting=mpp-6&sel=actor:irn&camps=2',
  'a tie': 'meeting=mpp-6&sel=tie:irn~swe',
  'floors, with a question selected': 'question=mpp-6-c9-unesco,mpp-6-c9-reopen&sel=question:mpp-6-c9-unesco',
  'a meeting': 'meeting=wcit-12&sel=meeting:wcit-12',
  'an issue': 'sel=issue:c9-media',
  'a group': 'sel=group:brics',
  'the matrix': 'view=matrix&meeting=mpp-6',
  'the list': 'view=list&meeting=mpp-6',
  'the map': 'view=map&meeting=mpp-6&sel=actor:irn',
  'the arguments': 'view=arguments&meeting=council-13',
  'a comparison': 'view=compare&meeting=mpp-5&with=meeting:mpp-6',
  'the differences of a comparison': 'view=compare&meeting=mpp-5&with=meeting:mpp-6&compare=differences&sel=tie:irn~sau',
  nothing: 'meeting=-',
};

/** Kinds of details in which the dark has nothing that those of an actor and of a tie have not. */
const LIKE_OTHERS: ReadonlySet<string> = new Set(['a meeting', 'an issue', 'a group', 'a comparison', 'nothing']);
/** What is set anew in a projector's sizes. */
const ON_THE_WALL: ReadonlySet<string> = new Set([
  'the opening picture',
  'floors, with a question selected',
  'the matrix',
  'the list',
  'the arguments',
]);

/** What a screen reader is given of a way of looking, as reviewed files: headings, tables with their heads, names, states. */
const HEARD: Readonly<Record<string, readonly string[]>> = {
  'the list': ['.list-look'],
  'the arguments': ['.arguments-look'],
  'the differences of a comparison': ['.one-picture'],
  'floors, with a question selected': ['.floors'],
};

/**
 * Buttons, lists, boxes and sliders that do not say what they do: neither by a title or description, which stands beside
 * them on hover and on focus, nor by a text of three words or more. Names of things, which open what they name, are none.
 */
function unexplained(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, textarea, [role="slider"]')]
      .filter((control) => !control.matches('.link-button, .stander') && (control.checkVisibility() || control.matches('.unseen')))
      .filter((control) => !control.closest('[title], [aria-describedby]'))
      .filter((control) => (control.textContent ?? '').trim().split(/\s+/).length < 3)
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

describe('axe finds nothing wrong, and every control says what it does', () => {
  for (const [name, fragment] of Object.entries(VIEWS)) {
    const themes = ['light', ...(LIKE_OTHERS.has(name) ? [] : ['dark']), ...(ON_THE_WALL.has(name) ? ['for a projector'] : [])];
    it(`with ${name}, ${themes.join(', ')}`, async () => {
      const page = await visit(fragment);
      expect(await faultsOf(page)).toEqual([]);
      expect(await unexplained(page)).toEqual([]);
      for (const heard of HEARD[name] ?? []) {
        // What is written on a button that has a name of its own, such as a label that found room, is not heard.
        const said = (await page.locator(heard).ariaSnapshot()).replaceAll(/(- button ".*"): .*/g, '$1');
        await expect(`${said}\n`).toMatchFileSnapshot(`heard/${name.replaceAll(/,? /g, '-')}.yml`);
      }
      // Another theme has other colours and, on a projector, larger text: nothing else that axe looks at.
      if (LIKE_OTHERS.has(name)) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
      if (!ON_THE_WALL.has(name)) return;
      await page.getByRole('button', { name: 'Appearance', exact: true }).click();
      await page.getByRole('combobox', { name: 'Theme' }).selectOption('projector');
      expect(await faultsOf(page, ['color-contrast', 'scrollable-region-focusable'])).toEqual([]);
    });
  }

  it('with a phone', async () => expect(await faultsOf(await visit('meeting=mpp-6', SCREENS.phone))).toEqual([]));
});

describe('what a control does', () => {
  it('stands beside it when the keyboard comes to it, below it, and goes by Escape', async () => {
    const page = await visit('meeting=mpp-6&view=list');
    const hint = page.locator('.focus-hint');
    await page.keyboard.press('Tab');
    await page.getByRole('radio', { name: 'Actors' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hint.textContent()).toBe('Every tie in view, with what it rests on');
    await page.keyboard.press('Escape');
    await hint.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Share', exact: true }).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await hint.waitFor();
    // It hides nothing of what it tells about.
    const [control, note] = [await page.getByRole('button', { name: 'Share', exact: true }).boundingBox(), await hint.boundingBox()];
    expect(note?.y).toBeGreaterThanOrEqual((control?.y ?? 0) + (control?.height ?? 0));
  });
});

describe('at 200 % zoom', () => {
  it('nothing is cut off sideways', async () => {
    const page = await visit('meeting=mpp-6&sel=actor:irn', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
