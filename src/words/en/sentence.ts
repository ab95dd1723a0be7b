const format = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const some = (value: number, one: string, many: string): string => `${format.format(value)} ${value === 1 ? one : many}`;

export const sentence = {
  region: 'What you see',
  sides: ['First side: ', ' Other side: '],
  hypothetical: (stances: number): string => `Hypothetical, with ${some(stances, 'stance that is', 'stances that are')} not on record: `,
  who: (states: number, others: number): string => {
    if (others === 0) return some(states, 'state', 'states');
    if (states === 0) return some(others, 'actor that is no state', 'actors that are no states');
    return `${some(states, 'state', 'states')} and ${some(others, 'other actor', 'other actors')}`;
  },
  nothing: {
    'no-questions': 'Nothing matches: these filters leave no question.',
    'no-actors': 'Nothing matches: these filters leave no actor.',
    'no-records': 'Nothing matches: nobody whom these filters leave is on record on the questions they leave.',
  },
  of: (groups: readonly string[]): string => ` of ${groups.length > 3 ? `${groups.length} groups` : list.format(groups)}`,
  onQuestion: (question: string): string => ` on one question, “${question}”`,
  group: (name: string, list: string): string => (list === '' ? name : `${name} (${list})`),
  onQuestions: (answered: number, questions: number): string =>
    answered === questions
      ? `, on record on ${some(questions, 'question', 'questions')}`
      : `, on record on ${format.format(answered)} of ${some(questions, 'question', 'questions')}`,
  atMeeting: (meeting: string): string => ` (${meeting}).`,
  atMeetings: (meetings: number): string => ` at ${some(meetings, 'meeting', 'meetings')}.`,
  ties: (aligned: number, opposed: number, mixed: number): string =>
    ` ${some(aligned, 'pair is', 'pairs are')} aligned, ${format.format(opposed)} opposed, ${format.format(mixed)} mixed.`,
  scattered: (actors: number): string =>
    actors === 1
      ? ' Nobody else is on record, so there is no line to draw.'
      : ' No two of them took sides on the same question, so there is no line to draw: each question stands by itself.',
  /** `isStill`: of a picture in which nothing can be pointed at. */
  notAllDrawn: (shown: number, total: number, isStill: boolean): string =>
    ` Of ${format.format(total)} ties ${format.format(shown)} are drawn: the strongest opposed and each actor’s closest${isStill ? '' : '; point at an actor to see all of its own'}.`,
  onlyTies: {
    aligned: ' Only aligned ties are drawn.',
    opposed: ' Only opposed ties are drawn.',
    mixed: ' Only mixed ties are drawn.',
  },
  /** `isOnly`: nobody else is on record here. */
  hidden: (actors: number, isOnly: boolean): string =>
    ` ${isOnly ? some(actors, 'actor is', 'actors are') : some(actors, 'more actor is', 'more actors are')} on record here and left out by the filters.`,
  noRecord: (actors: number): string =>
    ` ${some(actors, 'actor has', 'actors have')} no record here and ${actors === 1 ? 'is' : 'are'} not shown.`,
};
