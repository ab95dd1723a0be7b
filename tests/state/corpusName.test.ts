import { afterEach, describe, expect, it, vi } from 'vitest';
import { bindAddress, WRITE_AFTER } from '../../src/state/address';
import { corpusAsked, isAsked, nameInLinks, withoutCorpus } from '../../src/state/corpusName';
import { addressOf, openingView, viewAt } from '../../src/state/opening';
import { shownCorpus } from '../../src/state/shown';
import { openCorpus, startCaucus } from '../../src/state/store';
import { defaultView } from '../../src/state/view';
import { corpusOf, exampleFile } from '../corpus/example';

const home = corpusOf(exampleFile());
const own = (id: string, opening?: string) => corpusOf({ ...exampleFile(), id, ...(opening === undefined ? {} : { opening }) });

afterEach(() => {
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

describe('the corpus in a link', () => {
  it('is named with its hash, whatever its id', () => {
    for (const id of ['conference', 'a@0123abcd', 'a&b=c', '50%', 'Ω #1']) {
      const corpus = own(id, 'min=2');
      nameInLinks(corpus, '0123abcd');
      for (const view of [defaultView(), openingView(corpus).view, { ...defaultView(), actor: ['irn'] }]) {
        const address = addressOf(view, corpus);
        expect(corpusAsked(`#${address}`)).toEqual({ id, hash: '0123abcd' });
        expect(viewAt(address, corpus)).toEqual({ view, notices: [] });
        expect(addressOf(view, shownCorpus(corpus, { ...view, hide: ['irn'] }))).toBe(address);
      }
    }
    expect(addressOf(defaultView(), home)).toBe('');
    expect(withoutCorpus('#corpus=a@0123abcd&min=2')).toBe('min=2');
  });

  it('is the open one where ids and known hashes are equal', () => {
    const corpus = own('x');
    nameInLinks(corpus, '0123abcd');
    expect(isAsked(corpus, { id: 'x', hash: '0123abcd' })).toBe(true);
    expect(isAsked(corpus, { id: 'x', hash: null })).toBe(true);
    expect(isAsked(corpus, { id: 'x', hash: 'ffffffff' })).toBe(false);
    expect(isAsked(corpus, null)).toBe(false);
    expect(isAsked(home, null)).toBe(true);
  });

  it('is opened when an address asks for it, and the page’s own when none is asked for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const corpus = own('mine');
    const store = startCaucus(home);
    const unbind = bindAddress(store, window, (asked) => Promise.resolve(asked === null ? home : asked.id === 'mine' ? corpus : undefined));
    openCorpus(corpus, '', '0123abcd');
    vi.advanceTimersByTime(WRITE_AFTER);
    expect(window.location.hash).toBe('#corpus=mine@0123abcd');
    const go = async (hash: string) => {
      window.history.replaceState(null, '', `/${hash}`);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await Promise.resolve();
    };
    await go('#min=2');
    expect(store.getState()).toMatchObject({ corpus: home, view: { min: 2 }, notices: [] });
    await go('#corpus=mine@0123abcd&min=3');
    expect(store.getState()).toMatchObject({ corpus, view: { min: 3 }, notices: [] });
    await go('#corpus=gone@0123abcd&min=4');
    expect(store.getState()).toMatchObject({ corpus, view: { min: 4 }, notices: [{ reason: 'other-corpus', value: 'gone@0123abcd' }] });
    unbind();
  });
});
