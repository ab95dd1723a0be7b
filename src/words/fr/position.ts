import type { position as english } from '../en/position';

export const position: typeof english = {
  none: 'Aucune position connue ici. Ce n’est ni consentement ni neutralité.',
  didNotVote: 'Inscrit comme non votant, quelle qu’en soit la raison. Ce n’est pas une position.',
  proposition: 'La proposition',
};
