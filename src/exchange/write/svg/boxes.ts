/** What the page has set as HTML: grounds, borders and lines of text, at the places where the browser put them. */
import { element, escapeXml } from '../xml';
import { linesOf } from './lines';
import { paintAttributes, paintOf, round } from './paint';
import { type Brush, fontOf, shapesOf } from './shapes';

/** Where the drawing starts in the window, and what it is made with. */
export interface Origin extends Brush {
  readonly left: number;
  readonly top: number;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Ground and borders of a box. */
function boxOf(style: CSSStyleDeclaration, rect: DOMRect, { left, top }: Origin): string {
  const [x, y, width, height] = [round(rect.left - left), round(rect.top - top), round(rect.width), round(rect.height)];
  if (width <= 0 || height <= 0) return '';
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const rx = style.borderTopLeftRadius.endsWith('%') ? (radius / 100) * width : Math.min(radius, width / 2, height / 2);
  const ground = paintOf(style.backgroundColor);
  const borders = SIDES.map((side) => ({
    side,
    size: style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`]) || 0,
    colour: style[`border${side}Color`],
  })).filter(({ size, colour }) => size > 0 && paintOf(colour) !== null);
  const [first] = borders;
  const isWhole =
    first !== undefined && borders.length === 4 && borders.every(({ size, colour }) => size === first.size && colour === first.colour);
  const half = isWhole ? first.size / 2 : 0;
  const shown = ground !== null || isWhole;
  const rectangle = shown
    ? element('rect', {
        x: x + half,
        y: y + half,
        width: width - 2 * half,
        height: height - 2 * half,
        rx: rx > 0 ? round(rx) : undefined,
        ...paintAttributes('fill', style.backgroundColor, '1'),
        ...(isWhole && {
          ...paintAttributes('stroke', first.colour, '1'),
          'stroke-width': first.size,
          'stroke-dasharray': style.borderTopStyle === 'dashed' ? '3 2' : undefined,
        }),
      })
    : '';
  if (isWhole) return rectangle;
  const edges = borders.map(({ side, size, colour }) =>
    element('rect', {
      x: side === 'Right' ? x + width - size : x,
      y: side === 'Bottom' ? y + height - size : y,
      width: side === 'Left' || side === 'Right' ? size : width,
      height: side === 'Top' || side === 'Bottom' ? size : height,
      ...paintAttributes('fill', colour, '1'),
    }),
  );
  return rectangle + edges.join('');
}

/** An `svg` of the page as a group at its place, cut off at its edge where it hides what goes beyond. */
function pictureOf(node: Element, style: CSSStyleDeclaration, origin: Origin): string {
  const rect = node.getBoundingClientRect();
  const [x, y] = [round(rect.left - origin.left), round(rect.top - origin.top)];
  const [vx = 0, vy = 0, vw = rect.width] = (node.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const scale = vw > 0 && rect.width > 0 ? rect.width / vw : 1;
  const inside = [...node.children].map((child) => shapesOf(child, origin)).join('');
  if (inside === '') return '';
  const move = `translate(${round(x - vx * scale)} ${round(y - vy * scale)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1e4) / 1e4})`}`;
  const group = element('g', { transform: move }, inside);
  if (node.parentElement?.matches('.network, .map-box') !== true || style.overflow === 'visible') return group;
  const window = element('rect', { x, y, width: round(rect.width), height: round(rect.height) });
  return element('clipPath', { id: 'frame' }, window) + element('g', { 'clip-path': 'url(#frame)' }, group);
}

/** An element of the page with all that is shown in it, in the order in which it is painted. */
export function boxesOf(node: Element, origin: Origin): string {
  const style = getComputedStyle(node);
  const isHidden = style.display === 'none' || style.visibility === 'hidden' || (style.clipPath !== 'none' && style.clipPath !== '');
  if (isHidden || ['SELECT', 'INPUT', 'PROGRESS', 'OPTION'].includes(node.tagName)) return '';
  if (node.localName === 'svg') return pictureOf(node, style, origin);
  const isClosed = node.tagName === 'DETAILS' && !node.hasAttribute('open');
  const inside = [...node.childNodes].map((child) => {
    if (isClosed && !(child instanceof Element && child.tagName === 'SUMMARY')) return '';
    if (child instanceof Text) {
      return linesOf(child)
        .map(({ text, x, baseline }) =>
          element(
            'text',
            { x: round(x - origin.left), y: round(baseline - origin.top), ...fontOf(style), ...paintAttributes('fill', style.color, '1') },
            escapeXml(text),
          ),
        )
        .join('');
    }
    return child instanceof Element ? boxesOf(child, origin) : '';
  });
  const all = boxOf(style, node.getBoundingClientRect(), origin) + inside.join('');
  const opacity = style.opacity === '' ? 1 : Number(style.opacity);
  return opacity < 1 && all !== '' ? element('g', { opacity }, all) : all;
}
