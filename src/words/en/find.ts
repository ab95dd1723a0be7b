const format = new Intl.NumberFormat('en');

export const find = {
  title: 'Find',
  label: 'Find an actor, meeting, issue, question, group, source or action',
  placeholder: 'Name, code, or what to do',
  close: 'Close',
  list: 'What was found',
  kinds: {
    actor: 'actor',
    meeting: 'meeting',
    issue: 'issue',
    question: 'question',
    group: 'group',
    source: 'source',
    action: 'action',
  },
  also: (name: string): string => `“${name}”`,
  absent: 'not in this picture',
  opens: (what: string): string => `opens “${what}”, which rests on it`,
  found: (shown: number, total: number): string =>
    total === 0 ? '' : shown < total ? `The first ${format.format(shown)} of ${format.format(total)}` : `${format.format(total)} found`,
  nothing: (query: string): string => `Nothing is called “${query}”.`,
  keys: '↑ ↓ to choose, Enter to open, Escape to close',
  choice: (label: string, option: string): string => `${label}: ${option}`,
  filters: (isOpen: boolean): string => (isOpen ? 'Close the filters' : 'Open the filters'),
  code: 'Code a source…',
  toFilters: 'Go to the filters',
  clearSelection: 'Close the details',
  clearHighlight: 'Remove every highlight',
};
