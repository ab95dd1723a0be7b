import { expect, it } from 'vitest';
import { faultsOf, SCREENS, sentenceOf, visits } from './visit';

const visit = visits();

it('chooses meetings along time by mouse, by keys and by play, with the picture and the address following', async () => {
  const page = await visit('ties=all', { ...SCREENS.desktop, reducedMotion: 'no-preference' });
  const strip = page.getByRole('region', { name: 'Time' });
  const first = strip.getByRole('slider', { name: 'First meeting in view' });
  const last = strip.getByRole('slider', { name: 'Last meeting in view' });
  await first.waitFor();
  const everything = await sentenceOf(page);

  const box = (await strip.locator('.track').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.7, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.85, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.url()).toMatch(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d/);
  expect(await sentenceOf(page)).not.toBe(everything);
  const [from, to] = [Number(await first.getAttribute('aria-valuenow')), Number(await last.getAttribute('aria-valuenow'))];
  expect(to).toBeGreaterThan(from);

  await first.press('ArrowLeft');
  expect(Number(await first.getAttribute('aria-valuenow'))).toBe(from - 1);
  await first.press('Home');
  await last.press('Home');
  expect(await first.getAttribute('aria-valuetext')).toBe(await last.getAttribute('aria-valuetext'));
  expect(await faultsOf(page)).toEqual([]);

  await strip.getByRole('button', { name: 'Play' }).press('Enter');
  await expect.poll(() => last.getAttribute('aria-valuenow'), { timeout: 10_000 }).toBe('2');
  await strip.getByRole('button', { name: 'Stop' }).press('Enter');
  await strip.getByRole('button', { name: 'All meetings' }).press('Enter');
  await expect.poll(() => sentenceOf(page)).toBe(everything);
});

it('takes no height on a phone and a projector before it is asked for, and offers no play to those who want less motion', async () => {
  for (const screen of [SCREENS.phone, SCREENS.projector]) {
    const page = await visit('', screen);
    const strip = page.getByRole('region', { name: 'Time' });
    await page.locator('.legend').waitFor();
    expect(await strip.count()).toBe(0);
    await page.getByRole('button', { name: 'Time', exact: true }).press('Enter');
    await strip.getByRole('button', { name: 'On by one meeting' }).waitFor();
    expect(await strip.getByRole('button', { name: 'Play' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  }
});
