import type { position as english } from '../en/position';

export const position: typeof english = {
  none: 'Sin posición conocida aquí. Eso no es consentimiento ni neutralidad.',
  didNotVote: 'Figura como no votante, sea cual sea la razón. Eso no es una posición.',
  proposition: 'La propuesta',
};
