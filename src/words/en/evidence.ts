const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date of the corpus in words: '2014' → 2014, '2014-06' → June 2014, '2014-06-01' → 1 June 2014. */
function dateText(date: string): string {
  if (date.length === 4) return date;
  return (date.length === 7 ? month : long).format(new Date(`${date}T00:00:00Z`));
}

export const evidence = {
  date: (date: string | undefined): string => (date === undefined ? 'date not known' : dateText(date)),
  span: (from: string, to: string | undefined): string =>
    from === '1900' && to === '2100'
      ? 'date not known'
      : to === undefined || to === from
        ? dateText(from)
        : `${dateText(from)} to ${dateText(to)}`,
  basis: { record: 'on record', reported: 'reported', rumoured: 'rumoured', inferred: 'inferred' },
  basisHint: {
    record: 'a vote, a signature, a transcript or the actor’s own text',
    reported: 'an eyewitness or the press says so',
    rumoured: 'corridor talk, by the source’s own word',
    inferred: 'the author’s reasoning',
  },
  noStance: 'no stance told',
  condition: 'Condition:',
  doubt: 'Doubtful:',
  onBehalfOf: 'For',
  source: 'Source:',
  opensElsewhere: '(opens in a new tab)',
  lowConfidence: 'a source to be read with care',
  readPart: (read: string): string => `read: ${read}`,
};
