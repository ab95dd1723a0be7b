import { expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

it('shows the debate of 2013 on one screen, and below headings that stay on a projector', async () => {
  const page = await visit('view=arguments&meeting=council-13');
  const look = page.locator('.arguments-look');
  await look.waitFor();
  // Two lines of slack for what stands above.
  expect(await look.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(40);
  expect(await look.locator('li').count()).toBe(39);

  const projected = await visit('view=arguments&meeting=council-13&theme=projector', SCREENS.projector);
  const scrolled = projected.getByRole('group', { name: 'Opening the CWG-Internet' });
  await scrolled.focus();
  await scrolled.press('End');
  await expect.poll(() => scrolled.evaluate((element) => element.scrollTop)).toBeGreaterThan(200);
  const [top, heading] = [await scrolled.boundingBox(), await projected.getByRole('heading', { name: 'Against' }).boundingBox()];
  expect(heading?.y).toBeCloseTo(top?.y ?? 0, 0);
  expect(await faultsOf(projected)).toEqual([]);
});
