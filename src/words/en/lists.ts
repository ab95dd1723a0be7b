const number = new Intl.NumberFormat('en');
const n = (value: number): string => number.format(value);

export const lists = {
  language: 'en',
  sheets: { actors: 'Actors', ties: 'Ties', questions: 'Questions', positions: 'Positions' },
  sheetsLabel: 'Table',
  captions: {
    actors: 'Actors in view, with their stances and ties',
    ties: 'Ties in view: two actors, how they stand, and on how many questions',
    questions: 'Questions in view, with how many stand on each side',
    positions: 'Positions in view: who took which side on what, on which basis and by which source',
  },
  search: 'Search this table',
  rows: (shown: number, found: number, all: number): string => {
    if (found === 0) return `No row of ${n(all)} has these words`;
    const of = found < all ? `${n(found)} found of ${n(all)}` : `${n(all)} ${all === 1 ? 'row' : 'rows'}`;
    return shown < found ? `${of}; the first ${n(shown)} are shown` : of;
  },
  showAll: (rows: number): string => `Show all ${n(rows)}`,
  copy: 'Copy table',
  copyHint: 'Copies the rows found, in this order, for a spreadsheet',
  copied: (rows: number): string => `${n(rows)} rows copied`,
  copyRefused: 'Not copied: hypothetical stances are on, and data that are not on record are not handed out. Clear what-if first.',
  hypothetical: 'hypothetical',
  setAside: 'set aside by a hypothesis',
  notCopied: 'The browser did not allow copying',
  columns: {
    actor: 'Actor',
    other: 'Other actor',
    kind: 'Kind',
    stances: 'Questions answered',
    aligned: 'Aligned ties',
    opposed: 'Opposed ties',
    mixed: 'Mixed ties',
    tie: 'Tie',
    score: 'Score',
    agree: 'Aligned on',
    oppose: 'Opposed on',
    shared: 'Shared questions',
    question: 'Question',
    issue: 'Issue',
    meeting: 'Meeting',
    date: 'Date',
    for: 'For',
    neutral: 'Neutral',
    mixedRecord: 'Mixed record',
    against: 'Against',
    didNotVote: 'Did not vote',
    noRecord: 'No record',
    stance: 'Stance',
    basis: 'Basis',
    condition: 'Condition',
    summary: 'What was done or said',
    source: 'Source',
  },
};
