/** What the page has drawn as SVG, with the styles that the browser computed written into each element. */
import { type Attributes, element, escapeXml } from '../xml';
import { paintAttributes, round } from './paint';

const GEOMETRY = ['d', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'points', 'width', 'height', 'dx', 'dy'];
const GROUPS = new Set(['g', 'svg', 'a']);
const SHAPES = new Set(['path', 'circle', 'rect', 'line', 'ellipse', 'polygon', 'polyline']);
/** Where a text hangs by its middle, how far below that its letters stand, in em. */
const MIDDLE = 0.36;

/** A computed transform as an attribute: a matrix, or a move where it is no more than that. */
function transformOf(style: CSSStyleDeclaration, own: string | null): string | undefined {
  const css = style.transform;
  if (css === '' || css === 'none') return own ?? undefined;
  const numbers = (css.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = numbers;
  if (!css.startsWith('matrix(')) return own ?? undefined;
  if (a === 1 && b === 0 && c === 0 && d === 1) return x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`;
  return `matrix(${[a, b, c, d].map((value) => Math.round(value * 1e5) / 1e5).join(' ')} ${round(x)} ${round(y)})`;
}

/** What a drawing is made with. */
export interface Brush {
  /** Magnification of the view. */
  readonly zoom: number;
  /** What shapes may be filled with, by id. */
  readonly patterns: ReadonlyMap<string, Element>;
}

/** Fill of a shape: a pattern that the drawing has, or a colour. */
function fillOf({ fill, fillOpacity }: CSSStyleDeclaration, { patterns }: Brush): Attributes {
  const id = /^url\(["']?#([^"')]+)["']?\)/.exec(fill)?.[1] ?? '';
  return patterns.has(id) ? { fill: `url(#${id})` } : paintAttributes('fill', fill, fillOpacity);
}

const opacityOf = ({ opacity }: CSSStyleDeclaration): string | undefined => (opacity === '' || opacity === '1' ? undefined : opacity);

/** Stroke of a shape; where it is held at its width at every zoom, it is divided by that zoom. */
function strokeOf(style: CSSStyleDeclaration, by: number): Attributes {
  const paint = paintAttributes('stroke', style.stroke, style.strokeOpacity);
  if (paint['stroke'] === 'none') return {};
  const dashes = style.strokeDasharray === 'none' || style.strokeDasharray === '' ? [] : style.strokeDasharray.split(/[\s,]+/);
  const size = (text: string): number => round(Number.parseFloat(text) / by);
  return {
    ...paint,
    'stroke-width': size(style.strokeWidth || '1'),
    'stroke-dasharray': dashes.length === 0 ? undefined : dashes.map(size).join(' '),
    'stroke-linecap': style.strokeLinecap === 'butt' ? undefined : style.strokeLinecap || undefined,
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? undefined : style.strokeLinejoin || undefined,
  };
}

/** Font of a text, as attributes. */
export function fontOf(style: CSSStyleDeclaration): Attributes {
  return {
    'font-size': round(Number.parseFloat(style.fontSize) || 12),
    'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight || undefined,
    'font-style': style.fontStyle === 'normal' ? undefined : style.fontStyle || undefined,
  };
}

/** A text, and under it the same one in the colour of the ground where it has such an edge: few programs can paint a stroke first. */
function textOf(node: Element, style: CSSStyleDeclaration, geometry: Attributes): string {
  const fontSize = Number.parseFloat(style.fontSize) || 12;
  const baseline = style.dominantBaseline;
  const isMiddle = baseline === 'central' || baseline === 'middle' || node.getAttribute('dominant-baseline') === 'central';
  const anchor = style.textAnchor || node.getAttribute('text-anchor') || 'start';
  const placed = {
    ...geometry,
    y: round(Number(geometry['y'] ?? 0) + (isMiddle ? fontSize * MIDDLE : 0)),
    ...fontOf(style),
    'text-anchor': anchor === 'start' ? undefined : anchor,
    transform: transformOf(style, node.getAttribute('transform')),
  };
  const letters = escapeXml((node.textContent ?? '').replace(/\s+/g, ' ').trim());
  const edge = strokeOf(style, 1);
  const fill = paintAttributes('fill', style.fill, style.fillOpacity);
  const halo = edge['stroke'] === undefined ? '' : element('text', { ...placed, ...fill, ...edge, 'aria-hidden': 'true' }, letters);
  return halo + element('text', { ...placed, ...fill }, letters);
}

/** An SVG element of the page with all below it. What is not shown is left out. */
export function shapesOf(node: Element, brush: Brush): string {
  const style = getComputedStyle(node);
  const name = node.localName;
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  const own: Record<string, string | number | undefined> = Object.fromEntries(
    GEOMETRY.flatMap((key) => (node.hasAttribute(key) ? [[key, node.getAttribute(key) ?? '']] : [])),
  );
  if (name === 'text') return textOf(node, style, own);
  const transform = transformOf(style, node.getAttribute('transform'));
  if (GROUPS.has(name)) {
    const label = node.getAttribute('role') === 'button' ? node.getAttribute('aria-label') : null;
    const title = label === null ? '' : element('title', {}, escapeXml(label));
    const inside = [...node.children].map((child) => shapesOf(child, brush)).join('');
    return inside === '' ? '' : element('g', { transform, opacity: opacityOf(style) }, title, inside);
  }
  if (!SHAPES.has(name)) return '';
  const isHeld = [style.vectorEffect, node.getAttribute('vector-effect')].includes('non-scaling-stroke');
  const by = isHeld ? brush.zoom : 1;
  const fill = name === 'line' ? {} : fillOf(style, brush);
  const stroke = strokeOf(style, by);
  if ((fill['fill'] === 'none' || name === 'line') && stroke['stroke'] === undefined) return '';
  return element(name, { ...own, transform, ...fill, ...stroke, opacity: opacityOf(style) });
}
