import { round } from './paint';

/** A run of text on one line, in pixels of the window; `baseline` is where its letters stand. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
}

/** Of the height of a line of Inter, what lies above the baseline: 0.969 of 1.21 em; other faces are near. */
const ASCENT = 0.8;

const closed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lineAt = (text: string, { left, top, height }: DOMRect): Line => ({
  text: closed(text),
  x: round(left),
  baseline: round(top + height * ASCENT),
});

/** The lines in which the browser has set a text; none where it is not shown. */
export function linesOf(node: Text): readonly Line[] {
  const { data } = node;
  const first = data.search(/\S/);
  if (first < 0) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, first);
  range.setEnd(node, data.trimEnd().length);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const [only] = rects;
  if (only === undefined) return [];
  if (rects.every(({ top, height }) => Math.abs(top - only.top) < height / 2)) return [lineAt(data, only)];
  const lines: Line[] = [];
  let start = first;
  let rect = only;
  for (let at = first; at < data.length; ) {
    const next = at + (data.codePointAt(at)! > 0xffff ? 2 : 1);
    range.setStart(node, at);
    range.setEnd(node, next);
    const here = range.getClientRects()[0];
    if (here && here.width > 0 && /\S/.test(data.slice(at, next))) {
      if (Math.abs(here.top - rect.top) >= here.height / 2) {
        lines.push(lineAt(data.slice(start, at), rect));
        [start, rect] = [at, here];
      }
    }
    at = next;
  }
  return [...lines, lineAt(data.slice(start), rect)];
}
