import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_FIELDS } from '../../src/state/fields';
import { decodeView, encodeView } from '../../src/state/link';
import { defaultView, type View } from '../../src/state/view';
import { exampleFile, corpusOf } from '../corpus/example';
import { arbitraryView, awkwardCorpus, frozen, rangeNotices } from './awkward';

const awkward = awkwardCorpus();
const example = corpusOf(exampleFile());
const at = (fragment: string) => decodeView(fragment, example);
const written = (fragment: string) => encodeView(at(fragment).view);

describe('a link and its view', () => {
  it('is nothing for the default view', () => {
    expect(encodeView(defaultView())).toBe('');
    expect(at('')).toEqual({ view: defaultView(), notices: [] });
    expect(at('#')).toEqual({ view: defaultView(), notices: [] });
  });

  it('gives back every view, whatever signs its ids hold', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(decodeView(encodeView(frozen(view)), awkward)).toEqual({ view, notices: rangeNotices(view) });
      }),
    );
  });

  it('survives the address parser of a browser unchanged', () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const fragment = encodeView(view);
        expect(new URL(`https://example.org/#${fragment}`).hash.slice(1)).toBe(fragment);
      }),
    );
  });

  it('is settled after one reading, whatever was read', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('-', 'all', 'a%2Cb,-,zz', '100%', 'tie:all~-', '0,0,1', '1.2345,-0.4,2.00049', 'all~1~2,all~-0~3'),
    );
    const key = fc.oneof(fc.constantFrom(...LINK_FIELDS.map((field): string => field.key)), fc.string());
    const fragment = fc.array(fc.tuple(key, value)).map((parts) => parts.map((part) => part.join('=')).join('&'));
    fc.assert(
      fc.property(fragment, (text) => {
        const { view } = decodeView(text, awkward);
        expect(decodeView(encodeView(view), awkward)).toEqual({ view, notices: rangeNotices(view) });
      }),
    );
  });

  it('is written in plain words', () => {
    const view: View = {
      ...defaultView(),
      meeting: ['unga-60'],
      contested: true,
      actor: ['irn', 'usa'],
      sel: { type: 'tie', a: 'irn', b: 'usa' },
      camera: { x: -120, y: 40, k: 1.5 },
      pin: [{ actor: 'irn', x: -400, y: 250 }],
      group: [],
    };
    expect(encodeView(view)).toBe('meeting=unga-60&group=-&contested=1&actor=irn,usa&sel=tie:irn~usa&camera=-120,40,1.5&pin=irn~-400~250');
  });

  it('is one for two ways to say the same', () => {
    expect(written('actor=usa,irn,usa')).toBe('actor=irn,usa');
    expect(written('meeting=mpp-6,unga-60')).toBe('');
    expect(written('kind=person,state,bloc,organisation,constituency')).toBe('');
    expect(written('basis=reported,record')).toBe('');
    expect(written('sel=tie:usa~irn')).toBe('sel=tie:irn~usa');
    expect(written('camera=0.3,-0.4,1.0001')).toBe('');
    expect(written('pin=usa~1~2,irn~3~4,usa~5~6')).toBe('pin=irn~3~4,usa~5~6');
    expect(written('contested=true')).toBe('contested=1');
  });

  it('keeps a choice of every group, since it leaves actors of no group out', () => {
    expect(at('group=nam-members')).toEqual({ view: { ...defaultView(), group: ['nam-members'] }, notices: [] });
  });

  it('puts lists in the order of the corpus: meetings by time', () => {
    expect(decodeView('meeting=a%2Cb,中国,all', awkward).view.meeting).toEqual(['all', '中国', 'a,b']);
  });
});

