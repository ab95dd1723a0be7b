/** From a table and its mapping to positions: who, on what, where, and which stance; all as indices of names. */
import { STANCES } from '../../corpus/vocabulary';
import type { PositionColumn } from '../positionsTable';
import { type Flaw, type FlawList, flaw } from './flaws';
import type { Mapping } from './mapping';
import { cleanText, hasUnprintable, Names } from './names';
import type { Column, Sheet } from './sheet';
import { knownStance, plain, STANCE_WORDS } from './vocabulary';

export interface Gathered {
  readonly length: number;
  /** Row of the sheet, from 0. */
  readonly row: Uint32Array;
  readonly actor: Uint32Array;
  readonly issue: Uint32Array;
  readonly meeting: Uint32Array;
  /** Half units. */
  readonly x: Int8Array;
  readonly actors: Names;
  readonly issues: Names;
  readonly meetings: Names;
}

const [NONE, UNKNOWN] = [100, 101];
const LONGEST_NAME = 2_000;
const NO_NAME = 0xffffffff;

/** The sheet's column that a mapping gives for a column of the positions table. */
export function columnFor(sheet: Sheet, { columns }: Mapping, wanted: PositionColumn): Column | undefined {
  const header = columns.find(([column]) => column === wanted)?.[1];
  return sheet.columns.find((column) => column.header === header);
}

/** Meaning of each value of a column, in half units. */
function meaningsOf({ values }: Column, mapping: Mapping): Int8Array {
  const given = new Map(mapping.stances);
  const givenPlain = new Map(mapping.stances.map(([value, meaning]) => [plain(value), meaning]));
  return Int8Array.from(values, (value) => {
    if (value.trim() === '') return NONE;
    const meaning = given.get(value) ?? givenPlain.get(plain(value)) ?? knownStance(value);
    if (meaning === undefined) return UNKNOWN;
    return meaning === 'none' ? NONE : 2 - STANCES.indexOf(meaning);
  });
}

/** Place of each value of a column among names; NO_NAME for an empty one. */
function placesOf(values: readonly string[], names: Names): Uint32Array {
  return Uint32Array.from(values, (value) => {
    const name = cleanText(value);
    return name === '' ? NO_NAME : names.place(name);
  });
}

class Positions {
  length = 0;
  row: Uint32Array;
  actor: Uint32Array;
  issue: Uint32Array;
  meeting: Uint32Array;
  x: Int8Array;

  constructor(most: number) {
    [this.row, this.actor, this.issue, this.meeting] = [
      new Uint32Array(most),
      new Uint32Array(most),
      new Uint32Array(most),
      new Uint32Array(most),
    ];
    this.x = new Int8Array(most);
  }

  add(row: number, actor: number, issue: number, meeting: number, x: number): void {
    const at = this.length;
    this.row[at] = row;
    this.actor[at] = actor;
    this.issue[at] = issue;
    this.meeting[at] = meeting;
    this.x[at] = x;
    this.length += 1;
  }
}

function filledCells(columns: readonly Column[], meanings: readonly Int8Array[]): number {
  let filled = 0;
  columns.forEach(({ cells }, at) => {
    for (const cell of cells) if ((meanings[at]?.[cell] ?? NONE) !== NONE) filled += 1;
  });
  return filled;
}

function checkNames(names: Names, column: string, flaws: FlawList): void {
  for (const name of names.names) {
    if (name.length > LONGEST_NAME) flaws.add(flaw('name-too-long', { column, value: name, accepted: `≤ ${LONGEST_NAME}` }));
  }
}

/** A name that is not there, in the column where it belongs. */
function unnamed(kind: 'actor-missing' | 'issue-missing', row: number, column: Column | undefined, at: number): Flaw {
  const value = column?.values[column.cells[at] ?? 0]?.trim() ?? '';
  return flaw(kind, { row, column: column?.header ?? null, value: value === '' ? null : value });
}

