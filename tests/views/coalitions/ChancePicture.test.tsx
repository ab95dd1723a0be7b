import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Chance } from '../../../src/analysis/coalitions/chance';
import { shareIn } from '../../../src/words/forms';
import { ChancePicture } from '../../../src/views/coalitions/ChancePicture';

const chance = (given: Partial<Chance>): Chance => ({
  observed: 0.75,
  permuted: [0.7, 0.75, 0.8],
  ties: 100,
  permutedTies: [98, 99, 100],
  done: 3,
  times: 3,
  share: 0.75,
  ...given,
});

const caption = () => screen.getByRole('figure').textContent;

it('says in plain words that a fit is no better than chance, and how many dealt views fit as well', () => {
  render(<ChancePicture chance={chance({})} />);
  expect(caption()).toContain('fit as well in 2 of 3 cases: this fit is no better than chance');
  expect(caption()).not.toContain('fewer ties');
});

it('says that it is more than chance', () => {
  render(<ChancePicture chance={chance({ observed: 1, share: 0.005 })} />);
  expect(caption()).toContain('fit as well in 0 of 3 cases: this fit is more than chance');
});

it('says where the dealt views have fewer ties, for these fit more easily', () => {
  render(<ChancePicture chance={chance({ permutedTies: [50, 40, 60] })} />);
  expect(caption()).toContain('This view has 100 ties, the random ones 50 in the median');
});

it('has nothing to show without ties', () => {
  const { container } = render(<ChancePicture chance={chance({ observed: undefined, permuted: [] })} />);
  expect(container.textContent).toBe('Without ties there is nothing to compare with chance.');
});

it('never shows as 1 what is less', () => {
  expect([0.25, 0.994, 0.995, 0.99857, 0.99999, 1].map((share) => shareIn('en', share))).toEqual([
    '0.25',
    '0.99',
    '0.995',
    '0.9986',
    '0.99999',
    '1',
  ]);
  expect(shareIn('fr', 0.99857)).toBe('0,9986');
  render(<ChancePicture chance={chance({ observed: 0.9986, permuted: [0.9981, 0.999, 1] })} />);
  expect(screen.getByRole('img').textContent).toBe('0.99811');
});
