/** A part of the page, as the browser has laid it out, as one SVG file that needs nothing else. */
import { element, escapeXml } from '../xml';
import { boxesOf } from './boxes';
import { definitionsFor, patternsIn } from './patterns';

/** An SVG file and its size in CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface Named {
  readonly title: string;
  readonly description: string;
  /** Magnification of the view that is drawn. */
  readonly zoom: number;
}

/** The face of the page where it is at hand, else one of about the same width. */
const FONT = "'Inter Variable', Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

/**
 * Draws what an element of the page shows: boxes, lines of text and inline SVG, with computed styles. There are no
 * classes, styles, scripts or references to other files in it.
 */
export function drawingOf(root: HTMLElement, { title, description, zoom }: Named): Drawing {
  const { left, top } = root.getBoundingClientRect();
  const [width, height] = [Math.ceil(root.scrollWidth || root.clientWidth), Math.ceil(root.scrollHeight || root.clientHeight)];
  const origin = { left, top, zoom, patterns: patternsIn(root) };
  const drawn = boxesOf(root, origin);
  const svg = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT },
    element('title', {}, escapeXml(title)),
    element('desc', {}, escapeXml(description)),
    definitionsFor(drawn, origin),
    element('rect', { width, height, fill: '#ffffff' }),
    drawn,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
