/** Drawings of the app as files of their own, for review. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FRAME } from './region';

const STYLE = path.resolve(import.meta.dirname, '../../../src/views/style');

/** Motion, pointer and what only panels use. */
const LEFT_OUT = /^(animation|transition|cursor|outline|pointer-events|--shadow|--radius)/;

/** The light colours, and of the rules for marks, labels and ties those that a drawing has use for. */
function rulesFor(svg: Element, sheets: readonly string[]): string {
  const css = sheets.map((file) => readFileSync(path.join(STYLE, file), 'utf8')).join('\n');
  const rules = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/^([^\s@}][^{}]*)\{([^{}]*)\}/gm)].map(([, selector = '', body = '']) => ({
    // Colours of the light theme stand for other themes too, where these say nothing else.
    selector: /(^|,\s*):root\s*$/.test(selector) ? ':root' : selector.trim().replace(/\s+/g, ' '),
    lines: body.split(';').map((line) => line.trim()),
  }));
  const isUsed = (selector: string): boolean => selector === ':root' || svg.matches(selector) || svg.querySelector(selector) !== null;
  const kept = rules
    .filter(({ selector }) => isUsed(selector) && !/\.(network|map-)/.test(selector))
    .map(({ selector, lines }) => ({ selector, lines: lines.filter((line) => line !== '' && !LEFT_OUT.test(line)) }))
    .filter(({ lines }) => lines.length > 0);
  return [
    ...kept.map(({ selector, lines }) => `${selector} { ${lines.join('; ')} }`),
    ':root { font-family: var(--font); background: var(--surface) }',
  ].join('\n');
}

/** A drawing as a file that a browser opens: one element a line, numbers to one decimal, with what these sheets say of it. */
export function drawing(svg: Element | null, sheets: readonly string[] = ['tokens.css', 'picture.css']): string {
  if (!svg) throw new Error('there is no drawing');
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute('viewBox', `0 0 ${FRAME.width} ${FRAME.height}`);
  copy.removeAttribute('aria-describedby');
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0))
    .replaceAll('><', '>\n<');
  return `${text.replace('>', () => `>\n<style>\n${rulesFor(svg, sheets)}\n</style>`)}\n`;
}
