import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, goTo, named, SCREENS, unexplained, visits } from './visit';

const visit = visits();

const wrong = async (page: Page): Promise<readonly string[]> => [...(await faultsOf(page)), ...(await unexplained(page))];

/** Every kind of details, and the panel of coalitions, with what is on the page once it is shown. */
const PANELS: Readonly<Record<string, readonly [fragment: string, shown: string]>> = {
  'an actor, in two camps': ['meeting=mpp-6&sel=actor:irn&camps=2', '.details h2:has-text("Iran")'],
  'a tie': ['meeting=mpp-6&sel=tie:irn~swe', '.details h2:has-text("Sweden")'],
  'a meeting': ['meeting=mpp-6&sel=meeting:mpp-6', '.details h2:has-text("Sixth meeting")'],
  'an issue': ['meeting=mpp-6&sel=issue:c9-media', '.details h2:has-text("media")'],
  'a group': ['meeting=mpp-6&sel=group:brics', '.details h2:has-text("BRICS")'],
  'a position': ['meeting=mpp-6&sel=position:irn~mpp-6-c9-unesco', '.details .evidence'],
  'two bases': ['meeting=mpp-6&sel=bases:record~inferred', '.details h2:has-text("What changes")'],
  'a coalition': ['meeting=mpp-6&camps=2&sel=coalition:swe', '.details h2:has-text(" more")'],
};

/** Kinds in which the dark has nothing that others have not. */
const LIKE_OTHERS: ReadonlySet<string> = new Set(['a meeting', 'an issue', 'a group', 'two bases']);

/** Whatever opens over the page, in the order in which one page can open it all: how, and the name of what opens. */
const press =
  (...keys: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
const click =
  (role: 'button' | 'menuitem', ...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const [at, name] of names.entries()) await page.getByRole(at === 0 ? 'button' : role, { name, exact: true }).click();
  };
const OVER: readonly (readonly [name: string, open: (page: Page) => Promise<void>, fragment?: string])[] = [
  ['Find', press('Control+k')],
  ['Help', click('button', 'Help')],
  ['Tours', click('button', 'Tours')],
  ['Open corpus…', click('button', 'Open corpus…')],
  ['Cite this view', click('menuitem', 'Export', 'Cite this view')],
  ['QR code', click('menuitem', 'Export', 'QR code')],
];
const PRESENTED: readonly (readonly [name: string, key: string])[] = [
  ['All steps', 'o'],
  ['Go to step', 'g'],
  ['Keys', '?'],
];

describe('axe finds nothing wrong, and every control says what it does', () => {
  it('in every kind of details, in the light and in the dark', async () => {
    const faults: string[] = [];
    const page = await visit('meeting=mpp-6');
    for (const [name, [fragment, shown]] of Object.entries(PANELS)) {
      await goTo(page, fragment, shown);
      await page.locator('.coalitions details').evaluateAll((all) => all.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
      faults.push(...named(name, await wrong(page)));
      if (LIKE_OTHERS.has(name)) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...named(`${name}, dark`, await faultsOf(page, ['color-contrast'])));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(faults).toEqual([]);
  });

  it('in every dialog and menu, in the dark', async () => {
    const faults: string[] = [];
    const page = await visit('meeting=mpp-6', { ...SCREENS.projector, colorScheme: 'dark' });
    for (const [name, open] of OVER) {
      await open(page);
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      faults.push(...named(name, await wrong(page)));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menu', { name: 'Export' }).waitFor();
    faults.push(...named('Export', await wrong(page)));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Appearance', exact: true }).click();
    await page.getByRole('combobox', { name: 'Theme' }).waitFor();
    faults.push(...named('Appearance', await wrong(page)));
    expect(faults).toEqual([]);
  });

  it('over a presentation, and where hands are counted', async () => {
    const faults: string[] = [];
    const page = await visit('tour=one-red-line', SCREENS.projector);
    await page
      .getByRole('region', { name: 'Tour', exact: true })
      .getByText(/^Step 1 of/)
      .waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('region', { name: 'Step', exact: true }).waitFor();
    for (const [name, key] of PRESENTED) {
      await page.keyboard.press(key);
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      faults.push(...named(name, await wrong(page)));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.keyboard.press('n');
    await page.getByRole('complementary', { name: 'Speaker notes' }).waitFor();
    faults.push(...named('notes', await wrong(page)));
    await page.keyboard.press('F8');
    await goTo(page, 'meeting=mpp-6&hide=irn', '.guess-banner');
    await page.getByRole('button', { name: 'Show of hands' }).click();
    await page.getByRole('dialog').waitFor();
    faults.push(...named('hands', await wrong(page)));
    expect(faults).toEqual([]);
  });
});
