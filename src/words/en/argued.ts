const count = (value: number, one: string, more: string): string => `${value} ${value === 1 ? one : more}`;

export const argued = {
  issue: 'Issue',
  sides: { for: 'For', against: 'Against', concern: 'General concerns' },
  side: { for: 'for', against: 'against', concern: 'concern' },
  count: (all: number): string => count(all, 'argument', 'arguments'),
  nobodySaid: { for: 'The sources give no argument for it.', against: 'The sources give no argument against it.' },
  notAttributed: 'not attributed',
  attribution: (named: number, all: number): string => {
    if (named === all) return 'Every argument stands with the name of who made it.';
    if (named === 0) return 'The sources name nobody behind any of these, and no name is filled in.';
    return `${named} of ${all} carry a name; the others are not attributed, and no name is filled in.`;
  },
  noneAttributed: 'none is attributed',
  nested: 'Indented: belongs to the argument above, perhaps by another actor.',
  from: 'Source:',
  pages: {
    label: 'Pages of the arguments',
    at: (page: number, count: number): string => `${page} of ${count}`,
    previous: 'Previous page (←)',
    next: 'Next page (→)',
  },
  none: {
    title: 'No arguments on what is in view',
    some: 'The sources give reasons for and against on these issues:',
    nowhere: 'No issue of this corpus has arguments.',
  },
};
