import { expect, it } from 'vitest';
import { FIRST_TOUR } from '../../src/tours/first';
import { shippedTours } from '../../src/tours/shipped';

it('offers a tour that comes with the corpus that it names', async () => {
  const tours = await shippedTours();
  expect(tours.find(({ id }) => id === FIRST_TOUR.id)?.corpus).toBe(FIRST_TOUR.corpus);
});
