import type { coalitions as english } from '../en/coalitions';

export const coalitions: typeof english = {
  control: 'Coalitions',
  camps: { off: 'aucune', '2': 'deux camps', auto: 'autant qu’il convient' },
  controlHint: 'Calculées d’après les liens affichés ; une coalition n’a d’autre nom que ses membres',
  weights: { unit: 'chaque lien compte 1', strength: 'les liens comptent |S|' },
  weightsHint: 'Si un lien plus net compte davantage qu’un lien presque mixte',
  weightsLabel: 'Poids',
};
