import { parseTour } from '../tours/parse';
import type { Tour } from '../tours/tour';
import type { Kind } from './kind';

export const TOURS: Kind<Tour> = {
  store: 'tours',
  field: 'tour',
  journal: 'caucus-unsaved/',
  versions: 20,
  read: (value) => parseTour(value).tour,
  forked: (tour, id) => ({ ...tour, id, title: `${tour.title} (2)` }),
};
