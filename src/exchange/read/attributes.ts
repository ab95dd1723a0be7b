/** What rows say beside who, what and which stance: each value is read once and handed out by rows. */
import { BASES, type Kind } from '../../corpus/vocabulary';
import type { PositionColumn } from '../positionsTable';
import { readDate } from './dates';
import { type FlawKind, type FlawList, flaw } from './flaws';
import { columnFor, type Gathered } from './gather';
import type { Mapping } from './mapping';
import { cleanText } from './names';
import type { Sheet } from './sheet';
import { basisOf, kindOf } from './vocabulary';

/** A column of values that were read: per value of the sheet's column what it means, and which value each row has. */
export interface Read<T> {
  readonly header: string;
  readonly meanings: readonly (T | undefined)[];
  readonly cells: Uint32Array;
}

/** Reads a column, if there is one; a value that is not empty and means nothing is told once for each of its rows. */
function readColumn<T>(
  sheet: Sheet,
  mapping: Mapping,
  wanted: PositionColumn,
  read: (text: string) => T | undefined,
  wrong?: { readonly kind: FlawKind; readonly accepted: string; readonly flaws: FlawList },
): Read<T> | undefined {
  const column = columnFor(sheet, mapping, wanted);
  if (!column) return undefined;
  const { header, values, cells } = column;
  const isBad = new Uint8Array(values.length);
  const meanings = values.map((value, at) => {
    const text = cleanText(value);
    if (text === '') return undefined;
    const meaning = read(text);
    if (meaning === undefined) isBad[at] = 1;
    return meaning;
  });
  if (wrong && isBad.includes(1)) {
    cells.forEach((cell, row) => {
      if (isBad[cell] === 1)
        wrong.flaws.add(
          flaw(wrong.kind, { row: row + sheet.firstRow, column: header, value: values[cell] ?? '', accepted: wrong.accepted }),
        );
    });
  }
  return { header, meanings, cells };
}

const INT32 = 2 ** 31;

function orderOf(text: string): number | undefined {
  const number = Number(text);
  return /^[+-]?\d{1,10}$/.test(text) && number >= -INT32 && number < INT32 ? number : undefined;
}

const DATES: Readonly<Record<Mapping['dates'], string>> = {
  ymd: 'YYYY, YYYY-MM, YYYY-MM-DD',
  dmy: 'YYYY, YYYY-MM, YYYY-MM-DD, DD/MM/YYYY',
  mdy: 'YYYY, YYYY-MM, YYYY-MM-DD, MM/DD/YYYY',
};

export type Attributes = ReturnType<typeof attributesOf>;

/** All columns that a row may have beside actor, issue, stance and meeting. */
export function attributesOf(sheet: Sheet, mapping: Mapping, flaws: FlawList) {
  const text = (column: PositionColumn): Read<string> | undefined => readColumn(sheet, mapping, column, (value) => value);
  const wrong = (kind: FlawKind, accepted: string) => ({ kind, accepted, flaws });
  const basis = (value: string): number | undefined => {
    const word = basisOf(value);
    return word === undefined ? undefined : BASES.indexOf(word);
  };
  return {
    date: readColumn(sheet, mapping, 'date', (value) => readDate(value, mapping.dates), wrong('date-unreadable', DATES[mapping.dates])),
    basis: readColumn(sheet, mapping, 'basis', basis, wrong('basis-unknown', BASES.join(', '))),
    order: readColumn(sheet, mapping, 'order', orderOf, wrong('order-bad', '−2147483648 … 2147483647')),
    kind: readColumn(sheet, mapping, 'actor_kind', kindOf, wrong('kind-unknown', 'state, bloc, organisation, constituency, person')),
    iso3: readColumn(
      sheet,
      mapping,
      'iso3',
      (value) => (/^[A-Za-z]{3}$/.test(value) ? value.toUpperCase() : undefined),
      wrong('iso3-bad', 'AAA … ZZZ'),
    ),
    condition: text('condition'),
    onBehalfOf: text('on_behalf_of'),
    summary: text('evidence'),
    source: text('source'),
    url: text('source_url'),
    locator: text('locator'),
  };
}

/** The value that rows give each actor: the first one; an actor with several is told of once. Undefined where none is given. */
function ofActors<T>(
  { length, row, actor, actors }: Gathered,
  column: Read<T> | undefined,
  clash: (name: string, value: T) => void,
): (T | undefined)[] {
  const values: (T | undefined)[] = Array.from({ length: actors.names.length }, () => undefined);
  if (!column) return values;
  const told = new Set<number>();
  for (let at = 0; at < length; at += 1) {
    const value = column.meanings[column.cells[row[at] ?? 0] ?? 0];
    if (value === undefined) continue;
    const who = actor[at] ?? 0;
    const before = values[who];
    if (before === undefined) values[who] = value;
    else if (before !== value && !told.has(who)) {
      told.add(who);
      clash(actors.names[who] ?? '', value);
    }
  }
  return values;
}

/** ISO codes of the actors; of two actors with one code the first keeps it. */
export function isoCodes(found: Gathered, { iso3 }: Attributes, flaws: FlawList): (string | undefined)[] {
  const told = (value: string, accepted: string): void => flaws.add(flaw('iso3-clash', { column: iso3?.header ?? null, value, accepted }));
  const codes = ofActors(found, iso3, (name, code) => told(`${name}: ${code}`, name));
  const owners = new Map<string, number>();
  return codes.map((code, at) => {
    if (code === undefined) return undefined;
    const owner = owners.get(code);
    if (owner === undefined) {
      owners.set(code, at);
      return code;
    }
    told(`${found.actors.names[at] ?? ''}: ${code}`, found.actors.names[owner] ?? '');
    return undefined;
  });
}

/** Kinds of the actors: as the rows say, else `state` for who has an ISO code, else the mapping's. */
export function kindsOf(
  found: Gathered,
  { kind }: Attributes,
  codes: readonly (string | undefined)[],
  mapping: Mapping,
  flaws: FlawList,
): Kind[] {
  const kinds = ofActors(found, kind, (name, value) =>
    flaws.add(flaw('kind-clash', { column: kind?.header ?? null, value: `${name}: ${value}` })),
  );
  return kinds.map((given, at) => given ?? (codes[at] === undefined ? mapping.kind : 'state'));
}
