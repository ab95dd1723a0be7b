const format = new Intl.NumberFormat('en');

export const floors = {
  floor: (question: string): string => `Floor: ${question}`,
  columns: {
    support: 'Support',
    qualifiedSupport: 'Qualified support',
    neutral: 'Neutral',
    mixed: 'Mixed record',
    qualifiedOpposition: 'Qualified opposition',
    opposition: 'Opposition',
  },
  hints: {
    support: 'For the proposition as it stands',
    qualifiedSupport: 'Goes along, with stated reservations',
    neutral: 'Takes no side, or abstained',
    mixed: 'Equally good records that differ',
    qualifiedOpposition: 'Against it as it stands, and says what would change that',
    opposition: 'Against it',
  },
  count: (value: number): string => format.format(value),
  nobody: 'nobody on record',
  unnamed: (who: string): string => `unnamed: ${who}`,
  extended: 'through its bloc',
  uncertain: 'by rumour or inference only',
  doubtful: '(doubtful)',
  doubtfulKey: 'Dashed rim: known by rumour or inference only, or, with a question mark, doubtful for the reason that the details give.',
  rules: { consensus: 'by consensus', vote: 'by vote', signature: 'by signature', none: 'not put to a decision' },
  results: {
    adopted: 'Adopted',
    'not-adopted': 'Not adopted',
    'no-decision': 'No decision',
    deferred: 'Deferred',
    withdrawn: 'Withdrawn',
  },
  superseded: (what: string): string => `Later: ${what}`,
  moreFloors: (value: number): string => `Show ${format.format(value)} more ${value === 1 ? 'question' : 'questions'}`,
  didNotVote: (value: number): string => `Did not vote: ${format.format(value)}`,
  silent: (value: number): string => `Took part, no record: ${format.format(value)}`,
  hidden: (value: number): string =>
    `${format.format(value)} more ${value === 1 ? 'actor is' : 'actors are'} on record on this question; the filters leave ${value === 1 ? 'it' : 'them'} out.`,
  noRecord: 'Of everybody else there is no record here. That is neither consent nor neutrality.',
};
