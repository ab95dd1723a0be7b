/** What is wrong with a file: where, what stands there, and what would be accepted. Kinds are put into words by the views. */
import { MOST_FLAWS } from './limits';

const ERRORS = [
  'empty',
  'not-a-table',
  'unreadable',
  'too-large',
  'too-deep',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'too-much-text',
  'too-many-actors',
  'too-many-questions',
  'too-many-entries',
  'cell-too-long',
  'row-too-long',
  'bad-quotes',
  'extra-cells',
  'bad-json',
  'nested-value',
  'not-a-row',
  'corpus-fault',
  'no-statements',
  'column-missing',
  'no-positions',
  'actor-missing',
  'issue-missing',
  'name-too-long',
  'stance-unknown',
  'kind-unknown',
  'basis-unknown',
  'date-unreadable',
  'iso3-bad',
  'order-bad',
] as const;

const WARNINGS = [
  'windows-1252',
  'stance-empty',
  'duplicates',
  'contradictions',
  'url-not-web',
  'iso3-clash',
  'kind-clash',
  'control-characters',
] as const;

export type FlawKind = (typeof ERRORS)[number] | (typeof WARNINGS)[number];

export interface Flaw {
  readonly kind: FlawKind;
  /** As a spreadsheet counts, the header being row 1; null where it is about the whole file or column. */
  readonly row: number | null;
  /** Header of the column, or path in a corpus file. */
  readonly column: string | null;
  /** What stands there, shortened. */
  readonly value: string | null;
  /** What would be accepted, in signs; for a fault of a corpus file, what the parser says. */
  readonly accepted: string | null;
  /** How many rows or values it is about. */
  readonly count: number;
}

const WARNS: ReadonlySet<string> = new Set(WARNINGS);

export const isWarning = ({ kind }: Flaw): boolean => WARNS.has(kind);

const LONGEST_VALUE = 120;

/** One flaw; what is not given is null, and the count 1. */
export function flaw(kind: FlawKind, more: Partial<Omit<Flaw, 'kind'>> = {}): Flaw {
  const { row = null, column = null, value = null, accepted = null, count = 1 } = more;
  return { kind, row, column, value: shortened(value), accepted, count };
}

/** A file, or a part of one, of so many bytes where fewer are accepted. */
export function tooLarge(bytes: number, most: number, column: string | null = null): Flaw {
  return flaw('too-large', { column, value: `${Math.ceil(bytes / 1e6)} MB`, accepted: `≤ ${Math.floor(most / 1e6)} MB` });
}

function shortened(value: string | null): string | null {
  return value === null || value.length <= LONGEST_VALUE ? value : `${value.slice(0, LONGEST_VALUE - 1)}…`;
}

/** Ends the reading of a file. */
export class Refused extends Error {
  readonly flaws: readonly Flaw[];

  constructor(...flaws: readonly Flaw[]) {
    super(flaws.map(({ kind }) => kind).join(', '));
    this.flaws = flaws;
  }
}

/** Collects flaws up to MOST_FLAWS and counts the rest. */
export class FlawList {
  readonly flaws: Flaw[] = [];
  hasErrors = false;
  private unlisted = 0;

  add(found: Flaw): void {
    if (!isWarning(found)) this.hasErrors = true;
    if (this.flaws.length < MOST_FLAWS) this.flaws.push(found);
    else this.unlisted += found.count;
  }

  /** The listed ones, and one of the last one's kind that stands for the rest. */
  get all(): readonly Flaw[] {
    const last = this.flaws.at(-1);
    return this.unlisted > 0 && last ? [...this.flaws, { ...last, row: null, value: null, count: this.unlisted }] : this.flaws;
  }
}
