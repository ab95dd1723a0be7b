/** The tours that come with the corpus; each is loaded when it is listed or opened, and parsed by the tests. */
import { carried } from '../corpus/carried';
import type { Tour } from './tour';

const FILES = import.meta.glob<Tour>('./data/*.json', { import: 'default' });

const inside = (): readonly Tour[] | undefined => carried()?.tours as readonly Tour[] | undefined;

/** Every tour that comes with the page: those it carries, or those of the corpus of Caucus in order of file name. */
export async function shippedTours(): Promise<readonly Tour[]> {
  const own = inside();
  if (own) return own;
  const names = Object.keys(FILES).sort();
  return Promise.all(names.map((name) => FILES[name]?.())).then((tours) => tours.filter((tour) => tour !== undefined));
}

/** One of them by its id, or undefined. */
export async function shippedTour(id: string): Promise<Tour | undefined> {
  return inside()?.find((tour) => tour.id === id) ?? FILES[`./data/${id}.json`]?.();
}
