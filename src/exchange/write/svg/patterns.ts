/** Textures that shapes are filled with. */
import { element } from '../xml';
import { type Brush, shapesOf } from './shapes';

/** The patterns below an element by id, in whichever picture they stand; the first of two that share one. */
export function patternsIn(root: Element): ReadonlyMap<string, Element> {
  return new Map([...root.querySelectorAll('pattern[id]')].toReversed().map((pattern) => [pattern.id, pattern]));
}

const FRAME = ['x', 'y', 'width', 'height', 'patternUnits', 'patternTransform'];

/** Definitions of those patterns that are filled with in what is drawn; '' for none. */
export function definitionsFor(drawn: string, brush: Brush): string {
  const used = new Set(Array.from(drawn.matchAll(/ fill="url\(#([^)"]+)\)"/g), ([, id = '']) => id));
  const patterns = [...brush.patterns]
    .filter(([id]) => used.has(id))
    .map(([id, pattern]) => {
      const frame = Object.fromEntries(FRAME.map((key) => [key, pattern.getAttribute(key) ?? undefined]));
      return element('pattern', { id, ...frame }, ...Array.from(pattern.children, (child) => shapesOf(child, brush)));
    });
  return patterns.length === 0 ? '' : element('defs', {}, ...patterns);
}
