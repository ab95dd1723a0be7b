import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { parse } from 'pptxtojson/dist/index.js';
import { describe, expect, it } from 'vitest';
import { tagsOf, xmlTree } from '../exchange/xmlTree';
import { faultsOf, sentenceOf, visits } from './visit';

const visit = visits();

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menu', { name: 'Export' }).waitFor();
}

/** Saves what an item of the menu gives; its name and its content. */
async function saved(page: Page, item: string): Promise<readonly [string, Buffer]> {
  await open(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item, exact: true }).click()]);
  return [download.suggestedFilename(), await readFile(await download.path())];
}

/** How many pages it would take on paper. */
const pagesOf = async (page: Page): Promise<number> => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** All letters of a text; where its words and lines end depends on how it was set. */
const lettersOf = (text: string): string => text.replace(/\s+/g, '');
/** All letters of a drawing, in the order in which they are written. */
const wordsOf = (svg: string): string =>
  lettersOf(
    tagsOf(xmlTree(svg), 'text')
      .map(({ text }) => text)
      .join(''),
  );

describe('from the menu', () => {
  it('every table and graph is saved', async () => {
    const page = await visit('meeting=mpp-6');
    const [name, ties] = await saved(page, 'Ties (CSV)');
    expect(name).toBe('caucus-internet-governance-ties.csv');
    expect(ties.toString()).toMatch(/^actor_a,actor_b,shared,aligned,opposed,score,tie\n/);
    expect((await saved(page, 'Matrix (CSV)'))[1].toString()).toMatch(/^actor,mpp-6-/);
    expect((await saved(page, 'Positions (CSV)'))[1].toString().split('\n').length).toBeGreaterThan(3000);
    expect(JSON.parse((await saved(page, 'Corpus (JSON)'))[1].toString())).toMatchObject({ format: 'caucus-corpus/1' });
    const actors = await page.locator('.network [data-actor]').count();
    for (const item of ['GEXF', 'GraphML']) {
      expect(tagsOf(xmlTree((await saved(page, item))[1].toString()), 'node')).toHaveLength(actors);
      expect(tagsOf(xmlTree((await saved(page, `${item}, actors and questions`))[1].toString()), 'node').length).toBeGreaterThan(actors);
    }
    const [, coalitions] = await saved(page, 'Coalitions (CSV)');
    expect(coalitions.toString().trim().split('\n')).toHaveLength(1 + actors);
  });

  it('the picture is saved as SVG and PNG with all that goes with it, on white', async () => {
    const page = await visit('meeting=mpp-6&theme=dark&camera=-200,-100,1.5');
    const [, svg] = await saved(page, 'SVG');
    const root = xmlTree(svg.toString());
    const words = wordsOf(svg.toString());
    const sentence = await sentenceOf(page);
    expect(tagsOf(root, 'desc')[0]?.text).toBe(sentence);
    for (const part of [
      sentence,
      'aligned',
      'opposed',
      'constituency',
      'of 6 questions',
      ', version ',
      '(CC BY 4.0)',
      '#meeting=mpp-6',
      'Iran',
    ]) {
      expect(words).toContain(lettersOf(part));
    }
    expect(svg.toString()).not.toMatch(/<[^>]*\s(href|src|style|class)=|var\(|foreignObject/);
    expect(tagsOf(root, 'path').filter(({ attributes }) => attributes.get('stroke-dasharray') !== undefined).length).toBeGreaterThan(0);
    const [, png] = await saved(page, 'PNG');
    const [width, height] = ['width', 'height'].map((name) => Number(root.attributes.get(name)));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  });

  it('a floor is drawn as text and shapes', async () => {
    const page = await visit('question=mpp-6-c9-unesco');
    const [, svg] = await saved(page, 'SVG');
    for (const part of [
      'Qualified opposition',
      'Iran',
      'on human rights is made clearer',
      'no record here',
      'Source: Internet governance',
    ]) {
      expect(wordsOf(svg.toString())).toContain(lettersOf(part));
    }
  });

  it('a supposed stance is marked in the picture, and its data are refused', async () => {
    const page = await visit('meeting=mpp-6&what=irn~mpp-6-c9-unesco~support');
    const [, svg] = await saved(page, 'SVG');
    expect(wordsOf(svg.toString())).toMatch(/hypothetical|supposed/i);
    await open(page);
    await page.getByRole('menuitem', { name: 'Ties (CSV)' }).click();
    await page.getByText('Ties (CSV) is not made while stances are supposed').waitFor();
  });

  it('a PowerPoint file opens elsewhere, with a slide and its notes', async () => {
    const page = await visit('meeting=mpp-6');
    const [, file] = await saved(page, 'PowerPoint');
    const { slides } = (await parse(new Uint8Array(file).buffer)) as { slides: { note: string; elements: { type: string }[] }[] };
    expect(slides).toHaveLength(1);
    expect(slides[0]?.note).toContain('#meeting=mpp-6');
    expect(slides[0]?.elements.map(({ type }) => type)).toContain('image');
  });

  it('a tour that is open becomes a slide and a page a step', async () => {
    const page = await visit('tour=who-opens-the-door');
    await page.getByText('Step 1 of 9').waitFor();
    const [, file] = await saved(page, 'PowerPoint');
    const { slides } = (await parse(new Uint8Array(file).buffer)) as { slides: { note: string }[] };
    expect(slides).toHaveLength(9);
    expect(slides.every(({ note }) => note.includes('#'))).toBe(true);
    await open(page);
    await page.getByRole('menuitem', { name: 'Handout (print)' }).click();
    await expect.poll(() => page.getByRole('dialog').locator('img').count()).toBe(9);
  }, 120_000);

  it('the picture is copied, the view cited, coded and handed out', async () => {
    const page = await visit('meeting=mpp-6');
    await open(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Copy picture' }).click();
    await page.getByText('Picture copied').waitFor();
    expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toEqual(['image/png']);
    for (const item of ['Cite this view', 'QR code']) {
      await open(page);
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('dialog').getByText('#meeting=mpp-6').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    }
    await open(page);
    await page.getByRole('menuitem', { name: 'Handout (print)' }).click();
    const handout = page.getByRole('dialog', { name: 'Handout' });
    await handout.waitFor();
    expect(await handout.getByRole('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('region', { name: 'Picture' }).isVisible()).toBe(false);
    expect(await pagesOf(page)).toBe(1);
    // A floor of all states is taller than a page: the picture takes what the words leave.
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await page.evaluate(() => void (window.location.hash = 'question=unga-73-27'));
    await expect.poll(() => page.locator('.floors [data-actor]').count()).toBeGreaterThan(150);
    await open(page);
    await page.getByRole('menuitem', { name: 'Handout (print)' }).click();
    await handout.waitFor();
    expect(await pagesOf(page)).toBe(1);
  });
});
