import { describe, expect, it } from 'vitest';
import { debatesOf, flattened, pointsOf, SIDES, sharedStart } from '../../src/analysis/debates';
import type { Argument } from '../../src/corpus/schema';
import { shippedCorpus } from '../../src/corpus/shipped';

const argument = (id: string, parent?: string): Argument => ({
  id,
  issue: 'i',
  side: 'for',
  text: id,
  source: 's',
  locator: 'l.1',
  ...(parent !== undefined && { parent }),
});
const corpus = shippedCorpus();

describe('arguments', () => {
  it('stand under the one they belong to, by number, and by themselves where that one is not given', () => {
    const points = pointsOf([argument('A10'), argument('A2.1', 'A2'), argument('A2'), argument('B1', 'gone'), argument('A2.1.1', 'A2.1')]);
    expect(points.map((point) => point.argument.id)).toEqual(['A2', 'A10', 'B1']);
    expect(flattened(points).map(({ id }) => id)).toEqual(['A2', 'A2.1', 'A2.1.1', 'A10', 'B1']);
  });

  it('of the CWG-Internet debate are all there, on both sides, and only for questions that are asked', () => {
    const [debate, ...others] = debatesOf(corpus, corpus.questions.keys());
    expect(others).toEqual([]);
    expect(corpus.issues[debate?.issue ?? -1]?.id).toBe('cwg-opening');
    const sides = SIDES.map((side) => debate?.sides[side] ?? []);
    expect(sides.map((points) => flattened(points).length)).toEqual([13, 20, 6]);
    expect(sides.map((points) => points.length)).toEqual([6, 16, 6]);
    expect(debatesOf(corpus, [corpus.index.question.get('wcit-12-signature') ?? -1])).toEqual([]);
    const whole = { ...corpus, arguments: [{ ...argument('W'), issue: 'c9-media' }] };
    expect(debatesOf(whole, [corpus.index.question.get('mpp-6-c9-unesco') ?? -1])).toHaveLength(1);
  });

  it('name what most of their places in a source share once', () => {
    expect(sharedStart(['reasons; l.1', 'reasons; l.2', 'aside; l.3'])).toBe('reasons;');
    expect(sharedStart(['a; l.1', 'b; l.1'])).toBe('');
    expect(sharedStart(['l.1', 'l.2'])).toBe('');
  });
});
