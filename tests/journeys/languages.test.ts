import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, goTo, noted, SCREENS, visits } from './visit';

const visit = visits();

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const root = (page: Page): Promise<string> => page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);

/** Texts on the page that are neither between the brackets of a made-up language nor texts of the corpus. */
const strangers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const known = /^(Caucus|English|Français|Español|[A-Z]|[^\p{L}]*)$/u;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement?.closest('[lang]:not(html), script, style, noscript')) continue;
      texts.push(node.textContent ?? '');
    }
    return [...new Set(texts.map((text) => text.replace(/‹[^‹›]*(‹[^‹›]*›[^‹›]*)*›/g, '').trim()))].filter((text) => !known.test(text));
  });

describe('in French', () => {
  it('speaks the language of the reader, and quotes the corpus in its own', async () => {
    const page = await visit('meeting=mpp-6&sel=tie:irn~swe', { ...SCREENS.desktop, locale: 'fr-CH' });
    expect(await root(page)).toBe('fr ltr');
    const details = page.getByRole('region', { name: 'Détails' });
    await details.getByText('Alignés sur 0, opposés sur 2').waitFor();
    await details.getByText('Opposés :', { exact: true }).waitFor();
    await page.getByText('Noms et citations restent dans la langue du corpus : anglais.').waitFor();
    expect(await details.locator('.summary').first().getAttribute('lang')).toBe('en');
    expect(await page.getByRole('status', { name: 'Ce que vous voyez' }).innerText()).toContain('41 paires sont alignées');
    expect(await faultsOf(page)).toEqual([]);
    for (const { viewport } of Object.values(SCREENS)) {
      await page.setViewportSize(viewport);
      expect(await overflow(page)).toBe(0);
      // The longer words of French leave the title its room.
      expect(await page.locator('.corpus-title').evaluate((title) => title.scrollWidth - title.clientWidth)).toBe(0);
    }
    await page.setViewportSize(SCREENS.desktop.viewport);
    await page.getByRole('button', { name: 'Apparence' }).click();
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('es');
    await page.getByRole('region', { name: 'Detalles' }).getByText('Alineados en 0').waitFor();
    await expect.poll(() => page.url()).toContain('lang=es');
    expect(await root(page)).toBe('es ltr');
    // Loaded anew it speaks Spanish from its first word on.
    const seen = await noted(page, ['Filters', 'Filtros', 'Filtres']);
    await page.reload();
    await page.getByRole('region', { name: 'Detalles' }).getByText('Alineados en 0').waitFor();
    expect(await seen()).toEqual(['Filtros']);
  });
});

