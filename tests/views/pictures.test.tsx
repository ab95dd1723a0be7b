/**
 * Named views of the shipped corpus as pictures that can be opened in a browser.
 * Whoever changes one says in the commit what changed in it and why it is right.
 */
import { waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { FRAME, showPicture, stubLayout } from './picture/region';

const STYLE = path.resolve(import.meta.dirname, '../../src/views/style');

/** Motion, pointer and what only panels use. */
const LEFT_OUT = /^(animation|transition|cursor|outline|pointer-events|--shadow|--radius)/;

/** The light colours, and of the rules for marks, labels and ties those that a drawing has use for. */
function rulesFor(svg: Element): string {
  const css = ['tokens.css', 'picture.css', ...(svg.matches('.map-box > svg') ? ['map.css'] : [])]
    .map((file) => readFileSync(path.join(STYLE, file), 'utf8'))
    .join('\n');
  const rules = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/^([^\s@}][^{}]*)\{([^{}]*)\}/gm)].map(([, selector = '', body = '']) => ({
    selector: selector.trim().replace(/\s+/g, ' '),
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

/** A drawing as a file: one element a line, numbers to one decimal. */
function drawing(svg: Element | null): string {
  if (!svg) throw new Error('there is no drawing');
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute('viewBox', `0 0 ${FRAME.width} ${FRAME.height}`);
  copy.removeAttribute('aria-describedby');
  const text = new XMLSerializer()
    .serializeToString(copy)
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0))
    .replaceAll('><', '>\n<');
  return `${text.replace('>', () => `>\n<style>\n${rulesFor(svg)}\n</style>`)}\n`;
}

const VIEWS = {
  opening: shippedCorpus().meta.opening ?? '',
  'mpp-6': 'meeting=mpp-6',
  'un-2018-2023': 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78',
  'two-components': 'meeting=council-13,mpp-5',
  highlight: 'meeting=wcit-12&actor=irn,rus,usa',
  stance: 'meeting=mpp-6&color=stance:mpp-6-c9-unesco',
  map: 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78&view=map&color=stance:unga-73-27',
} as const;

const DRAWN = '.network > svg, .map-box > svg';

beforeEach(stubLayout);

it.each(Object.entries(VIEWS))(
  'the picture %s is the reviewed one',
  async (name, link) => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    showPicture(link);
    await waitFor(() => expect(document.querySelector(DRAWN)).not.toBeNull(), { timeout: 20_000 });
    await expect(drawing(document.querySelector(DRAWN))).toMatchFileSnapshot(`pictures/${name}.svg`);
    expect(errors).not.toHaveBeenCalled();
  },
  30_000,
);
