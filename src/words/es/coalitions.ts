import type { coalitions as english } from '../en/coalitions';

export const coalitions: typeof english = {
  control: 'Coaliciones',
  camps: { off: 'ninguna', '2': 'dos campos', auto: 'cuantas convengan' },
  controlHint: 'Calculadas a partir de los vínculos a la vista; una coalición no tiene más nombre que sus miembros',
  weights: { unit: 'cada vínculo cuenta 1', strength: 'los vínculos cuentan |S|' },
  weightsHint: 'Si un vínculo más claro cuenta más que uno casi mixto',
  weightsLabel: 'Pesos',
};
