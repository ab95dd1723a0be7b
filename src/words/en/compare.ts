const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const figure = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const compare = {
  button: 'Compare',
  buttonOf: (title: string): string => `Compare “${title}” with the corpus that is open`,
  title: (mine: string, theirs: string): string => `“${mine}” beside “${theirs}”`,
  hint: 'Records of the same actor, question and source are compared first, then those of the same actor and question.',
  paired: (pairs: number): string => `${number.format(pairs)} ${pairs === 1 ? 'record that both have' : 'records that both have'}`,
  share: (share: number | null): string => `Equal stances: ${share === null ? 'none to compare' : percent.format(share)}`,
  nominal: (value: number | null): string => `Krippendorff’s α, nominal: ${value === null ? 'not defined' : figure.format(value)}`,
  ordinal: (value: number | null): string => `Krippendorff’s α, ordinal: ${value === null ? 'not defined' : figure.format(value)}`,
  undefinedHint: 'α is not defined where nothing is paired or all stances are the same.',
  differences: (count: number): string => (count === 1 ? 'One difference' : `${number.format(count)} differences`),
  none: 'None.',
  actor: 'Actor',
  question: 'Question',
  otherSource: 'another source',
  only: (count: number, title: string): string => `Only in “${title}”: ${number.format(count)} ${count === 1 ? 'record' : 'records'}`,
  more: (count: number): string => `and ${number.format(count)} more`,
  stances: {
    support: 'support',
    'qualified-support': 'qualified support',
    neutral: 'neutral',
    'qualified-opposition': 'qualified opposition',
    opposition: 'opposition',
  },
  back: 'Back to the list',
};
