import type { Locator } from 'playwright';
import { expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

/** By how much the debate is higher than its room, in pixels. */
const beyond = (look: Locator): Promise<number> => look.evaluate((element) => element.scrollHeight - element.clientHeight);
const shown = (look: Locator): Promise<readonly string[]> =>
  look.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('[data-point]')]
      .filter((text) => text.offsetHeight > 0)
      .map((text) => text.dataset['point'] ?? ''),
  );

it('shows the debate of 2013 on one screen, and on a projector in pages that nobody has to scroll', async () => {
  const page = await visit('view=arguments&meeting=council-13');
  const look = page.locator('.arguments-look');
  await look.waitFor();
  // Two lines of slack for what stands above.
  expect(await beyond(look)).toBeLessThanOrEqual(40);
  expect(await shown(look)).toHaveLength(39);

  const projected = await visit('view=arguments&meeting=council-13&theme=projector', SCREENS.projector);
  const paged = projected.getByRole('group', { name: 'Opening the CWG-Internet' });
  await paged.getByText('1 of 3').waitFor();
  expect(await beyond(paged)).toBe(0);
  await paged.focus();
  await paged.press('End');
  await paged.getByText('3 of 3').waitFor();
  expect(await beyond(paged)).toBe(0);
  expect(await faultsOf(projected)).toEqual([]);

  // Alone on the screen two pages do, and the keys of a presentation turn them from wherever the focus is.
  await projected.keyboard.press('F8');
  await paged.getByText(/ of 2$/).waitFor();
  await projected.keyboard.press('PageUp');
  await paged.getByText('1 of 2').waitFor();
  const first = await shown(paged);
  // No rule beside a list of which nothing is on this page.
  expect(await paged.locator('ul:visible:not(:has(p:visible))').count()).toBe(0);
  expect(await beyond(paged)).toBe(0);
  await projected.keyboard.press('PageDown');
  await paged.getByText('2 of 2').waitFor();
  const second = await shown(paged);
  expect(await beyond(paged)).toBe(0);
  expect(new Set([...first, ...second]).size).toBe(39);
  expect(first.length + second.length).toBe(39);
  const sizes = await paged.evaluate((element) =>
    [...element.querySelectorAll('h2, h3, p, span, a, button')].map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});
