import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTour, unpackTour } from '../../src/tours/packed';
import { parseTour } from '../../src/tours/parse';
import { arbitraryTour, lesson } from './lesson';

describe('the parser of tours', () => {
  it('gives back every tour, through JSON and through a link', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTour, async (tour) => {
        expect(parseTour(JSON.parse(JSON.stringify(tour)))).toEqual({ tour });
        const packed = await packTour(tour);
        expect(packed).toMatch(/^z\.[\w-]+$/);
        expect(await unpackTour(packed ?? '')).toEqual({ tour });
      }),
      { numRuns: 30 },
    );
  });

  it('hands on the corpus that travels with a tour', () => {
    expect(parseTour({ ...lesson(), corpusFile: { format: 'x' } })).toEqual({ tour: lesson(), corpusFile: { format: 'x' } });
  });

  it('tells every fault and where it is', () => {
    const bad = {
      ...lesson(),
      title: 4,
      extra: 1,
      steps: [{ id: 'a', title: 'A', text: 3, link: '#x' }, { id: 'a', title: 'B', text: '', link: '' }, null],
    };
    expect(parseTour(bad).faults?.map(({ path }) => path)).toEqual([
      'title',
      'steps[0].text',
      'steps[0].link',
      'steps[2]',
      'extra',
      'steps[1].id',
    ]);
    expect(parseTour({ ...lesson(), format: 'caucus-tour/9' }).faults).toEqual([
      { path: 'format', message: "found 'caucus-tour/9', expected 'caucus-tour/1'" },
    ]);
    expect(parseTour(null).faults).toHaveLength(1);
  });

  it('never throws, and takes nothing but tours', () => {
    const spoiled = fc.tuple(fc.constantFrom('format', 'id', 'title', 'author', 'about', 'language', 'corpus', 'steps'), fc.jsonValue());
    fc.assert(
      fc.property(spoiled, ([key, value]) => {
        const parsed = parseTour({ ...lesson(), [key]: value });
        expect(parsed.tour ? parseTour(structuredClone(parsed.tour)) : (parsed.faults ?? []).length > 0).toEqual(
          parsed.tour ? parsed : true,
        );
      }),
    );
    fc.assert(fc.property(fc.anything(), (value) => parseTour(value).tour === undefined));
  });
});

describe('a packed tour', () => {
  it('is refused when damaged, cut off or a bomb, without an exception', async () => {
    const packed = (await packTour(lesson())) ?? '';
    for (const text of [packed.slice(0, -9), 'z.', 'z.%%', 'z.aaaa', packed.replace('z.', 'z.A')]) {
      expect((await unpackTour(text)).faults).toHaveLength(1);
    }
    const bomb = await packTour(lesson({ steps: [{ id: 'a', title: '', text: 'a'.repeat(1_100_000), link: '' }] }));
    expect(bomb).not.toBeNull();
    expect((await unpackTour(bomb ?? '')).faults?.[0]?.message).toContain('damaged');
  });

  it('is none where the tour is too long for a link', async () => {
    // A text that does not deflate.
    let seed = 1;
    const noise = Array.from({ length: 14_000 }, () => String.fromCharCode(33 + ((seed = (seed * 48_271) % 2_147_483_647) % 90))).join('');
    expect(await packTour(lesson({ steps: [{ id: 'a', title: '', text: noise, link: '' }] }))).toBeNull();
  });
});