describe('a link that cannot be followed in full', () => {
  it('keeps a range that ends before it begins, and names it', () => {
    expect(at('from=2015&to=2012')).toEqual({
      view: { ...defaultView(), from: '2015', to: '2012' },
      notices: [{ key: 'from', value: '2015', reason: 'empty-range', accepted: '2012' }],
    });
    expect(at('from=2012-06&to=2012').notices).toEqual([]);
    expect(at('from=2012-12-14&to=2012-12-14').notices).toEqual([]);
  });

  it.each([
    ['who=me', { key: 'who', value: 'me', reason: 'unknown-key' }],
    ['__proto__=1', { key: '__proto__', value: '1', reason: 'unknown-key' }],
    ['loose', { key: 'loose', value: '', reason: 'unknown-key' }],
    ['=1', { key: '', value: '1', reason: 'unknown-key' }],
    ['meeting=', { key: 'meeting', value: '', reason: 'bad-value', accepted: 'id,id,… or -' }],
    ['from=2013-02-30', { key: 'from', value: '2013-02-30', reason: 'bad-value', accepted: 'YYYY, YYYY-MM or YYYY-MM-DD' }],
    ['to=2013-13', { key: 'to', value: '2013-13', reason: 'bad-value', accepted: 'YYYY, YYYY-MM or YYYY-MM-DD' }],
    ['ties=some', { key: 'ties', value: 'some', reason: 'bad-value', accepted: 'all aligned opposed mixed' }],
    ['min=0', { key: 'min', value: '0', reason: 'bad-value', accepted: '1 2 3 …' }],
    ['min=1e3', { key: 'min', value: '1e3', reason: 'bad-value', accepted: '1 2 3 …' }],
    ['contested=maybe', { key: 'contested', value: 'maybe', reason: 'bad-value', accepted: '1 0' }],
    ['camera=0,0,0.1', { key: 'camera', value: '0,0,0.1', reason: 'bad-value', accepted: 'x,y,k with k from 0.2 to 20' }],
    ['camera=0,0', { key: 'camera', value: '0,0', reason: 'bad-value', accepted: 'x,y,k with k from 0.2 to 20' }],
    ['pin=irn~1', { key: 'pin', value: 'irn~1', reason: 'bad-value', accepted: 'id~x~y,id~x~y,… or -' }],
    ['issue=%E0%A4', { key: 'issue', value: '%E0%A4', reason: 'unknown-id' }],
    ['meeting=gone,lost', { key: 'meeting', value: 'gone, lost', reason: 'unknown-id' }],
    ['sel=actor:zzz', { key: 'sel', value: 'zzz', reason: 'unknown-id' }],
    ['sel=tie:irn~zzz', { key: 'sel', value: 'zzz', reason: 'unknown-id' }],
    ['pin=zzz~1~2', { key: 'pin', value: 'zzz', reason: 'unknown-id' }],
    ['actor=zzz', { key: 'actor', value: 'zzz', reason: 'unknown-id' }],
    ['corpus=other@0123abcd', { key: 'corpus', value: 'other@0123abcd', reason: 'other-corpus' }],
    ['corpus=example@XYZ', { key: 'corpus', value: 'example@XYZ', reason: 'bad-value', accepted: 'id or id@8 hex digits' }],
  ])('shows the default for %s and says so', (fragment, notice) => {
    expect(at(fragment)).toEqual({ view: defaultView(), notices: [notice] });
  });

  it.each([
    'sel=actor',
    'sel=tie:irn',
    'sel=tie:irn~irn',
    'sel=actor:irn~usa',
    'sel=tie:irn~usa~swe',
    'sel=:irn',
    'sel=country:irn',
    'kind=state,alien',
  ])('finds no meaning in %s', (fragment) => {
    const { view, notices } = at(fragment);
    expect(view).toEqual(defaultView());
    expect(notices.map(({ reason }) => reason)).toEqual(['bad-value']);
  });

  it('drops the unknown ids of a list and keeps the others', () => {
    const { view, notices } = at('meeting=gone,unga-60');
    expect(view.meeting).toEqual(['unga-60']);
    expect(notices).toEqual([{ key: 'meeting', value: 'gone', reason: 'unknown-id' }]);
  });

  it('takes the last of a repeated key and names the earlier', () => {
    expect(at('min=2&min=3')).toEqual({
      view: { ...defaultView(), min: 3 },
      notices: [{ key: 'min', value: '2', reason: 'repeated-key' }],
    });
  });

  it('follows the rest of a link after what it could not follow', () => {
    expect(at('who=me&min=x&ties=opposed').view).toEqual({ ...defaultView(), ties: 'opposed' });
  });

  it('knows its own corpus, with and without digits of its file', () => {
    expect(at('corpus=example@0123abcd').notices).toEqual([]);
    expect(at('corpus=example').notices).toEqual([]);
    expect(decodeView('corpus=awkward%20%26%20co%40home@0123abcd', awkward).notices).toEqual([]);
  });

  it('never throws and touches no prototype, whatever the text', () => {
    const hostile = [
      '%',
      '\ud800',
      '\0',
      '__proto__',
      'constructor=1',
      '&&==&',
      '#',
      '~',
      ',',
      ':',
      'sel=tie:%~\ud800',
      'camera=Infinity,NaN,1',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile))),
        fc.constantFrom('', '&', '='),
        (parts, glue) => {
          const { view } = at(parts.join(glue));
          expect(Object.keys(view)).toEqual(Object.keys(defaultView()));
          expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
        },
      ),
    );
  });

  it.each(['a&', 'a=', '%,', 'min=1&', '9', '~', '\u0000', '😀'])('reads a million signs of %j and says little', (sign) => {
    const garbage = sign.repeat(1_000_000 / sign.length);
    for (const fragment of [garbage, `meeting=${garbage}`, `sel=tie:${garbage}`, `camera=${garbage}`, `corpus=${garbage}`]) {
      const { notices } = at(fragment);
      expect(notices.length).toBeGreaterThan(0);
      expect(notices.length).toBeLessThanOrEqual(20);
      for (const { key, value } of notices) expect(key.length + value.length).toBeLessThanOrEqual(160);
    }
  });

  it('writes an id that no address can hold without throwing', () => {
    expect(encodeView({ ...defaultView(), actor: ['\ud800'] })).toBe('actor=%EF%BF%BD');
  });
});
