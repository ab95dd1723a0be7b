const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');

export const timed = {
  strip: 'Time',
  first: 'First meeting in view',
  last: 'Last meeting in view',
  hint: 'Drag to choose meetings, or move the two ends with the arrow keys',
  names: (meetings: readonly string[]): string => list.format(meetings),
  moment: (meetings: string, years: string): string => `${meetings}, ${years}`,
  years: (from: number, to: number): string => {
    const [first, last] = [Math.floor(from / 10_000), Math.floor(to / 10_000)];
    return first === last ? String(first) : `${first}–${last}`;
  },
  between: (first: string, last: string): string => (first === last ? first : `${first} to ${last}`),
  voices: (count: number): string => `${number.format(count)} ${count === 1 ? 'voice' : 'voices'}`,
  division: (share: number | undefined): string => (share === undefined ? 'no two took sides' : `division ${percent.format(share)}`),
  divisionHint: 'Of every two that took sides on the same question, the share that took opposite sides',
  nothing: 'No meeting in this view',
  nothingThen: 'No meeting in these dates',
  undated: 'No date is known of what is in view',
  alsoUndated: (meetings: string): string => `without a date: ${meetings}`,
  back: 'Back by one meeting',
  next: 'On by one meeting',
  play: 'Play',
  playHint: 'Goes through the meetings: from the first, or with the part that is chosen',
  stop: 'Stop',
  allHint: 'Take the first and the last date away again',
  all: 'All meetings',
};
