export const coalitions = {
  control: 'Coalitions',
  camps: { off: 'none', '2': 'two camps', auto: 'as many as fit' },
  controlHint: 'Computed from the ties in view; a coalition has no name but its members',
  weights: { unit: 'each tie counts 1', strength: 'ties count |S|' },
  weightsLabel: 'Weights',
};
