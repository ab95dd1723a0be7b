import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

const caption = (page: Page) => page.getByRole('region', { name: 'Step', exact: true });
const titleOf = (page: Page): Promise<string> => caption(page).getByRole('heading').innerText();
const stepOf = (page: Page): string => /step=([a-z0-9-]+)/.exec(page.url())?.[1] ?? '';

/** Texts on the screen below a size in pixels, each with its size. */
function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.textContent?.trim() === '' || element.closest('.unseen, script, style')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility() || width * height === 0) continue;
      const zoom = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const shown = parseFloat(getComputedStyle(element).fontSize) * zoom;
      if (shown < size - 0.05) small.push(`${node.textContent?.trim() ?? ''}: ${shown}`);
    }
    return small;
  }, least);
}

describe('a presenter', () => {
  it('shows a whole tour by keyboard alone, in letters that can be read from the last row', async () => {
    const page = await visit('tour=two-camps', SCREENS.projector);
    await expect.poll(() => stepOf(page)).not.toBe('');
    await page.keyboard.press('F8');
    await caption(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    // Over the whole screen, out of it and back, while the presentation goes on.
    const isFull = () => page.evaluate(() => document.fullscreenElement === document.documentElement);
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);
    await caption(page).waitFor();
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    const keys = ['PageDown', 'ArrowRight', ' ', 'PageDown', 'ArrowRight', ' ', 'PageDown', 'PageDown', 'PageDown', 'PageDown'];
    const seen = [await titleOf(page)];
    for (const key of keys) {
      expect(await smallTexts(page, 18)).toEqual([]);
      await page.keyboard.press(key);
      await expect.poll(() => titleOf(page)).not.toBe(seen.at(-1));
      seen.push(await titleOf(page));
    }
    expect(await smallTexts(page, 18)).toEqual([]);
    expect(seen).toHaveLength(11);
    expect(await caption(page).getByRole('status').innerText()).toContain('11 / 11');
    expect(await faultsOf(page)).toEqual([]);

    // Inside the picture arrows are the picture's; a clicker steps from everywhere.
    await page.keyboard.press('Home');
    await expect.poll(() => titleOf(page)).toBe(seen[0]);
    await page.locator('.floors [data-actor], .network [data-actor][tabindex="0"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await titleOf(page)).toBe(seen[0]);
    await page.keyboard.press('PageDown');
    await expect.poll(() => titleOf(page)).toBe(seen[1]);

    await page.keyboard.press('o');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page)).toBe(seen[5]);
    await page.keyboard.press('g');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect.poll(() => titleOf(page)).toBe(seen[2]);
    await page.keyboard.press('b');
    expect(await page.locator('.blank').isVisible()).toBe(true);
    await page.keyboard.press('.');
    await expect.poll(() => page.locator('.blank').count()).toBe(0);
    await page.keyboard.press('n');
    await page.getByRole('complementary', { name: 'Speaker notes' }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);

    // The step stays live: something is selected, put back by R, selected again and cleared by Escape, which then leaves.
    await page.locator('[data-actor]').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Details' }).waitFor();
    expect(await smallTexts(page, 18)).toEqual([]);
    await page.keyboard.press('r');
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).count()).toBe(0);
    await page.locator('[data-actor]').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Details' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('banner').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
    await expect.poll(isFull).toBe(false);
  });

  it('keeps two windows in step, and either finds its place again', async () => {
    const audience = await visit('tour=one-red-line', SCREENS.projector);
    await expect.poll(() => stepOf(audience)).not.toBe('');
    await audience.getByRole('button', { name: 'Present', exact: true }).click();
    await caption(audience).waitFor();
    const opens = () => Promise.all([audience.context().waitForEvent('page'), audience.keyboard.press('s')]).then(([page]) => page);
    let presenter = await opens();
    const shown = () => presenter.getByRole('region', { name: 'On the screen' }).getByRole('heading').innerText();
    const first = await titleOf(audience);
    await expect.poll(shown).toBe(first);
    const second = await presenter.getByRole('region', { name: 'Next' }).getByRole('heading').innerText();
    await presenter.keyboard.press('PageDown');
    await expect.poll(() => titleOf(audience)).toBe(second);
    await expect.poll(shown).toBe(second);
    await audience.keyboard.press('PageDown');
    const third = await titleOf(audience);
    expect(third).not.toBe(second);
    await expect.poll(shown).toBe(third);
    await presenter.keyboard.press('b');
    await expect.poll(() => audience.locator('.blank').count()).toBe(1);
    await presenter.keyboard.press('b');
    await expect.poll(() => audience.locator('.blank').count()).toBe(0);
    // A place in the speaker's small picture is the same place on the other screen.
    const middles = (page: Page, around: string) =>
      page.locator(`${around} [data-actor]`).evaluateAll((actors) =>
        actors.map((actor) => {
          const { x, y, width, height } = (actor.querySelector('.mark, svg') ?? actor).getBoundingClientRect();
          return [actor.getAttribute('data-actor'), x + width / 2, y + height / 2] as const;
        }),
      );
    await expect.poll(async () => (await middles(presenter, '.mirror')).length).toBeGreaterThan(3);
    const [id, x, y] = (await middles(presenter, '.mirror'))[2] ?? [];
    await presenter.mouse.click(x ?? 0, y ?? 0);
    const light = () =>
      audience.locator('.light').evaluate(({ style }) => [style.getPropertyValue('--x'), style.getPropertyValue('--y')].map(parseFloat));
    const there = (await middles(audience, '.picture')).find(([actor]) => actor === id);
    await expect.poll(async () => Math.max(...(await light()).map((at, i) => Math.abs(at - Number(there?.[i + 1]))))).toBeLessThan(6);
    await presenter.keyboard.press('l');
    await expect.poll(() => audience.locator('.light').count()).toBe(0);
    expect(await faultsOf(presenter)).toEqual([]);

    // The presenter's window is closed and opened anew; the audience's is reloaded.
    await Promise.all([presenter.waitForEvent('close'), presenter.evaluate(() => void setTimeout(() => window.close()))]);
    presenter = await opens();
    await expect.poll(shown).toBe(third);
    await audience.reload();
    await expect.poll(() => titleOf(audience)).toBe(third);
    await presenter.keyboard.press('ArrowLeft');
    await expect.poll(() => titleOf(audience)).toBe(second);

    // The audience's window is closed: the presenter's says so, stays at its place, and opens another.
    const context = audience.context();
    await audience.close();
    const again = presenter.getByRole('button', { name: 'Open a window for the class' });
    await again.waitFor();
    await presenter.reload();
    await expect.poll(shown).toBe(second);
    await again.waitFor();
    const [next] = await Promise.all([context.waitForEvent('page'), again.click()]);
    await expect.poll(() => titleOf(next)).toBe(second);
    expect(next.url()).not.toContain('present=');
    await again.waitFor({ state: 'detached' });
    await presenter.keyboard.press('PageDown');
    await expect.poll(() => titleOf(next)).toBe(third);
  }, 90_000);

  it('lets the class guess, and reveals', async () => {
    const page = await visit('', SCREENS.projector);
    await page.getByRole('button', { name: 'Tours', exact: true }).click();
    await page.getByRole('button', { name: /^Quiz of this view/ }).click();
    await page.getByRole('button', { name: 'Done editing' }).click();
    await page.keyboard.press('F8');
    await caption(page).waitFor();
    const name = (await titleOf(page)).replace(/:.*/, '');
    const guessed = page.getByRole('group', { name: 'To be guessed' }).last();
    await expect.poll(() => guessed.getByRole('button', { name, exact: true }).count()).toBe(1);
    expect(await page.locator('.stand:not(.guess)').getByRole('button', { name, exact: true }).count()).toBe(0);
    // Looking it up does not tell either.
    await guessed.getByRole('button', { name, exact: true }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Details' }).innerText()).toContain('Hidden until revealed');
    expect(await page.locator('.details .evidence, .details .stance-mark').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    const box = page.getByRole('dialog', { name: `Where does ${name} stand?` });
    await box.waitFor();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.keyboard.type('5');
    expect(await smallTexts(page, 18)).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => box.innerText()).toContain('On record:');
    expect(await box.innerText()).toMatch(/12 \(60%\)[^]*3 \(15%\)[^]*5 \(25%\)/);
    expect(await box.locator('.is-right').count()).toBe(1);
    expect(await box.locator('.evidence').count()).toBeGreaterThan(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.stand:not(.guess)').getByRole('button', { name, exact: true }).count()).toBe(1);
    await page.keyboard.press('r');
    await expect.poll(() => page.locator('.stand:not(.guess)').getByRole('button', { name, exact: true }).count()).toBe(0);
  });
});
