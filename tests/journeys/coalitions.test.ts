import { describe, expect, it } from 'vitest';
import { faultsOf, visits } from './visit';

const visit = visits();

describe('coalitions', () => {
  it('are proven, described in words, and compared with chance', async () => {
    const page = await visit('meeting=mpp-6&camps=2');
    const panel = page.getByRole('region', { name: 'Coalitions in this view' });
    await expect.poll(() => panel.innerText()).toContain('Optimal');
    expect(await panel.innerText()).toMatch(/Frustration index \d+/);
    await panel.getByText('Members, ties that do not fit').click();
    await expect.poll(() => panel.innerText()).toMatch(/fit as well in \d+ of 200 cases/);
    expect(await page.locator('.hull').count()).toBeGreaterThan(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('are selected by their ground or their name, and stay so in the link', async () => {
    const page = await visit('meeting=mpp-6&camps=2');
    const details = page.getByRole('region', { name: 'Details' });
    // The picture has its last size when the panel has said its last word.
    const panel = page.getByRole('region', { name: 'Coalitions in this view' });
    await expect.poll(() => panel.innerText()).toContain('Optimal');
    await expect.poll(() => panel.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
    // Places on the ground with no actor near; some are within reach of a line, which goes first. Whichever it is, Details open.
    const ground = page.locator('.hull').first();
    const spotsNow = () =>
      ground.evaluate((path) => {
        const { left, top, right, bottom } = path.getBoundingClientRect();
        const found: { x: number; y: number }[] = [];
        for (let x = left + 4; x < right; x += 9) {
          for (let y = top + 4; y < bottom; y += 9) if (document.elementFromPoint(x, y) === path) found.push({ x, y });
        }
        return found;
      });
    for (let at = 0, isFound = false; !isFound; at += 1) {
      const spot = (await spotsNow())[at];
      if (!spot) throw new Error('no place on the ground selects the coalition');
      await page.mouse.click(spot.x, spot.y);
      await details.waitFor();
      await page.waitForURL(/sel=/);
      isFound = page.url().includes('sel=coalition:');
      if (isFound) continue;
      await page.keyboard.press('Escape');
      await details.waitFor({ state: 'detached' });
    }
    await expect.poll(() => page.url()).toMatch(/sel=coalition:\w+/);
    const title = await details.getByRole('heading', { level: 2 }).innerText();
    await expect.poll(() => details.innerText()).toMatch(/% stable|Stability/);
    const again = await visit(new URL(page.url()).hash.slice(1));
    await expect.poll(() => again.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }).innerText()).toBe(title);
    // By its name in the panel, with the keyboard alone.
    await again.getByText('Members, ties that do not fit').press('Enter');
    await again.getByRole('button', { name: /^Coalition 2:/ }).press('Enter');
    await expect.poll(() => again.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }).innerText()).not.toBe(title);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('stop when cancelled, and keep what was found', async () => {
    const page = await visit('ties=all&camps=2');
    const panel = page.getByRole('region', { name: 'Coalitions in this view' });
    await panel.getByRole('button', { name: 'Cancel' }).click();
    await expect
      .poll(() => panel.innerText())
      .toMatch(/Cancelled: the best that was found until then|Cancelled before it was compared with chance/);
    expect(await panel.getByRole('button', { name: 'Cancel' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Coalitions' }).selectOption('off');
    await expect.poll(() => panel.count()).toBe(0);
  });

  it('are never those of an earlier view', async () => {
    const page = await visit('ties=all&camps=auto');
    const panel = page.getByRole('region', { name: 'Coalitions in this view' });
    await expect.poll(() => panel.innerText()).toContain('coalition');
    // Every text that the panel shows from now on, with the number of actors in the picture at that moment.
    await page.evaluate(() => {
      const seen: [string, number][] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const text = document.querySelector('.coalitions strong')?.textContent ?? '';
        seen.push([text, document.querySelectorAll('.network [data-actor]').length]);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await page.getByRole('button', { name: 'Only MPP 6', exact: true }).click();
    await expect.poll(() => panel.innerText()).toContain('Optimal');
    const seen = await page.evaluate(() => (window as unknown as { seen: [string, number][] }).seen);
    const sizes = await page.locator('.network [data-actor]').count();
    expect(seen.length).toBeGreaterThan(0);
    expect(sizes).toBe(14);
    expect(seen.filter(([text, actors]) => actors === 14 && /\d{3}/.test(text))).toEqual([]);
  });

  it('end the same on two devices', async () => {
    const textOf = async (): Promise<string> => {
      const page = await visit('meeting=unga-73,unga-74&camps=auto');
      const panel = page.getByRole('region', { name: 'Coalitions in this view' });
      await expect.poll(() => panel.innerText()).toMatch(/Optimal|Best found/);
      return panel.locator('strong').innerText();
    };
    expect(await textOf()).toBe(await textOf());
  });
});
