import { questionDetails } from './questionDetails';

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const hundredths = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const n = (value: number): string => format.format(value).replace('-', '−');
const some = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

/** When an actor was a member, from dates in words; empty where neither end is known. */
function membership(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return to === undefined ? '' : `until ${to}`;
  return to === undefined ? `since ${from}` : `${from} to ${to}`;
}

export const details = {
  region: 'Details',
  close: 'Close details',
  kinds: {
    state: 'State',
    bloc: 'Bloc',
    organisation: 'Organisation',
    constituency: 'Constituency',
    person: 'Person',
    tie: 'Tie',
    question: 'Question',
    position: 'Position',
    meeting: 'Meeting',
    issue: 'Issue',
    group: 'Group',
    coalition: 'Coalition in this view',
    bases: 'Comparison',
  },
  absent: {
    'actor-filtered': (names: readonly string[]): string =>
      `${list.format(names)} ${names.length === 1 ? 'is' : 'are'} not in the picture: the filters of kind and group leave ${names.length === 1 ? 'it' : 'them'} out.`,
    'actor-silent': (names: readonly string[]): string =>
      `${list.format(names)} ${names.length === 1 ? 'is' : 'are'} not in the picture: no record on the questions and bases in view. That is not a neutral stance.`,
    'bloc-away': (names: readonly string[]): string =>
      `${list.format(names)} ${names.length === 1 ? 'is' : 'are'} not in the picture: in this view what a bloc says is given to its members.`,
    'tie-few': (): string => 'Not drawn: the two share fewer questions than this view asks of a tie.',
    'tie-kind': (): string => 'Not drawn: ties of this kind are left out of the picture.',
    'tie-typical': (): string => 'Not drawn: against the typical pair of this view the two do not stand out.',
    question: (): string => 'The filters leave this question out of the picture.',
    meeting: (): string => 'The filters leave every question of this meeting out of the picture.',
    issue: (): string => 'The filters leave every question of this issue out of the picture.',
    'meeting-empty': (): string => 'No question of this meeting is in the corpus, so that no filter brings it into the picture.',
    'issue-empty': (): string => 'No question of this issue is in the corpus, so that no filter brings it into the picture.',
    group: (): string => 'No member of this group is in the picture under these filters.',
  },
  ways: {
    filters: 'Reset the filters',
    blocs: 'Let blocs speak for themselves',
    min: 'Draw ties from one shared question on',
    ties: 'Draw all ties',
    baseline: 'Draw the ties themselves',
  },
  andMore: (count: number): string => `All ${n(count)}`,
  sources: 'Sources',
  highlightHint: 'The rest fades, and nothing moves',
  highlight: 'Highlight',
  unhighlight: 'Remove highlight',
  onlyQuestion: 'Show only this question',
  onlyMeeting: 'Show only this meeting',
  onlyGroup: 'Show only this group',
  colourByQuestion: 'Colour the network by this question',
  noRecord: 'no record',
  outOfView: 'not in view',

  actor: {
    otherNames: 'Also',
    stateOf: 'Of',
    groups: (count: number): string => `Member of ${some(count, 'group', 'groups')}`,
    speaksFor: 'Speaks for',
    member: membership,
    vintages: (labels: readonly string[]): string => `in ${list.format(labels)}`,
    counts: (aligned: number, opposed: number, mixed: number): string =>
      `Aligned with ${n(aligned)}, opposed to ${n(opposed)}, mixed with ${n(mixed)}`,
    noShared: (count: number): string => `; no shared question with ${n(count)}`,
    untied: (count: number): string => `; shared questions but no tie with ${n(count)}`,
    ties: 'Ties',
    positions: (count: number): string => `Positions (${n(count)})`,
    noPositions: 'No record on the questions in view. That is not a neutral stance.',
    atMeeting: (meeting: string, count: number): string => `${meeting} (${n(count)})`,
    otherPositions: (count: number): string => `On questions that are not in view (${n(count)})`,
    overruled: (count: number): string => `Overruled by stronger or later (${n(count)})`,
    uncounted: (count: number): string => `Not counted in this view (${n(count)})`,
    uncountedHint: 'On a basis that is not chosen, or qualified while qualified stances are left out.',
    extended: (blocs: readonly string[]): string => `Said by ${list.format(blocs)}, of which it was a member; extended in this view.`,
    clash: (blocs: readonly string[]): string => `${list.format(blocs)} say different things; so no record.`,
    changes: (count: number): string => `Changes of side (${n(count)})`,
    changedTexts: (count: number): string => `Opposite sides on different questions of one issue (${n(count)})`,
    changedTextsHint: 'Different propositions: whether the actor changed its mind, this does not tell.',
    changedSide: 'Changed side',
    changedText: 'On a changed text',
    changeExtended: '(one of the two as member of a bloc)',
    whoTurned: (count: number): string => `Who changed sides (${n(count)})`,
    allTies: (count: number): string => `All ties (${n(count)})`,
    searchTies: 'Search these ties',
    tiesFound: (count: number, total: number): string => `${n(count)} of ${n(total)} found`,
    tieTold: (kind: string, score: number, shared: number): string =>
      Number.isNaN(score) ? `${kind} (${n(shared)})` : `${kind}, ${n(score)} (${n(shared)})`,
    closest: 'Closest',
    farthest: 'Most distant',
    level: (count: number): string => (count === 1 ? 'The only score' : `All ${n(count)} at the same distance`),
    by: (measure: string): string => `by ${measure}; in brackets the shared questions`,
    tieWith: 'Tie with',
    scored: (score: number, shared: number): string => `${n(score)} (${n(shared)})`,
    noNeighbours: 'Nobody in view shares a question with it for which this measure is defined.',
    didNotVote: (count: number): string => `Did not vote (${n(count)})`,
    didNotVoteHint: 'Listed as not voting, whatever the reason. That is no stance.',
  },

  measures: {
    net: 'net score',
    share: 'share of agreement',
    identical: 'share of identical stances',
    dna: 'score by average activity',
    kappa: 'Cohen’s κ',
  },

  question: questionDetails,
  meeting: {
    body: 'Held by',
    place: 'Place',
    date: 'Date',
    decided: 'What was decided',
    notDecided: 'The sources tell of no decision.',
    coverage: 'What this corpus knows of it',
    participants: 'Participants',
    known: { all: 'All are known:', some: 'Some are known:' },
    participantList: (count: number): string => some(count, 'participant', 'participants'),
    questions: (count: number): string => `Questions (${n(count)})`,
  },

  issue: {
    questions: (count: number): string => `Questions (${n(count)})`,
  },

  group: {
    members: (count: number): string => `Members (${n(count)})`,
    asIn: (label: string): string => `As in: ${label}`,
    at: (date: string): string => `As of ${date}`,
    list: (what: string): string => `The list: ${what}.`,
    today: 'Those whose membership has no known end; where all have ended, everyone who was a member.',
    member: membership,
    bloc: 'Speaks as',
    cohesion: 'Cohesion on the questions in view',
    picture: (questions: number, from: string | undefined, to: string | undefined, lowest: string, index: number): string =>
      `Agreement index (AI) and Rice index of ${some(questions, 'question', 'questions')} in order of time${from === undefined ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`}; AI is lowest, ${hundredths.format(index)}, on ${lowest}. The table below has the same numbers.`,
    point: (name: string, date: string, members: number, agreement: number, rice: number | undefined): string =>
      `${name}, ${date}: AI ${hundredths.format(agreement)}, Rice ${rice === undefined ? 'undefined' : hundredths.format(rice)}, ${some(members, 'member', 'members')} on record`,
    pictureKeys: (most: number): string =>
      `In order of time, one step a question. Dots and line: AI; diamonds: Rice, none where it is undefined. Bars: members with a stance, at most ${n(most)}.`,
    cohesionHint:
      'Rice: |for − against| / (for + against), undefined where nobody takes a side. AI (Hix, Noury and Roland): 1 where all stand together, 0 where for, neutral and against are as many.',
    columns: {
      question: { name: 'Question', title: '' },
      for: { name: 'For', title: 'members for it, qualified or not' },
      neutral: { name: 'Neutral', title: 'neutral members' },
      against: { name: 'Against', title: 'members against it, qualified or not' },
      rice: { name: 'Rice', title: 'Rice index' },
      agreement: { name: 'AI', title: 'agreement index' },
    },
    undefinedHint: 'undefined: no member takes a side here',
    undefined: '–',
    noQuestions: 'No member has a stance on a question in view.',
    number: (value: number): string => hundredths.format(value),
  },
};
