import type { Corpus } from '../../corpus/corpus';
import type { Kind } from '../../corpus/vocabulary';
import type { Spot } from './projected';
import type { Reading } from './readings';

/** An actor as the map shows it. */
export interface Place extends Reading {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** Code of the area; '' for an actor without one. */
  readonly code: string;
}

/** Actors with a spot on the map and actors without, each by name; nobody is lost. */
export function placesOf(
  corpus: Corpus,
  actors: Iterable<number>,
  read: (actor: number) => Reading,
  spots: ReadonlyMap<string, Spot>,
): { readonly on: readonly Place[]; readonly off: readonly Place[] } {
  const places = Array.from(actors, (actor): Place => {
    const { id = '', name = '', kind = 'state', iso3 = '' } = corpus.actors[actor] ?? {};
    return { id, name, kind, code: kind === 'state' ? iso3 : '', ...read(actor) };
  }).sort((a, b) => a.name.localeCompare(b.name, corpus.meta.language));
  const taken = new Set<string>();
  const isOn = ({ code }: Place): boolean => spots.has(code) && !taken.has(code) && taken.add(code).size > 0;
  const on = places.filter(isOn);
  const placed = new Set(on);
  return { on, off: places.filter((place) => !placed.has(place)) };
}
