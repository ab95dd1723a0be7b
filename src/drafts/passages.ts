/** Passages of a text: where they lie, and how the text falls into pieces by them. */
import type { DraftRecord } from './draft';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text in which the same passages lie. */
export interface Piece extends Span {
  readonly records: readonly string[];
}

/** What a text cannot hold and no reader needs: control characters other than tab and line ends, and halves of pairs. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** A text as it is kept: one kind of line end, NFC, no spaces at the ends of lines, at most one blank line at a time. */
export function cleanSource(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNPRINTABLE, '')
    .normalize('NFC')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** The number of the paragraph at a place, from 1: lines that are not blank are counted. */
export function paragraphAt(text: string, at: number): number {
  const before = text.slice(0, at).split('\n');
  const isIn = (line: string): boolean => line.trim() !== '';
  return Math.max(1, before.slice(0, -1).filter(isIn).length + 1);
}

/** A span without the white space at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const passage = text.slice(start, end);
  const bare = passage.trim();
  if (bare === '') return null;
  const from = start + passage.indexOf(bare);
  return { start: from, end: from + bare.length };
}

/** The whole text in pieces, in order, by the records that have passages in it. */
export function piecesOf(text: string, records: readonly DraftRecord[]): readonly Piece[] {
  const within = records.flatMap(({ id, passage }) => {
    const end = Math.min(passage?.end ?? 0, text.length);
    return passage && passage.start < end ? [{ id, start: passage.start, end }] : [];
  });
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    start,
    end: cuts[at + 1] ?? start,
    records: within.filter((one) => one.start <= start && start < one.end).map(({ id }) => id),
  }));
}

/** The record at a place of a text, the one with the shortest passage; undefined where none is. */
export function recordAt(records: readonly DraftRecord[], at: number): string | undefined {
  const there = records.filter(({ passage }) => passage && passage.start <= at && at < passage.end);
  const length = ({ passage }: DraftRecord): number => (passage ? passage.end - passage.start : 0);
  return there.sort((a, b) => length(a) - length(b))[0]?.id;
}
