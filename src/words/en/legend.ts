const count = new Intl.NumberFormat('en');

export const legend = {
  title: 'Legend',
  ties: 'Lines',
  aligned: 'aligned',
  opposed: 'opposed',
  mixed: 'mixed: both, neither by more than a third',
  doubtful: 'hollow: by rumour or inference only',
  noTie: 'no line: no shared question, no sides on it, or not drawn here',
  width: 'Thicker: more shared questions. Stronger: more one-sided.',
  kinds: { state: 'state', bloc: 'bloc', organisation: 'organisation', constituency: 'constituency', person: 'person' },
  colourBy: 'Colour marks by',
  byGroup: 'group',
  plain: 'nothing',
  byStance: (question: string): string => `stance: ${question}`,
  others: 'none of these',
  stances: {
    support: 'support',
    'qualified-support': 'qualified support',
    neutral: 'neutral',
    mixed: 'mixed record',
    'qualified-opposition': 'qualified opposition',
    opposition: 'opposition',
  },
  noRecord: 'no record',
  supposed: 'hypothetical, not on record',
  drawnHint: 'Which lines are drawn; nothing is counted anew',
  colourByHint: 'What the colour of a mark says: its group, or its stance on one question',
  drawn: 'Draw',
  allLines: (ties: number): string => `all ${count.format(ties)} lines`,
  allLinesHint: 'Instead of the strongest opposed and each actor’s closest',
  tieFilters: { all: 'all lines', aligned: 'aligned only', opposed: 'opposed only', mixed: 'mixed only' },
  lineFilters: { all: 'all lines', aligned: 'above only', opposed: 'below only', mixed: 'mixed only' },
  care:
    'Positions are known only where a matter was contested and recorded; what was agreed without a fight is invisible here. ' +
    'A line is a count over the questions in view, not a friendship. Distance is suggestive, not evidence.',
};
