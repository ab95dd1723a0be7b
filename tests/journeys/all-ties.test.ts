import { expect, it } from 'vitest';
import { faultsOf, handy, placesOf, sentenceOf, visits } from './visit';

const UN = 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78';
const visit = visits();

it('draws every tie on a canvas when asked, and a tie of it can be pointed at, selected and pulled', async () => {
  const page = await visit(UN);
  const canvas = page.locator('.tie-canvas canvas.shown');
  await page.getByRole('checkbox', { name: 'all 18,485 lines' }).check();
  await canvas.waitFor();
  await expect.poll(() => page.url()).toContain('draw=all');
  expect(await sentenceOf(page)).not.toContain('are drawn');
  expect(await page.locator('.ties:not(.lit):not(.many) .tie, svg[role=group] .ties:not(.lit) .tie').count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  await handy(page);
  // A tie of Palau, which stands apart: near its end no other is nearer.
  const frame = await page.locator('.network > svg').boundingBox();
  const places = await placesOf(page);
  const [palau = [0, 0], singapore = [0, 0]] = [places['plw'], places['sgp']];
  const at = (share: number) => [palau[0] + share * (singapore[0] - palau[0]), palau[1] + share * (singapore[1] - palau[1])] as const;
  await page.mouse.move(...at(0.15));
  await page.locator('.tie-note').waitFor();
  await page.mouse.click(...at(0.15));
  await expect.poll(() => page.url()).toContain('sel=tie:');
  // The details take room from the picture and give it back.
  await expect.poll(async () => (await placesOf(page))['plw']).not.toEqual(palau);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await placesOf(page))['plw']).toEqual(palau);

  // While an actor is pulled its own ties follow it; the others stay as they are.
  await page.mouse.move(...palau);
  await page.mouse.down();
  await page.mouse.move(palau[0] - 60, palau[1] + 10, { steps: 4 });
  expect(await page.locator('.ties.lit .tie').count()).toBeGreaterThan(0);
  expect(await page.locator('.tie-canvas.faded').count()).toBe(1);
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain('pin=plw');

  // The canvas goes along with the camera at once, and is drawn anew where it rests.
  await page.mouse.move((frame?.x ?? 0) + 40, (frame?.y ?? 0) + 40);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => canvas.evaluate((element) => (element as HTMLElement).style.transform)).not.toContain('scale(1)');
  await expect.poll(() => canvas.evaluate((element) => (element as HTMLElement).style.transform)).toContain('scale(1)');
  await page.getByRole('checkbox', { name: 'all 18,485 lines' }).uncheck();
  expect(await page.locator('.tie-canvas').count()).toBe(0);
  expect(await page.locator('.ties:not(.lit) .tie').count()).toBeGreaterThan(0);
});
