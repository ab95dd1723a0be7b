/** How a language writes numbers, lists and dates of the corpus. */
export interface Forms {
  /** A whole number. */
  readonly n: (value: number) => string;
  /** At most two, or three, digits after the sign, with a true minus. */
  readonly two: (value: number) => string;
  readonly three: (value: number) => string;
  /** A share of 1; as many digits as it takes for what is not 1 not to read as 1: 0.25, 0.9986, 1. */
  readonly share: (share: number) => string;
  /** 0.25 → 25 %. */
  readonly percent: (share: number) => string;
  /** The count and the word for it in its number: 0 and 1 are singular in French. */
  readonly some: (value: number, one: string, many: string) => string;
  /** The word alone in the number of the count. */
  readonly of: (value: number, one: string, many: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** '2014' → 2014, '2014-06' → June 2014, '2014-06-01' → 1 June 2014. */
  readonly date: (date: string) => string;
  /** '2012-12-03' → Dec 2012. */
  readonly month: (date: string) => string;
}

const MOST_DIGITS = 9;

/** See `Forms.share`. */
export function shareIn(locale: string, share: number): string {
  const isNearOne = share < 1 && share >= 0.995;
  const maximumFractionDigits = isNearOne ? Math.min(MOST_DIGITS, Math.ceil(-Math.log10(1 - share)) + 1) : 2;
  return new Intl.NumberFormat(locale, { maximumFractionDigits }).format(share).replace('-', '−');
}

/** The forms of a locale, a BCP 47 tag. */
export function formsOf(locale: string): Forms {
  const numbers = (maximumFractionDigits: number) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits });
    return (value: number): string => format.format(value).replace('-', '−');
  };
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (date: string): string => format.format(new Date(`${date}T00:00:00Z`));
  };
  const [whole, two, three] = [numbers(0), numbers(2), numbers(3)];
  // A new picture says this of each of hundreds of actors: where there is nothing to group, the digits are all.
  const n = (value: number): string => (Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : whole(value));
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const plural = new Intl.PluralRules(locale);
  const [day, longMonth, shortMonth] = [
    dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    dates({ month: 'long', year: 'numeric' }),
    dates({ month: 'short', year: 'numeric' }),
  ];
  const of = (value: number, one: string, many: string): string => (plural.select(value) === 'one' ? one : many);
  return {
    n,
    two,
    three,
    share: (share) => shareIn(locale, share),
    percent: (share) => percent.format(share),
    of,
    some: (value, one, many) => `${n(value)} ${of(value, one, many)}`,
    list: (parts) => list.format(parts),
    date: (date) => (date.length === 4 ? date : date.length === 7 ? longMonth(`${date}-01`) : day(date)),
    month: (date) => shortMonth(date.length === 7 ? `${date}-01` : date),
  };
}
