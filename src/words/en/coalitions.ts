export const coalitions = {
  control: 'Coalitions',
  camps: { off: 'none', '2': 'two camps', auto: 'as many as fit' },
  controlHint: 'Computed from the ties in view; a coalition has no name but its members',
  weights: { unit: 'each tie counts 1', strength: 'ties count |S|' },
  weightsHint: 'Whether a one-sided tie counts for more than one that is nearly mixed',
  weightsLabel: 'Weights',
};
