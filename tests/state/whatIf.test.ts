import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '../../src/state/link';
import { selectDyads, selectPlaces, selectScope, selectStances } from '../../src/state/select';
import { defaultView } from '../../src/state/view';
import { clearHypotheses, forget, isHypothetical, suppose } from '../../src/state/whatIf';
import { corpusOf, exampleFile } from '../corpus/example';
import { arbitraryHypothesis, arbitraryView, awkwardCorpus, frozen } from './awkward';

const corpus = corpusOf(exampleFile());
const [first, second] = corpus.actors.map(({ id }) => id) as [string, string];
const question = corpus.questions[0]!.id;

describe('hypothetical stances in a link', () => {
  it('are written actor~question~stance, in one order, the last of two standing', () => {
    const text = `${second}~${question}~neutral,${first}~${question}~support,${second}~${question}~none`;
    const { view, notices } = decodeView(`what=${text}`, corpus);
    expect(notices).toEqual([]);
    const sorted = [first, second].sort().map((actor) => `${actor}~${question}~${actor === first ? 'support' : 'none'}`);
    expect(encodeView(view)).toBe(`what=${sorted.join(',')}`);
    expect(isHypothetical(view)).toBe(true);
  });

  it('of unknown actors and questions are left out and named', () => {
    const { view, notices } = decodeView(`what=gone~${question}~support,${first}~lost~none,${first}~${question}~neutral`, corpus);
    expect(notices).toEqual([{ key: 'what', value: 'gone, lost', reason: 'unknown-id' }]);
    expect(view.what).toEqual([{ actor: first, question, stance: 'neutral' }]);
  });

  it.each([`${first}~${question}`, `${first}~${question}~mixed`, `${first}~${question}~support~x`, '~~support', 'x', ''])(
    'that say nothing are told: what=%s',
    (text) => {
      const { view, notices } = decodeView(`what=${text}`, corpus);
      expect(view).toEqual(defaultView());
      expect(notices).toMatchObject([{ key: 'what', reason: 'bad-value' }]);
    },
  );

  it('come back whatever signs the ids hold', () => {
    const awkward = awkwardCorpus();
    fc.assert(
      fc.property(fc.array(arbitraryHypothesis, { minLength: 1 }), (what) => {
        const view = what.reduce((now, one) => suppose(one)(frozen(now)), defaultView());
        const fragment = encodeView(view);
        expect(fragment.startsWith('what=')).toBe(true);
        expect(decodeView(fragment, awkward)).toEqual({ view, notices: [] });
      }),
    );
  });
});

describe('supposing', () => {
  it('and forgetting again, or clearing, leaves the view as it was', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryHypothesis, (given, one) => {
        const view = frozen(clearHypotheses(given));
        expect(isHypothetical(view)).toBe(false);
        const supposed = suppose(one)(view);
        expect(isHypothetical(supposed)).toBe(true);
        expect(forget(one.actor, one.question)(supposed)).toEqual(view);
        expect(clearHypotheses(supposed)).toEqual(view);
        expect(forget(one.question, one.actor)(view)).toBe(view);
      }),
    );
  });

  it('goes through the whole chain, and only while it lasts', () => {
    const view = frozen();
    const supposed = frozen(suppose({ actor: first, question, stance: 'none' })(view));
    const on = (of: typeof view) => selectScope(corpus, of).actors.length + selectDyads(corpus, of).stances.reduce((a, b) => a + b, 0);
    const before = on(view);
    expect(on(supposed)).toBeLessThan(before);
    expect(selectStances(corpus, clearHypotheses(supposed))).toBe(selectStances(corpus, view));
    expect(selectPlaces(corpus, clearHypotheses(supposed))).toBe(selectPlaces(corpus, view));
  });
});
