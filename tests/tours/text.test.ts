import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, parseText, plainText, viewLinks } from '../../src/tours/text';

const only = (text: string): readonly Inline[] => {
  const [block] = parseText(text);
  return block?.type === 'paragraph' ? block.children : [];
};
const words = (text: string): Inline => ({ type: 'text', text });

describe('the text of a step', () => {
  it('has paragraphs, lists of both kinds and the marks of the subset', () => {
    expect(parseText('One\nline.\n\n- a *b*\n- **c**\n  d\n1. e\n\nEnd')).toEqual([
      { type: 'paragraph', children: [words('One line.')] },
      {
        type: 'list',
        isOrdered: false,
        items: [
          [words('a '), { type: 'em', children: [words('b')] }],
          [{ type: 'strong', children: [words('c')] }, words(' d')],
        ],
      },
      { type: 'list', isOrdered: true, items: [[words('e')]] },
      { type: 'paragraph', children: [words('End')] },
    ]);
  });

  it('has links to views and to the web, with marks inside', () => {
    expect(only('See [the **two** texts](#question=a,b&sel=actor:irn), [UN](https://un.org/a?b=c#d).')).toEqual([
      words('See '),
      {
        type: 'view',
        fragment: 'question=a,b&sel=actor:irn',
        children: [words('the '), { type: 'strong', children: [words('two')] }, words(' texts')],
      },
      words(', '),
      { type: 'web', url: 'https://un.org/a?b=c#d', children: [words('UN')] },
      words('.'),
    ]);
    expect(only('**a *b* c**')).toEqual([{ type: 'strong', children: [words('a '), { type: 'em', children: [words('b')] }, words(' c')] }]);
    expect(viewLinks('- [a](#x)\n- *[b](#y=1)* [c](https://un.org/)')).toEqual(['x', 'y=1']);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '[a](http://example.org/)',
    '[a](//example.org/)',
    '[a](data:text/html,x)',
    '[a](https://)',
    '[a](#b c)',
    '2 * 3 * 4 and **',
    '[[a](b',
    '__proto__ &lt;b&gt;',
  ])('shows as text what is no mark-up: %s', (text) => {
    expect(only(text)).toEqual([words(text)]);
  });

  it('loses no sign that is not a mark, whatever is written', () => {
    const bits = fc.constantFrom('*', '**', '[', ']', '(', ')', '](#', '](https://a.b/', 'x', ' ', '<b>', '1. ', '- ', 'é');
    const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          const shown = letters(plainText(text));
          const linked = text.replace(/\]\((#|https:\/\/)[^()\s]*\)/g, '');
          expect(letters(text).length).toBeGreaterThanOrEqual(shown.length);
          expect(shown.length).toBeGreaterThanOrEqual(letters(linked).length);
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseText(text))));
  });

  it.each(['*', '**a*', '[', '[a](', '**a', '*a ', '- '])('reads twenty thousand signs of %j', (piece) => {
    expect(parseText(piece.repeat(20_000 / piece.length)).length).toBeGreaterThan(0);
  });
});
