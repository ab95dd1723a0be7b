/** A tour by hand, and tours of all sorts. */
import * as fc from 'fast-check';
import type { Step, Tour } from '../../src/tours/tour';

/** Three steps on the example corpus; a fresh copy each time. */
export function lesson(more: Partial<Tour> = {}): Tour {
  return {
    format: 'caucus-tour/1',
    id: 'lesson',
    title: 'A lesson',
    author: 'A. Teacher',
    language: 'en',
    corpus: 'example',
    steps: [
      { id: 'one', title: 'First', text: 'All of it.', link: 'ties=all' },
      {
        id: 'two',
        title: 'Second',
        text: 'See [the meeting](#meeting=mpp-6).',
        notes: 'Ask who is *missing*.',
        link: 'meeting=mpp-6&actor=irn',
      },
      { id: 'three', title: 'Third', text: '', link: 'meeting=unga-60' },
    ],
    ...more,
  };
}

const step: fc.Arbitrary<Omit<Step, 'id'>> = fc.record(
  {
    title: fc.string(),
    text: fc.string({ unit: 'grapheme' }),
    notes: fc.string(),
    link: fc.constantFrom('', 'ties=all', 'min=2&actor=irn'),
  },
  { requiredKeys: ['title', 'text', 'link'] },
);

export const arbitraryTour: fc.Arbitrary<Tour> = fc
  .record({
    title: fc.string({ unit: 'grapheme' }).map((text) => `T${text}`),
    steps: fc.array(step, { maxLength: 6 }).map((steps) => steps.map((one, at) => ({ ...one, id: `s-${at}` }))),
  })
  .map((fields) => lesson(fields));
