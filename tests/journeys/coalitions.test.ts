import { describe, expect, it } from 'vitest';
import { graphOfTies } from '../../src/analysis/coalitions/ofTies';
import { BUDGET, solve } from '../../src/analysis/coalitions/solve';
import { shippedCorpus } from '../../src/corpus/shipped';
import { decodeView } from '../../src/state/link';
import { selectDyads, selectTies } from '../../src/state/select';
import { readCoalitions } from '../../src/views/coalitions/reading';
import { coalitionPanel } from '../../src/words/en/coalitionPanel';
import { faultsOf, sentenceOf, visits } from './visit';

const visit = visits();
const corpus = shippedCorpus();

/** Each stage of a view's coalitions as the page can draw it: actors, their colours, the grounds, and the panel's first sentence. */
function drawableOf(link: string): Set<string> {
  const { view } = decodeView(link, corpus);
  const dyads = selectDyads(corpus, view);
  const graph = graphOfTies(dyads, selectTies(corpus, view), view.weights);
  const idOf = (position: number): string => corpus.actors[dyads.actors[position] ?? 0]?.id ?? '';
  return new Set(
    [...solve(graph, { camps: 2, seed: 1, budget: BUDGET })]
      .filter(({ finished }) => finished)
      .map((stage) => {
        const { blocks, blockOf } = readCoalitions({ graph, stage })!;
        const colours = Array.from(blockOf, (block) => (block < 0 ? 'var(--mark)' : `var(--group-${(block % 8) + 1})`));
        const grounds = blocks.filter(({ length }) => length > 1).map(([first = 0]) => idOf(first));
        const said = coalitionPanel.summary(blocks.map(({ length }) => length));
        return `${Array.from(dyads.actors.keys(), idOf).join()} ${colours.join()} ${grounds.join()} ${said}`;
      }),
  );
}

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
    // Nearly the same actors on other questions, changed while much is still being computed.
    const views = ['unga-73,unga-74,unga-75,unga-77,unga-78', 'unga-73,unga-74,unga-75,unga-77', 'unga-73,unga-75,unga-77'];
    const drawable = views.map((meetings) => drawableOf(`meeting=${meetings}&camps=2`));
    expect(drawable.slice(1).flatMap((these, at) => [...these].filter((picture) => drawable[at]?.has(picture)))).toEqual([]);

    const page = await visit(`meeting=${views[0]}&camps=2`);
    const panel = page.getByRole('region', { name: 'Coalitions in this view' });
    await expect.poll(() => panel.innerText()).toContain('coalitions');
    // Every combination of sentence, colours, grounds and panel that is drawn from now on, in its order.
    await page.evaluate(() => {
      const drawn: [string, string, string][] = [];
      Object.assign(window, { drawn });
      const all = (selector: string, attribute: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '').join();
      const look = () => {
        const marks = `${all('.network [data-actor]', 'data-actor')} ${all('.network [data-actor] .mark', 'fill')}`;
        const said = document.querySelector('.coalitions')?.textContent?.slice(0, 40) ?? '';
        const strong = document.querySelector('.coalitions strong')?.textContent ?? '';
        const hulls = document.querySelector('.hulls') ? all('.hull', 'data-coalition') : 'none';
        drawn.push([
          document.querySelector('.sentence')?.textContent ?? '',
          hulls === 'none' ? 'none' : `${marks} ${hulls} ${strong}`,
          said,
        ]);
      };
      look();
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    const sentences = [await sentenceOf(page)];
    for (const [at, name] of ['UNGA 78', 'UNGA 74'].entries()) {
      await page.getByRole('checkbox', { name, exact: true }).click();
      await expect.poll(() => sentenceOf(page)).not.toBe(sentences[at]);
      sentences.push(await sentenceOf(page));
    }
    await expect.poll(() => panel.innerText()).toContain('Optimal');
    const seen = await page.evaluate(() => (window as unknown as { drawn: [string, string, string][] }).drawn);
    for (const [at, sentence] of sentences.entries()) {
      const drawn = seen.filter(([of]) => of === sentence);
      const wrong = drawn.filter(([, picture]) => picture !== 'none' && !drawable[at]?.has(picture));
      expect(wrong.slice(0, 1)).toEqual([]);
      if (at === 0) continue;
      // A new view begins with nothing: no ground, no numbers, nothing that was found out about the one before.
      expect(drawn[0]?.slice(1)).toEqual(['none', expect.stringMatching(/^Looking for coalitions/)]);
    }
    expect(seen.some(([of, picture]) => of === sentences[2] && picture !== 'none')).toBe(true);
    expect(seen.filter(([of]) => !sentences.includes(of))).toEqual([]);
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
