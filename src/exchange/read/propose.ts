/** What a table probably means. A proposal is used without asking only where every header and every word is a known one. */
import { POSITION_COLUMNS, type PositionColumn, REQUIRED_COLUMNS } from '../positionsTable';
import { readDate } from './dates';
import type { Layout, Mapping } from './mapping';
import type { Column, Sheet } from './sheet';
import { knownStance, likelyMeaning, plain } from './vocabulary';

/** Headers that probably mean a column, beside its own name; the first that is there is taken. */
const LIKELY: Readonly<Partial<Record<PositionColumn, readonly string[]>>> = {
  actor: [
    'organization',
    'organisation',
    'person',
    'country',
    'state',
    'country_name',
    'countryname',
    'name',
    'voter',
    'delegation',
    'party',
    'voter-id',
    'participant',
  ],
  issue: ['concept', 'question', 'proposal', 'resolution', 'topic', 'comment-id', 'comment', 'rcid', 'vote-title', 'title', 'item'],
  stance: ['agreement', 'position', 'vote', 'qualifier', 'value', 'opinion', 'side'],
  meeting: ['session', 'conference', 'event', 'forum'],
  date: ['day', 'time', 'year', 'datetime', 'timestamp'],
  evidence: ['summary', 'quote', 'text', 'note', 'notes'],
  source: ['document', 'reference'],
  source_url: ['url', 'link'],
  locator: ['statement', 'page', 'paragraph'],
  actor_kind: ['kind', 'type', 'actor_type'],
  iso3: ['iso', 'iso_a3', 'country_code', 'ccode'],
};

const knownColumn = (header: string): PositionColumn | undefined =>
  POSITION_COLUMNS.find((column) => column === header.trim().toLowerCase());

/** Every header in columns that are known by their own name; null unless the three that are needed are among them. */
function knownColumns({ columns }: Sheet): Mapping['columns'] | null {
  const found: Mapping['columns'] = [];
  for (const { header } of columns) {
    const column = knownColumn(header);
    if (!column || found.some(([other]) => other === column)) return null;
    found.push([column, header]);
  }
  return REQUIRED_COLUMNS.every((column) => found.some(([other]) => other === column)) ? found : null;
}

/** A column of numbers that only count is no date, whatever its header. */
function canHold({ values }: Column, column: PositionColumn): boolean {
  return column !== 'date' || values.some((value) => readDate(value.trim(), 'dmy') !== undefined);
}

function likelyColumns({ columns }: Sheet): Mapping['columns'] {
  const taken = new Set<string>();
  return POSITION_COLUMNS.flatMap((column): Mapping['columns'] => {
    const names = [column, ...(LIKELY[column] ?? [])].map(plain);
    const header = names
      .map((name) => columns.find((other) => plain(other.header) === name && !taken.has(other.header) && canHold(other, column))?.header)
      .find((found) => found !== undefined);
    if (header === undefined) return [];
    taken.add(header);
    return [[column, header]];
  });
}

const FEW = 12;

/** Columns that could hold stances: few different values. */
function stanceLike({ columns }: Sheet): readonly Column[] {
  return columns.filter(({ values }) => values.length > 1 && values.length <= FEW);
}

/** Whether the columns after the first are of one kind and look like stances, most of which are the same few words. */
function layoutOf(sheet: Sheet, long: Mapping['columns']): Layout {
  const has = (column: PositionColumn): boolean => long.some(([other]) => other === column);
  if (REQUIRED_COLUMNS.every(has)) return 'long';
  const candidates = stanceLike(sheet);
  const words = new Set(candidates.flatMap(({ values }) => values.slice(1).map(plain)));
  if (candidates.length < 2 || words.size > FEW || has('stance')) return 'long';
  return has('issue') && !has('actor') ? 'issues' : 'actors';
}

/** Values of some columns, as they stand there and each once; the empty one is none of them. */
function valuesIn(sheet: Sheet, headers: readonly string[]): string[] {
  const wanted = new Set(headers);
  const found = new Set<string>();
  for (const { header, values } of sheet.columns) {
    if (wanted.has(header)) for (const value of values) if (value.trim() !== '') found.add(value);
    if (found.size > MOST_WORDS) break;
  }
  return [...found].slice(0, MOST_WORDS);
}

/** More different words are no stances. */
export const MOST_WORDS = 200;

/** Headers of the columns in which a mapping finds stances. */
function stanceHeaders({ layout, columns, items }: Pick<Mapping, 'layout' | 'columns' | 'items'>): readonly string[] {
  return layout === 'long' ? columns.filter(([column]) => column === 'stance').map(([, header]) => header) : items;
}

/** What the stances of some columns probably mean; values of which nothing is known are left out. */
function proposedStances(sheet: Sheet, headers: readonly string[]): Mapping['stances'] {
  return valuesIn(sheet, headers).flatMap((value): Mapping['stances'] => {
    const meaning = likelyMeaning(value, sheet.origin === 'dna');
    return meaning === undefined ? [] : [[value, meaning]];
  });
}

/** Whether there are dates whose day and month could be either way round. */
function hasForeignDates(sheet: Sheet, columns: Mapping['columns']): boolean {
  const header = columns.find(([column]) => column === 'date')?.[1];
  const values = sheet.columns.find((column) => column.header === header)?.values ?? [];
  return values.some((value) => readDate(value.trim(), 'ymd') === undefined && readDate(value.trim(), 'dmy') !== undefined);
}

export interface Proposal {
  readonly mapping: Mapping;
  /** Every header and every stance word is known: nothing has to be asked. */
  readonly isKnown: boolean;
}

/** Reads a table's meaning off its headers and values. */
export function propose(sheet: Sheet): Proposal {
  const known = sheet.origin === 'dna' ? null : knownColumns(sheet);
  const columns = known ?? likelyColumns(sheet);
  const layout = known ? 'long' : layoutOf(sheet, columns);
  const names =
    layout === 'long'
      ? null
      : (columns.find(([column]) => column === (layout === 'actors' ? 'actor' : 'issue'))?.[1] ?? sheet.columns[0]?.header ?? null);
  const items = layout === 'long' ? [] : stanceLike(sheet).flatMap(({ header }) => (header === names ? [] : [header]));
  const headers = stanceHeaders({ layout, columns, items });
  const mapping: Mapping = {
    format: 'caucus-mapping/1',
    layout,
    columns,
    names,
    items,
    stances: proposedStances(sheet, headers),
    dates: 'ymd',
    kind: sheet.origin === 'dna' ? 'organisation' : 'state',
    basis: 'reported',
    merges: [],
  };
  const areKnown = valuesIn(sheet, headers).every((value) => knownStance(value) !== undefined);
  return { mapping, isKnown: known !== null && areKnown && !hasForeignDates(sheet, columns) };
}
