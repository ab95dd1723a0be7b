import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView } from '../../src/state/link';
import { addressOf, openingView, viewAt } from '../../src/state/opening';
import { defaultView } from '../../src/state/view';
import { arbitraryView, awkwardCorpus, rangeNotices } from './awkward';

const plain = awkwardCorpus();
const opening = awkwardCorpus('meeting=all&ties=opposed');
const opened = { ...defaultView(), meeting: ['all'], ties: 'opposed' };

describe('an address', () => {
  it('without a fragment shows the opening picture', () => {
    expect(openingView(opening)).toEqual({ view: opened, notices: [] });
    expect(viewAt('', opening).view).toEqual(opened);
    expect(viewAt('#', opening).view).toEqual(opened);
    expect(viewAt('', plain).view).toEqual(defaultView());
  });

  it('spells everything out where the opening picture is another', () => {
    expect(addressOf(defaultView(), plain)).toBe('');
    expect(addressOf(defaultView(), opening)).toBe('ties=all');
    expect(decodeView('ties=all', opening)).toEqual({ view: defaultView(), notices: [] });
  });

  it('shows again every view it was written for', () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(plain, opening), (view, corpus) => {
        expect(viewAt(addressOf(view, corpus), corpus)).toEqual({ view, notices: rangeNotices(view) });
      }),
    );
    expect(addressOf(openingView(opening).view, opening)).toBe('');
  });

  it('that names but a language shows the opening picture in it', () => {
    expect(viewAt('lang=en', opening).view).toEqual({ ...opened, lang: 'en' });
    expect(addressOf({ ...openingView(opening).view, lang: 'en' }, opening)).toBe('lang=en');
    expect(addressOf({ ...defaultView(), lang: 'en' }, opening)).toBe('ties=all&lang=en');
    expect(viewAt('ties=all&lang=en', opening).view).toEqual({ ...defaultView(), lang: 'en' });
  });

  it('names what an opening picture asks for in vain', () => {
    const { view, notices } = openingView(awkwardCorpus('meeting=gone'));
    expect(view).toEqual(defaultView());
    expect(notices).toEqual([{ key: 'meeting', value: 'gone', reason: 'unknown-id' }]);
  });
});
