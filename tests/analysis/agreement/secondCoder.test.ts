import { expect, it } from 'vitest';
import { alpha } from '../../../src/analysis/agreement/alpha';
import { shippedFile } from '../../../src/corpus/shipped';
import { STANCES } from '../../../src/corpus/vocabulary';

/** What the second coder had otherwise than the corpus; the two had all their other stances alike. */
const OTHERWISE: Readonly<Record<string, (typeof STANCES)[number]>> = {
  'mpp-5-c9-drafts-cub': 'opposition',
  'mpp-5-c9-drafts-rus': 'opposition',
  'mpp-6-c9-park-mpp-chair': 'qualified-opposition',
};
const ONLY_IN_THE_FIRST = 'mpp-5-uk-text-shown-gbr';

it('the text on the 6th MPP, coded twice, agrees as far as the README says', () => {
  const coded = shippedFile().records.filter(({ source }) => source === 'seed-mpp');
  expect(coded).toHaveLength(48);
  const units = coded
    .filter(({ id }) => id !== ONLY_IN_THE_FIRST)
    .map(({ id, stance }) => [STANCES.indexOf(stance), STANCES.indexOf(OTHERWISE[id] ?? stance)]);
  expect(units).toHaveLength(47);
  expect(units.filter(([first, second]) => first === second)).toHaveLength(44);
  expect(alpha(units, STANCES.length, 'nominal')).toBeCloseTo(0.91, 2);
  expect(alpha(units, STANCES.length, 'ordinal')).toBeCloseTo(0.99, 2);
});
