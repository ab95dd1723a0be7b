import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startCaucus } from '../../../src/state/store';
import { defaultView, type Measure, type View } from '../../../src/state/view';
import { MeasureExplained } from '../../../src/views/filters/MeasureExplained';
import { corpusOf } from '../../corpus/example';
import { small, smallFile, stances } from '../details/panels';

const tie = { type: 'tie', a: 'irn', b: 'swe' } as const;

function explained(fields: Partial<View>, corpus = small): string {
  startCaucus(corpus, { ...defaultView(), ...fields });
  render(<MeasureExplained />);
  return screen.getByRole('status').textContent ?? '';
}

// Iran and Sweden: same side on 4, opposite on 1, Iran neutral on 1, of 6; Iran has 7 stances, Sweden 6.
const FORMULAS: readonly (readonly [Measure, string, string])[] = [
  ['net', '(4 − 1) / 6 = 0.5', 'S = (a − d) / n'],
  ['share', '(6 − ½ × 3) / 6 = 0.75', 'share = (n − ½ Σ|x − y|) / n'],
  ['identical', '4 / 6 ≈ 0.667', 'identical / n'],
  ['dna', '(4 − 1) / ((7 + 6) / 2) ≈ 0.462', '(a − d) / ((p + q) / 2)'],
  ['kappa', '(0.667 − 0.417) / (1 − 0.417) ≈ 0.429', 'κ = (observed − expected) / (1 − expected)'],
];

describe('the explanation of the measure', () => {
  it.each(FORMULAS)('fills %s in with the numbers of the selected tie', (measure, numbers) => {
    const text = explained({ measure, sel: tie });
    expect(text).toContain('Iran and Sweden');
    expect(text).toContain(numbers);
  });

  it.each(FORMULAS)('gives %s in words without a selected tie, with when it is undefined', (measure, _, formula) => {
    const text = explained({ measure, sel: { type: 'actor', id: 'irn' } });
    expect(text).toContain(formula);
    expect(text).toMatch(/Undefined/);
    expect(text).toContain('Select a line to see its own numbers here.');
  });

  it.each(FORMULAS)('says that %s is undefined without a shared question', (measure) => {
    expect(explained({ measure, sel: { type: 'tie', a: 'bra', b: 'irn' } })).toContain(
      'Undefined without a shared question; that is not 0.',
    );
  });

  it('says why κ is undefined with few questions, and where both always say the same', () => {
    expect(explained({ measure: 'kappa', sel: { type: 'tie', a: 'irn', b: 'usa' } })).toContain(
      'κ asks for at least 5 shared questions, here are 2.',
    );
    const alike = (signs: string) => corpusOf({ ...smallFile(), records: [...stances('irn', signs), ...stances('swe', signs)] });
    document.body.replaceChildren();
    expect(explained({ measure: 'kappa', sel: tie }, alike('+ + + + +'))).toContain('both always say the same one thing');
    document.body.replaceChildren();
    expect(explained({ measure: 'kappa', sel: tie }, alike('+ + +'))).toContain('κ asks for at least 5 shared questions, here are 3.');
  });

  it('defines net and share where nobody takes a side, and tells dna of a quiet actor', () => {
    const corpus = corpusOf({ ...smallFile(), records: [...stances('irn', '0 0'), ...stances('swe', '0 0')] });
    expect(explained({ measure: 'net', sel: tie }, corpus)).toContain('(0 − 0) / 2 = 0');
    document.body.replaceChildren();
    expect(explained({ measure: 'dna', sel: tie })).toContain('A quiet actor beside a talkative one scores low without any disagreement.');
  });
});
