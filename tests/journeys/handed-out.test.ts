import { readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { exampleFile } from '../corpus/example';
import { noisyFile } from '../corpus/noisy';
import { project } from '../exchange/read/projects';
import { sharedBrowser } from './browser';
import { host } from './host';
import { noted, sentenceOf } from './visit';

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'caucus-'));
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => rmSync(folder, { recursive: true }));

const picture = (page: Page) => page.getByRole('region', { name: 'Picture' });
const titleOf = (page: Page): Promise<string> => page.locator('.corpus-title').innerText();

/** A device, without a network unless said otherwise, and what goes wrong on it: errors, and requests to anywhere else. */
async function device(here: readonly string[]): Promise<{ context: BrowserContext; complaints: string[] }> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    offline: here.length === 0,
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('dialog', (dialog) => complaints.push(dialog.message()));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('request', (request) => {
    const own = ['data:', 'blob:', pathToFileURL(folder).href, pathToFileURL(inject('dist')).href, ...here];
    if (!own.some((start) => request.url().startsWith(start))) complaints.push(request.url());
  });
  return { context, complaints };
}

async function savedPage(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Page (HTML)', exact: true }).click(),
  ]);
  const file = path.join(folder, name);
  await download.saveAs(file);
  return file;
}

it('one file opens from a disk, with workers, WebAssembly, tours and exports inside', async () => {
  const { context, complaints } = await device([]);
  const page = await context.newPage();
  const file = pathToFileURL(path.join(inject('dist'), 'single.html')).href;
  const seen = await noted(page, ['Filters', 'Filtros']);
  await page.goto(`${file}#lang=es&meeting=mpp-6`);
  await page.getByRole('region', { name: 'Filtros' }).waitFor();
  expect(await seen()).toEqual(['Filtros']);
  await page.goto(`${file}?in-english#meeting=mpp-6&camps=2&sel=actor:irn`);
  await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: 'Iran' }).waitFor();
  await expect.poll(() => page.getByRole('region', { name: 'Coalitions in this view' }).innerText()).toContain('Optimal');
  for (const item of ['PNG', 'PowerPoint']) {
    await page.getByRole('button', { name: 'Export' }).click();
    await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item, exact: true }).click()]);
  }
  await page.getByRole('button', { name: 'Tours' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /One red line/ })
    .click();
  await page.getByRole('region', { name: 'Tour', exact: true }).waitFor();
  // A project is a database, which is read by WebAssembly in a worker.
  const database = { name: 'project.dna', mimeType: 'application/octet-stream', buffer: Buffer.from(await project('3, entities')) };
  await page.getByLabel('Corpus file').setInputFiles(database);
  const opening = page.getByRole('dialog', { name: 'Open corpus…' });
  await opening.getByRole('table').first().waitFor();
  await page.keyboard.press('Escape');
  // Sides taken by lot are divided best only by the solver of integer programs, which is inside too.
  const noise = { name: 'noise.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(noisyFile(28, 15, 0.25))) };
  await page.getByLabel('Corpus file').setInputFiles(noise);
  await expect.poll(() => titleOf(page)).toBe('Noise');
  await page.getByRole('combobox', { name: 'Coalitions' }).selectOption('auto');
  const coalitions = page.getByRole('region', { name: 'Coalitions in this view' });
  await coalitions.getByRole('button', { name: 'Try to prove it' }).click();
  await expect.poll(() => coalitions.innerText(), { timeout: 40_000 }).toContain('Optimal');
  expect(complaints).toEqual([]);
  await context.close();
}, 90_000);

it('a page carries corpus, tours and view to a machine without a network, and nothing that a corpus says is run', async () => {
  const hostile = '</script><script>alert(1)</script><!--<script>"\u2028$& $1 $`<img src=x onerror=alert(2)>';
  const corpus = { ...exampleFile(), title: hostile };
  corpus.meetings = corpus.meetings.map((meeting) => ({ ...meeting, name: `${meeting.name} ${hostile}` }));
  const { context, complaints } = await device([new URL(inject('address')).origin]);
  const page = await context.newPage();
  await page.goto(inject('address'));
  await picture(page).waitFor();
  await page
    .getByLabel('Corpus file')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(corpus)) });
  await expect.poll(() => titleOf(page)).toContain('alert(1)');
  await page.getByRole('button', { name: 'Tours' }).click();
  await page.getByRole('button', { name: 'Add this view as a step' }).click();
  await page.getByLabel('Title of the tour').fill(`Mine ${hostile}`);
  // A link without a name of a corpus is one to the corpus that comes with the page.
  await expect.poll(() => page.url()).toMatch(/corpus=/);
  await page.evaluate(() => {
    const named = /corpus=[^&]*/.exec(window.location.hash)?.[0];
    window.location.hash = `${named}&meeting=unga-60&theme=dark`;
  });
  await expect.poll(() => sentenceOf(page)).toContain('on one question');
  const [title, sentence] = [await titleOf(page), await sentenceOf(page)];
  const first = await savedPage(page, 'first.html');
  expect(complaints).toEqual([]);
  await context.close();

  const student = await device([]);
  const there = await student.context.newPage();
  await there.goto(pathToFileURL(first).href);
  await picture(there).waitFor();
  expect([await titleOf(there), await sentenceOf(there)]).toEqual([title, sentence]);
  expect(await there.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  expect(await there.locator('script').count()).toBe(2);
  // A page makes the same page again, whatever has been drawn in it since.
  const second = await savedPage(there, 'second.html');
  const partsOf = (file: string) =>
    readFileSync(file, 'utf8').match(/http-equiv[^>]*?(?= ?\/?>)|<(style|script)[^>]*>[^]*?<\/\1>|<div id="root">./g);
  expect(partsOf(second)?.length).toBe(5);
  expect(JSON.stringify(partsOf(second)) === JSON.stringify(partsOf(first))).toBe(true);
  await there.goto(pathToFileURL(second).href);
  await expect.poll(() => sentenceOf(there)).toBe(sentence);
  await there.getByRole('button', { name: 'Tours' }).click();
  await there.getByRole('button', { name: /^Mine/ }).click();
  await there.getByRole('region', { name: 'Tour', exact: true }).waitFor();
  expect(student.complaints).toEqual([]);
  await student.context.close();
});

it('a frame in a page of another origin shows picture, legend and source, and leaves the history alone', async () => {
  const around = await host(folder, '/x/');
  const { context, complaints } = await device([new URL(inject('address')).origin, around.address]);
  const page = await context.newPage();
  await page.goto(`${inject('address')}#meeting=mpp-6`);
  await picture(page).waitFor();
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Copy embed code' }).click();
  await page.getByText('Embed code copied').waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`src="${inject('address')}?embed#meeting=mpp-6"`);
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html><link rel="icon" href="data:,"><title>Around</title>${code}`);
  await page.goto(around.address);
  const frame = page.frameLocator('iframe');
  await frame.getByText('Source: Internet governance').waitFor();
  expect(await frame.getByRole('region', { name: 'Legend' }).isVisible()).toBe(true);
  expect(await frame.getByRole('button', { name: 'Export' }).count()).toBe(0);
  const before = await page.evaluate(() => window.history.length);
  await frame.locator('[data-actor="irn"]').focus();
  await page.keyboard.press('Enter');
  const link = frame.getByRole('link', { name: 'Open in Caucus' });
  await expect.poll(() => link.getAttribute('href')).toContain('sel=actor:irn');
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  const [full] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await full.getByRole('region', { name: 'Details' }).getByRole('heading', { name: 'Iran' }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
  around.close();
});
