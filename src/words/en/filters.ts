const format = new Intl.NumberFormat('en');
const languages = new Intl.DisplayNames('en', { type: 'language' });
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const monthOf = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const n = (value: number): string => format.format(value);
const some = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const left = (positions: number): string => `${some(positions, 'position', 'positions')} under the other filters.`;

const pair = (one: string, many: string): readonly [string, string] => [one, many];

/** What stands in a list, for its buttons and its search. */
const things = (one: string, many: string) => ({
  search: `Search ${many}`,
  all: `Tick every ${one}`,
  none: `Untick every ${one}: nothing is left until one is ticked`,
  allFound: `Tick every ${one} found`,
  noneFound: `Untick every ${one} found`,
  noMatch: (query: string): string => `No ${one} has “${query}” in its name.`,
});

export const filters = {
  region: 'Filters',
  close: 'Close',
  closeHint: 'Close the filters and go back to the picture',
  idle: 'The number in a row: positions it has under the other filters.',
  corpusLanguage: (tag: string): string => `Names and quotations stay in the language of the corpus: ${languages.of(tag) ?? tag}.`,
  keys: 'Arrow keys go from row to row, letters to a name, Space ticks; the right arrow reaches “Only”, the left one what unfolds a row.',
  count: n,
  all: 'All',
  none: 'None',
  search: 'Search',
  searchHint: 'Finds names in this list; the picture stays as it is',
  only: 'Only',
  onlyThis: (name: string): string => `Only ${name}`,
  onlyHint: (name: string): string => `Tick ${name} and nothing else in this list`,
  found: (count: number, total: number): string => `${n(count)} of ${n(total)} found`,
  ticked: (count: number, total: number): string =>
    count === total ? `all ${n(total)}` : count === 0 ? 'none' : `${n(count)} of ${n(total)}`,
  /** 2005-09 and 2006-09 → 2005–06; 2012-12-03 and 2012-12-14 → Dec 2012. */
  time: (from: string, to: string | undefined): string => {
    if (from === '1900' && to === '2100') return 'no date';
    if (to !== undefined && to.slice(0, 4) !== from.slice(0, 4)) return `${from.slice(0, 4)}–${to.slice(2, 4)}`;
    return from.length === 4 ? from : monthOf.format(new Date(`${from}T00:00:00Z`));
  },
  meeting: {
    title: 'Meetings',
    ...things('meeting', 'meetings'),
    hint: (name: string, place: string | undefined, when: string, positions: number): string =>
      `${name}, ${place === undefined ? '' : `${place}, `}${when}. ${left(positions)}`,
  },
  more: (rows: number): string => `and ${n(rows)} more: search finds them`,
  issue: {
    title: 'Issues',
    ...things('question', 'issues and questions'),
    hint: (description: string, positions: number): string => `${description} ${left(positions)}`,
    ticked: (count: number, total: number): string =>
      count === 0 ? 'none' : `${count === total ? 'all' : `${n(count)} of`} ${some(total, 'question', 'questions')}`,
    questions: (issue: string): string => `Questions of ${issue}`,
    questionNote: (meeting: string, time: string): string => `${meeting} · ${time}`,
    questionsHint: 'Show or hide the questions of this issue',
    questionHint: (text: string, positions: number): string => `${text} ${left(positions)}`,
  },
  group: {
    title: 'Groups',
    ...things('group', 'groups'),
    note: 'Nothing ticked: everyone, members or not. Ticked: members of any of these.',
    nobody: 'An empty choice of groups: nobody is let through.',
    noFilter: 'everyone',
    none: 'Untick every group: everyone, members or not',
    actors: (actors: number, at: string): string => `${some(actors, 'actor', 'actors')} · ${at}`,
    members: 'members without a known end',
    membersOn: (date: string, list?: string): string => `members at ${date}${list === undefined ? '' : ` (${list})`}`,
    hint: (name: string, at: string, positions: number, note: string | undefined): string =>
      `${name}; ${at}.${note === undefined ? '' : ` ${note}`} ${left(positions)}`,
  },
  kind: {
    title: 'Kinds of actor',
    ...things('kind', 'kinds of actor'),
    names: { state: 'States', bloc: 'Blocs', organisation: 'Organisations', constituency: 'Constituencies', person: 'Persons' },
    hints: {
      state: 'States.',
      bloc: 'Groups of states that speak with one voice.',
      organisation: 'Organisations in their own name.',
      constituency: 'Civil society, business and others, where they took a side as one.',
      person: 'Persons who took a side in their own name.',
    },
    actors: (actors: number): string => some(actors, 'actor', 'actors'),
    hint: (what: string, positions: number): string => `${what} ${left(positions)}`,
  },
  chips: {
    region: 'Active filters',
    remove: (text: string): string => `Remove filter: ${text}`,
    removeHint: 'Back to the default of this filter',
    reset: 'Reset filters',
    resetHint: 'Remove every filter; method and selection stay',
    some: (one: string, many: string, names: readonly string[], total: number): string => {
      if (names.length === 0) return `${many}: none`;
      return names.length <= 2 ? `${names.length === 1 ? one : many}: ${list.format(names)}` : `${many}: ${n(names.length)} of ${n(total)}`;
    },
    meeting: pair('Meeting', 'Meetings'),
    issue: pair('Issue', 'Issues'),
    question: pair('Question', 'Questions'),
    group: pair('Group', 'Groups'),
    kind: pair('Kind', 'Kinds'),
    from: (date: string): string => `From ${date}`,
    to: (date: string): string => `Until ${date}`,
    at: (date: string): string => `Membership at ${date}`,
    basis: (more: readonly string[], less: readonly string[]): string =>
      `Basis: ${[...more.map((word) => `+ ${word}`), ...less.map((word) => `− ${word}`)].join(', ')}`,
    min: (min: number): string => `At least ${n(min)} shared`,
    contested: 'Contested only',
    measure: (measure: string): string => `Measure: ${measure}`,
    baseline: 'Against the typical pair',
    qualified: { side: 'Qualified: as a side', half: 'Qualified: half', out: 'Qualified: left out' },
    camps: (camps: string): string => `Coalitions: ${camps}`,
    blocs: { own: 'Blocs: for themselves', members: 'Blocs: for their members' },
  },
};
