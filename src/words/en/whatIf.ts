const format = new Intl.NumberFormat('en');
const stances = (count: number): string => `${format.format(count)} ${count === 1 ? 'stance is' : 'stances are'}`;

export const whatIf = {
  banner: 'Hypothetical stances',
  mark: 'Hypothetical',
  intro: 'Hypothetical:',
  /** What is supposed of one actor on one question. */
  one: (actor: string, stance: string): string => `${actor}: ${stance}`,
  recorded: (stance: string): string => `on record: ${stance}`,
  onRecord: 'On record:',
  notRecorded: 'nothing on record',
  more: (count: number): string => `and ${format.format(count)} more`,
  clear: 'Clear what-if',
  clearHint: 'Back to what is on record everywhere',
  panel: (count: number): string => `What-if is on: ${stances(count)} not what is on record. Counts, ties and coalitions follow them.`,
  stamp: (count: number): string => `Hypothetical: ${stances(count)} not on record`,
  stampOne: (actor: string, question: string, stance: string): string => `Hypothetical: ${actor} on “${question}”: ${stance}`,
  tie: 'Hypothetical: this tie rests on a stance that is not on record.',
  change: '(hypothetical)',
  remark: (recorded: string): string => `hypothetical; ${recorded}`,
  title: 'What if…',
  hint: 'Suppose another stance of an actor, or one where there is no record, and see what follows. It is marked everywhere and lasts until it is cleared.',
  actor: 'Actor',
  choose: 'Choose an actor…',
  withRecord: 'On record here',
  withoutRecord: 'No record here',
  stanceOf: (actor: string): string => `Stance of ${actor}`,
  noRecord: 'no record',
  isRecorded: '(on record)',
  supposed: (count: number): string => `Supposed here (${format.format(count)})`,
  back: (actor: string): string => `Back to the record of ${actor}`,
};
