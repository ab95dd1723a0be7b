import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedAsBibtex, citedAsRis, citedAsText } from '../../src/exchange/write/citation';
import { publishedLink } from '../../src/exchange/write/publishedLink';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';
import { hostileText } from './hostile';

const cited = {
  meta: { id: 'wcit', title: 'Internet & security', version: '1.2', licence: 'CC BY 4.0' },
  shows: '9 states on 5 of 6 questions.',
  link: 'https://example.org/caucus/#meeting=mpp-6&min=2',
  accessed: '2026-11-22',
};

describe('a citation', () => {
  it('has title, version, licence, what is shown, link and day in each form', () => {
    expect(citedAsText(cited, { version: 'version', accessed: 'accessed' })).toBe(
      'Caucus: Internet & security, version 1.2 (CC BY 4.0). 9 states on 5 of 6 questions. https://example.org/caucus/#meeting=mpp-6&min=2 (accessed 2026-11-22).',
    );
    const bibtex = citedAsBibtex(cited);
    for (const line of [
      '@misc{caucus-wcit,',
      'title = {{Internet \\& security}}',
      'version = {1.2}',
      'url = {https://example.org/caucus/#meeting=mpp-6&min=2}',
      'urldate = {2026-11-22}',
    ]) {
      expect(bibtex).toContain(line);
    }
    const ris = citedAsRis(cited).split('\r\n');
    expect(ris).toEqual(expect.arrayContaining(['TY  - DATA', 'ET  - 1.2', `UR  - ${cited.link}`, 'Y2  - 2026/11/22', 'ER  - ']));
  });

  it('stays one entry whatever the title holds', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (title, shows) => {
        const hostile = { ...cited, shows, meta: { ...cited.meta, title } };
        const bibtex = citedAsBibtex(hostile);
        expect(bibtex.match(/\n/g)).toHaveLength(10);
        const bare = bibtex.replace(/\\[a-z]+\{\}|\\[{}]/g, '');
        expect([...bare.matchAll(/\{/g)]).toHaveLength([...bare.matchAll(/\}/g)].length);
        const lines = citedAsRis(hostile).split('\r\n');
        expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual(['']);
        expect(lines).toHaveLength(10);
      }),
    );
  });
});

describe('the link on exports', () => {
  const corpus = corpusOf({ ...exampleFile(), opening: 'meeting=mpp-6' });
  const here = { protocol: 'https:', origin: 'https://a.example', pathname: '/x/' };

  it('goes to the published address, else to the page', () => {
    const view = { ...defaultView(), min: 2 };
    expect(publishedLink(corpus, view, 'https://b.example/caucus/', here)).toBe('https://b.example/caucus/#min=2');
    expect(publishedLink(corpus, view, '', here)).toBe('https://a.example/x/#min=2');
  });

  it('never names a disk, but the corpus', () => {
    const disk = { protocol: 'file:', origin: 'null', pathname: '/home/someone/caucus.html' };
    expect(publishedLink(corpus, defaultView(), '', disk)).toBe('#corpus=example&ties=all');
    expect(publishedLink(corpus, defaultView(), 'https://b.example/', disk)).toBe('https://b.example/#ties=all');
  });

  it('spells out the opening picture, which may change', () => {
    expect(publishedLink(corpus, { ...defaultView(), meeting: ['mpp-6'] }, '', here)).toBe('https://a.example/x/#meeting=mpp-6');
  });
});
