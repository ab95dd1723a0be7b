import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { drawingOf } from '../../../src/exchange/write/svg/drawing';
import { paintOf } from '../../../src/exchange/write/svg/paint';
import { tagsOf, xmlTree } from '../../exchange/xmlTree';
import { hostileText } from '../../exchange/hostile';

/** jsdom sets no text: every character is 8 pixels wide and 16 high, and a line has ten. */
function setText(): void {
  const rectOf = (at: number) => ({ left: (at % 10) * 8, top: Math.floor(at / 10) * 16, width: 8, height: 16 });
  Range.prototype.getClientRects = function rects(this: Range) {
    const all = Array.from({ length: this.endOffset - this.startOffset }, (_, at) => rectOf(this.startOffset + at));
    return all as unknown as DOMRectList;
  };
}

const named = { title: 'Title', description: 'What you see', zoom: 1 };

function drawn(html: string): ReturnType<typeof xmlTree> {
  document.body.innerHTML = `<div>${html}</div>`;
  return xmlTree(drawingOf(document.body.firstElementChild as HTMLElement, named).svg);
}

beforeEach(setText);

describe('a drawing', () => {
  it('has its text line by line, as it was set', () => {
    const texts = tagsOf(drawn('one two three four'), 'text');
    expect(texts.map(({ text, attributes }) => [text, attributes.get('x'), attributes.get('y')])).toEqual([
      ['one two th', '0', '12.8'],
      ['ree four', '0', '28.8'],
    ]);
  });

  it('keeps shapes, moves and names, and paints the edge of a label before it', () => {
    const root = drawn(
      '<svg><g role="button" aria-label="Iran" style="transform: matrix(1, 0, 0, 1, 5, 7)"><path d="M0,0H4" style="fill: rgb(255, 0, 0)"></path>' +
        '<text y="2" dominant-baseline="central" style="font-size: 10px; fill: rgb(0, 0, 0); stroke: rgb(255, 255, 255); stroke-width: 3px">Iran</text></g></svg>',
    );
    const group = tagsOf(root, 'g').find(({ attributes }) => attributes.get('transform') === 'translate(5 7)');
    expect(group?.children.map(({ name, text }) => [name, text])).toEqual([
      ['title', 'Iran'],
      ['path', ''],
      ['text', 'Iran'],
      ['text', 'Iran'],
    ]);
    expect(group?.children[1]?.attributes.get('fill')).toBe('#ff0000');
    expect(group?.children.slice(2).map(({ attributes }) => [attributes.get('stroke'), attributes.get('y')])).toEqual([
      ['#ffffff', '5.6'],
      [undefined, '5.6'],
    ]);
  });

  it('leaves out what is not shown', () => {
    const root = drawn('<p style="display: none">a</p><details><summary>b</summary>c</details><select><option>d</option></select><p>e</p>');
    expect(tagsOf(root, 'text').map(({ text }) => text)).toEqual(['b', 'e']);
  });

  it('keeps the textures that shapes are filled with, each once, and refers to no other', () => {
    const pattern = (id: string) =>
      `<pattern id="${id}" patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="scale(0.5) rotate(45)">` +
      '<path d="M0,0V6" style="stroke: rgb(255, 255, 255); stroke-width: 2.4px"></path></pattern>';
    const over = (id: string) => `<path d="M0,0H4V4Z" style="fill: url(#${id})"></path>`;
    const root = drawn(
      `<svg class="unseen" style="display: none"><defs>${pattern('key-against')}</defs></svg>` +
        `<svg><defs>${pattern('map-against')}${pattern('map-none')}</defs>${over('map-against')}${over('map-against')}${over('nowhere')}</svg>` +
        `<svg>${over('key-against')}</svg><svg><defs>${pattern('map-against')}</defs></svg>`,
    );
    const ids = tagsOf(root, 'pattern').map(({ attributes }) => attributes.get('id'));
    expect(ids.toSorted()).toEqual(['key-against', 'map-against']);
    const fills = tagsOf(root, 'path').flatMap(({ attributes }) => attributes.get('fill') ?? []);
    expect(fills.filter((fill) => fill.startsWith('url'))).toEqual(['url(#map-against)', 'url(#map-against)', 'url(#key-against)']);
    const [first] = tagsOf(root, 'pattern');
    expect(Object.fromEntries(first?.attributes ?? [])).toMatchObject({
      patternUnits: 'userSpaceOnUse',
      width: '6',
      height: '6',
      patternTransform: 'scale(0.5) rotate(45)',
    });
    expect(first?.children.map(({ name, attributes }) => [name, attributes.get('stroke'), attributes.get('stroke-width')])).toEqual([
      ['path', '#ffffff', '2.4'],
    ]);
  });

  it('is well-formed and refers to nothing, whatever the names', () => {
    const names = fc.sample(hostileText(), { numRuns: 12, seed: 7 });
    document.body.innerHTML = `<div>${'<p></p><svg><g role="button"><text style="fill: rgb(0, 0, 0)"></text></g></svg>'.repeat(names.length)}</div>`;
    for (const [tag, put] of [
      ['p', (element: Element, name: string) => (element.textContent = name)],
      ['text', (element: Element, name: string) => (element.textContent = name)],
      ['g', (element: Element, name: string) => element.setAttribute('aria-label', name)],
    ] as const) {
      document.querySelectorAll(tag).forEach((element, at) => put(element, names[at] ?? ''));
    }
    const all = names.join(' ');
    const { svg } = drawingOf(document.body.firstElementChild as HTMLElement, { ...named, title: all, description: all });
    const root = xmlTree(svg);
    expect(tagsOf(root, 'title')).toHaveLength(1 + names.length);
    expect(['script', 'style', 'foreignObject', 'image', 'a'].flatMap((name) => tagsOf(root, name))).toEqual([]);
    expect(svg).not.toMatch(/<[^>]*\s(href|src|style|on\w+)=/);
  });
});

it('reads every form of a computed colour', () => {
  expect(paintOf('rgb(22, 32, 44)')).toEqual({ colour: '#16202c', opacity: 1 });
  expect(paintOf('rgba(255, 0, 0, 0.5)')).toEqual({ colour: '#ff0000', opacity: 0.5 });
  expect(paintOf('rgb(255 0 0 / 50%)')).toEqual({ colour: '#ff0000', opacity: 0.5 });
  expect(paintOf('color(srgb 0.5 0.25 1 / 0.2)')).toEqual({ colour: '#8040ff', opacity: 0.2 });
  expect([paintOf('none'), paintOf('rgba(0, 0, 0, 0)'), paintOf('')]).toEqual([null, null, null]);
});