/** Positions of every row with a stance, or none and the reasons in `flaws`. `meeting` is the one of rows that name none. */
export function gather(sheet: Sheet, mapping: Mapping, meeting: string, flaws: FlawList): Gathered {
  const merges = (table: string) => mapping.merges.flatMap(([of, from, to]) => (of === table ? [[from, to] as const] : []));
  const [actors, issues, meetings] = [new Names(merges('actor')), new Names(merges('issue')), new Names(merges('meeting'))];
  const isLong = mapping.layout === 'long';
  const byHeader = (header: string | null): Column | undefined => sheet.columns.find((column) => column.header === header);
  const down = { long: undefined, actors: byHeader(mapping.names), issues: byHeader(mapping.names) }[mapping.layout];
  const actorColumn = isLong ? columnFor(sheet, mapping, 'actor') : mapping.layout === 'actors' ? down : undefined;
  const issueColumn = isLong ? columnFor(sheet, mapping, 'issue') : mapping.layout === 'issues' ? down : undefined;
  const wanted = new Set(mapping.items);
  const stances = isLong
    ? [columnFor(sheet, mapping, 'stance')].filter((column) => column !== undefined)
    : sheet.columns.filter(({ header }) => wanted.has(header) && header !== mapping.names);
  const lacking = [
    ...(mapping.layout === 'issues' || actorColumn ? [] : ['actor']),
    ...(mapping.layout === 'actors' || issueColumn ? [] : ['issue']),
    ...(stances.length > 0 ? [] : ['stance']),
  ];
  for (const column of lacking) flaws.add(flaw('column-missing', { column }));
  const meanings = stances.map((column) => meaningsOf(column, mapping));
  const found = new Positions(lacking.length > 0 ? 0 : filledCells(stances, meanings));
  if (lacking.length > 0) return { ...found, actors, issues, meetings };

  const meetingColumn = columnFor(sheet, mapping, 'meeting');
  const actorAt = actorColumn && placesOf(actorColumn.values, actors);
  const issueAt = issueColumn && placesOf(issueColumn.values, issues);
  const meetingAt = meetingColumn && placesOf(meetingColumn.values, meetings);
  let empty = 0;
  let noMeeting = NO_NAME;
  for (const [at, column] of stances.entries()) {
    const header = isLong ? NO_NAME : (mapping.layout === 'actors' ? issues : actors).place(cleanText(column.header));
    const meaning = meanings[at] ?? new Int8Array();
    for (let row = 0; row < sheet.rows; row += 1) {
      const x = meaning[column.cells[row] ?? 0] ?? NONE;
      const actor = actorAt ? (actorAt[actorColumn.cells[row] ?? 0] ?? NO_NAME) : header;
      const issue = issueAt ? (issueAt[issueColumn.cells[row] ?? 0] ?? NO_NAME) : header;
      if (x === NONE) {
        if (isLong && (actor !== NO_NAME || issue !== NO_NAME)) empty += 1;
        continue;
      }
      const place = { row: row + sheet.firstRow, column: column.header };
      if (x === UNKNOWN)
        flaws.add(flaw('stance-unknown', { ...place, value: column.values[column.cells[row] ?? 0] ?? '', accepted: STANCE_WORDS }));
      if (actor === NO_NAME) flaws.add(unnamed('actor-missing', place.row, actorColumn, row));
      if (issue === NO_NAME) flaws.add(unnamed('issue-missing', place.row, issueColumn, row));
      let where = meetingAt && meetingColumn ? (meetingAt[meetingColumn.cells[row] ?? 0] ?? NO_NAME) : NO_NAME;
      if (where === NO_NAME) {
        if (noMeeting === NO_NAME) noMeeting = meetings.place(meeting);
        where = noMeeting;
      }
      found.add(row, actor, issue, where, x);
    }
  }
  if (empty > 0) flaws.add(flaw('stance-empty', { column: stances[0]?.header ?? null, count: empty }));
  for (const [names, column] of [
    [actors, actorColumn?.header ?? 'actor'],
    [issues, issueColumn?.header ?? 'issue'],
    [meetings, meetingColumn?.header ?? 'meeting'],
  ] as const)
    checkNames(names, column, flaws);
  const unprintable = [actorColumn, issueColumn, meetingColumn].filter((column) => column?.values.some(hasUnprintable));
  for (const column of unprintable) flaws.add(flaw('control-characters', { column: column?.header ?? null }));
  if (found.length === 0) flaws.add(flaw('no-positions'));
  return { ...found, actors, issues, meetings };
}