describe('from right to left', () => {
  it('turns the page and not the picture, and writes Arabic names as they are', async () => {
    const page = await visit('lang=ar-XB');
    expect(await root(page)).toBe('ar-XB rtl');
    const names = ['إيران', 'السويد', 'مصر', 'الجزائر', 'البرازيل'];
    const signs = ['support', 'opposition', 'support', 'neutral', 'opposition'];
    const rows = ['نص', 'حق', 'مال', 'دور'].flatMap((issue, at) => names.map((name, i) => `${name},${issue},${signs[(i + at) % 5]}`));
    const buffer = Buffer.from(`actor,issue,stance\n${rows.join('\n')}\n`);
    await page.locator('input[type=file]').first().setInputFiles({ name: 'أصوات.csv', mimeType: 'text/csv', buffer });
    const marks = page.locator('.network .actor');
    await expect.poll(() => marks.count()).toBe(5);
    await page.keyboard.press('Escape');
    expect((await page.locator('.network .label').allTextContents()).every((name) => names.includes(name))).toBe(true);
    // Letters are joined, as no font without Arabic would do.
    expect(
      await page.evaluate(() => {
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) return false;
        pen.font = '20px sans-serif';
        return pen.measureText('ههه').width < 2.9 * pen.measureText('ه').width;
      }),
    ).toBe(true);
    // Each label stands beside its mark.
    const isBeside = await marks.evaluateAll((all) =>
      all.every((actor) => {
        const [mark, label] = [actor.querySelector('.mark'), actor.querySelector('.label')].map((part) => part?.getBoundingClientRect());
        return (
          !mark ||
          !label ||
          label.left >= mark.right - 1 ||
          label.right <= mark.left + 1 ||
          label.top >= mark.bottom - 1 ||
          label.bottom <= mark.top + 1
        );
      }),
    );
    expect(isBeside).toBe(true);
    await marks.first().press('Enter');
    const left = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
    await page.locator('.details-head').waitFor();
    expect(await left('.details')).toBeLessThan(await left('.picture'));
    expect(await left('.picture')).toBeLessThan(await left('.filters'));
    expect(await faultsOf(page)).toEqual([]);
    for (const { viewport } of Object.values(SCREENS)) {
      await page.setViewportSize(viewport);
      expect(await overflow(page)).toBe(0);
    }

    // In a list, on a floor and in the matrix each name reads from the right, and stands at the right of its cell.
    await page.setViewportSize(SCREENS.desktop.viewport);
    const corpus = /corpus=[^&]*/.exec(page.url())?.[0] ?? '';
    const directionsIn = (selector: string): Promise<readonly string[]> =>
      page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).direction))]);
    await goTo(page, `${corpus}&lang=ar-XB&view=list`, '.data-table tbody th bdi, .data-table tbody th button');
    expect(await page.locator('.data-table tbody th').allTextContents()).toEqual(names.toSorted(new Intl.Collator('en').compare));
    expect(await directionsIn('.data-table tbody th > *')).toEqual(['rtl']);
    const [cell, name] = await Promise.all(
      ['.data-table tbody th', '.data-table tbody th > *'].map((part) => page.locator(part).first().boundingBox()),
    );
    expect((cell?.x ?? 0) + (cell?.width ?? 0) - (name?.x ?? 0) - (name?.width ?? 0)).toBeLessThan(16);
    await goTo(page, `${corpus}&lang=ar-XB&view=matrix`, '.matrix-grid .row-head bdi');
    expect(await directionsIn('.matrix-grid .row-head bdi')).toEqual(['rtl']);

    // Three questions are floors.
    await goTo(page, `${corpus}&lang=ar-XB`, '.network .actor');
    await page.locator('.filter-row[data-row]').filter({ hasText: 'نص' }).getByRole('checkbox').first().uncheck();
    await page.locator('.floors .floor').nth(2).waitFor();
    const standing = page.locator('.floors [data-actor] bdi');
    expect([...new Set(await standing.allTextContents())].sort()).toEqual([...names].sort());
    expect(await directionsIn('.floors [data-actor] bdi')).toEqual(['rtl']);

    // The picture that is saved has the names whole, as text, not letter by letter or turned round.
    await goTo(page, `${corpus}&lang=ar-XB`, '.network .actor');
    await page.locator('.export-place > button').first().click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[role="menuitem"]', { hasText: 'SVG' }).first().click(),
    ]);
    const svg = readFileSync(await download.path(), 'utf8');
    expect(names.filter((one) => !svg.includes(`>${one}<`))).toEqual([]);
  });
});

/** Views with what is on the page once they are shown. */
const VIEWS: readonly (readonly [fragment: string, shown: string])[] = [
  ['meeting=mpp-6&sel=tie:irn~swe', '.details .formula'],
  ['question=mpp-6-c9-unesco&sel=question:mpp-6-c9-unesco', '.floor'],
  ['view=list&meeting=mpp-6', '.data-table'],
  ['view=matrix&meeting=mpp-6', '.matrix-grid'],
  ['view=arguments&meeting=council-13', '.arguments-look h2'],
  ['view=map', '.map-controls'],
  ['view=compare&meeting=mpp-5&with=meeting:mpp-6', '.presence'],
  ['sel=group:brics', '.details .facts, .details .entries, .details table'],
  ['sel=meeting:wcit-12', '.details .facts'],
];

it('has no text that no language can change', async () => {
  const page = await visit('lang=en-XA&meeting=mpp-6', SCREENS.projector);
  for (const [fragment, shown] of VIEWS) {
    await page.evaluate((to) => (window.location.hash = `lang=en-XA&${to}`), fragment);
    await page.locator(shown).first().waitFor();
    await expect.poll(() => strangers(page), { message: fragment }).toEqual([]);
    await expect.poll(() => overflow(page), { message: fragment }).toBe(0);
  }
});
