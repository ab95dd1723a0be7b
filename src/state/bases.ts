/** A weakest basis and all that are stronger: the steps from "only the record" to everything. */
import { BASES, type Basis } from '../corpus/vocabulary';
import type { Selection, View } from './view';

/** The bases down to this one, strongest first. */
export const basesDownTo = (weakest: Basis): readonly Basis[] => BASES.slice(0, BASES.indexOf(weakest) + 1);

/** "What changes if I believe only the record": the record beside what the view believes, or beside reports where it believes nothing else. */
export function beliefsOf({ basis }: Pick<View, 'basis'>): Selection {
  const weakest = BASES.findLast((word) => basis.includes(word));
  return { type: 'bases', a: 'record', b: weakest === undefined || weakest === 'record' ? 'reported' : weakest };
}
