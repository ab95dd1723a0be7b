import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { beforeAll, expect, inject, it } from 'vitest';
import { sharedBrowser } from './browser';
import { host } from './host';
import { noted } from './visit';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

const picture = (page: Page) => page.getByRole('region', { name: 'Picture' });

it('opens without a network after the first visit, with all of its parts, and tells of a new version without a change of its own', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'caucus-'));
  cpSync(inject('dist'), folder, { recursive: true });
  const site = await host(folder, '/a/b/c/');
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  context.on('request', (request) => request.url().startsWith(new URL(site.address).origin) || complaints.push(request.url()));
  try {
    const page = await context.newPage();
    await page.goto(site.address);
    await picture(page).waitFor();
    await page.evaluate(async () => navigator.serviceWorker.ready);
    expect(await page.locator('.new-version').count()).toBe(0);

    // A new version is put up while the page is open.
    const shown = path.join(folder, 'index.html');
    const work = readFileSync(path.join(folder, 'sw.js'), 'utf8');
    const next = readFileSync(shown, 'utf8').replace('<title>Caucus', '<title>Next');
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(next))).toString('base64');
    writeFileSync(shown, next);
    writeFileSync(
      path.join(folder, 'sw.js'),
      work.replace(/\["","sha256-[^"]+"\]/, `["","sha256-${hash}"]`).replace(/VERSION = "/, 'VERSION = "next'),
    );
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByText('A new version is ready.').waitFor();
    await page.reload();
    await page.getByText('A new version is ready.').waitFor();
    expect(await page.title()).toMatch(/^Caucus/);
    // Not during a presentation, and a reload of it goes on with the version it began with.
    await page.keyboard.press('F8');
    await page.getByRole('region', { name: 'Step', exact: true }).waitFor();
    expect(await page.getByText('A new version is ready.').isVisible()).toBe(false);
    await page.reload();
    await page.getByRole('region', { name: 'Step', exact: true }).waitFor();
    expect(await page.title()).toMatch(/^Caucus/);
    await page.keyboard.press('F8');
    await page.getByText('A new version is ready.').waitFor();
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => page.title()).toMatch(/^Next/);

    site.close();
    await context.setOffline(true);
    const seen = await noted(page, ['Filters', 'Filtres']);
    await page.goto(`${site.address}?en-francais#lang=fr&meeting=mpp-6`);
    await page.getByRole('region', { name: 'Filtres' }).waitFor();
    expect(await seen()).toEqual(['Filtres']);
    await page.goto(`${site.address}?from=a-link#meeting=mpp-6&camps=2&sel=actor:irn`);
    await page.getByRole('region', { name: 'Details' }).getByRole('heading', { name: 'Iran' }).waitFor();
    await expect.poll(() => page.getByRole('region', { name: 'Coalitions in this view' }).innerText()).toContain('Optimal');
    // Every part that is loaded later answers from what is kept.
    const parts = [...work.matchAll(/\["([^"]+)","sha256/g)].map(([, name = '']) => name);
    const lost = await page.evaluate(async (names) => {
      const found = await Promise.all(names.map(async (name) => ((await fetch(name).catch(() => null))?.ok ? [] : [name])));
      return found.flat();
    }, parts);
    expect([parts.length > 40, lost]).toEqual([true, []]);
    await page.getByRole('button', { name: 'Tours' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /One red line/ })
      .click();
    await page.getByRole('region', { name: 'Tour', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    site.close();
    rmSync(folder, { recursive: true });
  }
});
