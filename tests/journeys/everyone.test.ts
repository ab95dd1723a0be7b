import { describe, expect, it } from 'vitest';
import { faultsOf, goTo, named, SCREENS, unexplained, visits } from './visit';

const visit = visits();

/** Ways of looking, each with what is on the page once it is shown. */
const LOOKS: Readonly<Record<string, readonly [fragment: string, shown: string]>> = {
  'the opening picture': ['', '.network [data-actor]'],
  'floors, with a question selected': [
    'question=mpp-6-c9-unesco,mpp-6-c9-reopen&sel=question:mpp-6-c9-unesco',
    '.has-details .details h2:has-text("C9: UNESCO text")',
  ],
  'the matrix': ['view=matrix&meeting=mpp-6', '.matrix-grid [role="gridcell"]'],
  'the list': ['view=list&meeting=mpp-6', '.data-table td'],
  'the map': ['view=map&meeting=mpp-6&sel=actor:irn', '.map-box .state'],
  'the arguments': ['view=arguments&meeting=council-13', '.arguments-look h2'],
  'a comparison': ['view=compare&meeting=mpp-5&with=meeting:mpp-6', '.sides .side-actor'],
  'the differences of a comparison': [
    'view=compare&meeting=mpp-5&with=meeting:mpp-6&compare=differences&sel=tie:irn~sau',
    '.details .tie-compared',
  ],
  nothing: ['meeting=-', '.empty button'],
};

/** What is set anew in a projector's sizes. */
const ON_THE_WALL = ['the opening picture', 'floors, with a question selected', 'the matrix', 'the list', 'the arguments'] as const;

/** What a screen reader is given of a way of looking, as reviewed files: headings, tables with their heads, names, states. */
const HEARD: Readonly<Record<string, string>> = {
  'the list': '.list-look',
  'the arguments': '.arguments-look',
  'the differences of a comparison': '.one-picture',
  'floors, with a question selected': '.floors',
};

describe('axe finds nothing wrong with any way of looking, and every control says what it does', () => {
  it('in the light and in the dark', async () => {
    const page = await visit();
    const faults: string[] = [];
    for (const [name, [fragment, shown]] of Object.entries(LOOKS)) {
      await goTo(page, fragment, shown);
      faults.push(...named(name, [...(await faultsOf(page)), ...(await unexplained(page))]));
      // Another theme has other colours and, on a projector, larger text: nothing else that axe looks at.
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...named(`${name}, dark`, await faultsOf(page, ['color-contrast'])));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(faults).toEqual([]);
  });

  it('for a projector', async () => {
    const page = await visit('theme=projector');
    const faults: string[] = [];
    for (const name of ON_THE_WALL) {
      const [fragment, shown] = LOOKS[name] ?? ['', ''];
      await goTo(page, `theme=projector${fragment === '' ? '' : `&${fragment}`}`, `[data-theme="projector"] ${shown}`);
      faults.push(...named(name, await faultsOf(page, ['color-contrast', 'scrollable-region-focusable'])));
    }
    expect(faults).toEqual([]);
  });

  it('on a phone', async () => expect(await faultsOf(await visit('meeting=mpp-6', SCREENS.phone))).toEqual([]));
});

describe('what is heard', () => {
  it('of a way of looking is the reviewed one', async () => {
    const page = await visit();
    for (const [name, heard] of Object.entries(HEARD)) {
      const [fragment, shown] = LOOKS[name] ?? ['', ''];
      await goTo(page, fragment, shown);
      // What is written on a button that has a name of its own, such as a label that found room, is not heard.
      const said = (await page.locator(heard).ariaSnapshot()).replaceAll(/(- button ".*"): .*/g, '$1');
      await expect(`${said}\n`).toMatchFileSnapshot(`heard/${name.replaceAll(/,? /g, '-')}.yml`);
    }
  });
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
