import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { isLarge } from '../../src/state/large';
import { decodeView } from '../../src/state/link';
import { corpusFrom, parcelsOf } from '../../src/state/parcels';
import { inPictureOf, missingOf, PREPARED } from '../../src/state/prepared';
import { defaultView } from '../../src/state/view';
import { ASSEMBLY, assembly, CROWD } from '../large/assembly';

const shipped = shippedCorpus();
const generated = assembly({ actors: 40, questions: 700, meetings: 7, issues: 5, voting: 0.6 });

/** What arrives at the other end. */
const sent = (corpus: typeof shipped) => corpusFrom([...parcelsOf(corpus)].map((parcel) => structuredClone(parcel)));

describe('a corpus sent to a worker', () => {
  it.each([
    ['', shipped],
    ['meeting=mpp-6,unga-73&blocs=members&basis=record,reported,rumoured', shipped],
    ['group=eu&measure=kappa&qualified=half&baseline=median', shipped],
    ['', generated],
    ['meeting=m000001,m000003&contested=1&draw=all', generated],
  ])('gives the same picture of “%s”', (link, corpus) => {
    const { view, notices } = decodeView(link, corpus);
    expect(notices).toEqual([]);
    const elsewhere = sent(corpus);
    for (const { name, select } of PREPARED)
      expect([name, isDeepStrictEqual(select(elsewhere, view), select(corpus, view))]).toEqual([name, true]);
  });
});

describe('what is prepared', () => {
  it('is known once it has been put, for this view and no other', () => {
    const [corpus, view] = [{ ...generated }, defaultView()];
    const names = PREPARED.map(({ name }) => name);
    expect(missingOf(corpus, view)).toEqual(names.filter((name) => name !== 'typical'));
    expect(missingOf(corpus, { ...view, baseline: 'median' })).toEqual(names);
    for (const { select } of PREPARED) select.put(corpus, view, select(generated, view));
    expect(missingOf(corpus, view)).toEqual([]);
    expect(missingOf(corpus, { ...view, theme: 'dark', camera: { x: 1, y: 1, k: 2 } })).toEqual([]);
    expect(missingOf(corpus, { ...view, min: 2 })).toEqual(['ties', 'doubtful', 'drawn']);
    expect(missingOf(corpus, { ...view, meeting: ['m000001'] })).not.toContain('stances');
    for (const { select } of PREPARED) expect(select(corpus, view)).toBe(select(generated, view));
  });

  it('shows selection and theme of now in the picture before', () => {
    const before = { ...defaultView(), meeting: ['m000001'], draw: 'all' } as const;
    const asked = { ...defaultView(), meeting: ['m000002'], theme: 'dark', sel: { type: 'actor', id: 'a000001' } } as const;
    expect(inPictureOf(asked, before)).toEqual({ ...asked, meeting: ['m000001'], draw: 'all' });
    expect(inPictureOf({ ...before, meeting: null, measure: 'kappa' }, before)).toBe(before);
  });
});

it('leaves large corpora to a worker, and the one that comes with the page to the page', () => {
  const sized = ({ actors, questions }: { actors: number; questions: number }, positions = 0) =>
    isLarge({
      actors: { length: actors },
      questions: { length: questions },
      positions: { length: positions },
    } as unknown as typeof shipped);
  expect([isLarge(shipped), sized(ASSEMBLY), sized(CROWD)]).toEqual([false, true, true]);
  const few = { actors: 200, questions: 3000 };
  expect([sized(few, 6000), sized(few, 600_000)]).toEqual([false, true]);
});
