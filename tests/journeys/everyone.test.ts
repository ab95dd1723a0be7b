import { describe, expect, it } from 'vitest';
import { faultsOf, SCREENS, visits } from './visit';

const visit = visits();

const VIEWS: Readonly<Record<string, string>> = {
  'the opening picture': '',
  'a small network with an actor selected': 'meeting=mpp-6&sel=actor:irn',
  'a tie': 'meeting=mpp-6&sel=tie:irn~swe',
  'floors, with a question selected': 'question=mpp-6-c9-unesco,mpp-6-c9-reopen&sel=question:mpp-6-c9-unesco',
  'a meeting': 'meeting=wcit-12&sel=meeting:wcit-12',
  'an issue': 'sel=issue:c9-media',
  'a group': 'sel=group:brics',
  'the list': 'view=list&meeting=mpp-6',
  'the arguments': 'view=arguments&meeting=council-13',
  'a comparison': 'view=compare&meeting=mpp-5&with=meeting:mpp-6',
  nothing: 'meeting=-',
};

describe('axe finds nothing wrong', () => {
  for (const [name, fragment] of Object.entries(VIEWS)) {
    it(`with ${name}`, async () => expect(await faultsOf(await visit(fragment))).toEqual([]));
  }

  for (const name of ['the opening picture', 'a tie', 'floors, with a question selected']) {
    it(`with ${name} in the dark`, async () =>
      expect(await faultsOf(await visit(VIEWS[name], { ...SCREENS.desktop, colorScheme: 'dark' }))).toEqual([]));
  }

  it('with a phone', async () => expect(await faultsOf(await visit('meeting=mpp-6', SCREENS.phone))).toEqual([]));
  it('with the projector theme', async () => expect(await faultsOf(await visit('theme=projector', SCREENS.projector))).toEqual([]));
});

describe('at 200 % zoom', () => {
  it('nothing is cut off sideways', async () => {
    const page = await visit('meeting=mpp-6&sel=actor:irn', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});
