// @vitest-environment node
/** The chain of selectors on the shipped corpus: same view, same picture, whatever came before. */
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus';
import { shippedCorpus, shippedFile } from '../../src/corpus/shipped';
import { decodeView } from '../../src/state/link';
import {
  selectDrawn,
  selectDyads,
  selectPicture,
  selectPlaces,
  selectScope,
  selectScores,
  selectStances,
  selectTies,
} from '../../src/state/select';
import { defaultView, type View } from '../../src/state/view';
import { corpusOf } from '../corpus/example';
import { frozen } from './awkward';

const corpus = shippedCorpus();
const CHAIN = { selectStances, selectScope, selectDyads, selectScores, selectTies, selectDrawn, selectPlaces, selectPicture };

/** A view as a link tells it; the link must be sound. */
function linked(fragment: string, among: Corpus = corpus): View {
  const { view, notices } = decodeView(fragment, among);
  expect(notices).toEqual([]);
  return view;
}

const WCIT = 'meeting=wcit-12&min=2&measure=share';
const MPP = 'meeting=mpp-6&basis=record,reported,inferred';

describe('equal views', () => {
  it.each(Object.entries(CHAIN))('give %s the same reference', (_, select) => {
    const first = select(corpus, linked(WCIT));
    expect(select(corpus, linked(WCIT))).toBe(first);
    expect(select(corpus, linked(`${WCIT}&camera=10,20,2&sel=actor:irn&actor=irn&pin=irn~100~200&theme=dark`))).toBe(first);
  });

  it('share what the measure and the drawn kind of tie do not change', () => {
    const [net, share] = [linked('meeting=mpp-6'), linked('meeting=mpp-6&measure=share&ties=opposed')];
    expect(selectPlaces(corpus, share)).toBe(selectPlaces(corpus, net));
    expect(selectTies(corpus, share)).toBe(selectTies(corpus, net));
    expect(selectScores(corpus, share)).not.toBe(selectScores(corpus, net));
    expect(selectDrawn(corpus, share).shown).toBe(selectTies(corpus, net).counts.opposed);
    expect(selectDrawn(corpus, net).shown).not.toBe(selectDrawn(corpus, share).shown);
  });
});

describe('another view', () => {
  it.each([
    'meeting=wcit-12,mpp-6',
    'meeting=wcit-12&issue=itr-signature',
    'meeting=wcit-12&question=wcit-12-signature',
    'meeting=wcit-12&from=2012-12-14',
    'meeting=wcit-12&to=2012-12-13',
    'meeting=wcit-12&kind=bloc',
    'meeting=wcit-12&group=brics',
    'meeting=wcit-12&group=eu&at=1990',
    'meeting=wcit-12&contested=1',
    'meeting=wcit-12&basis=record',
    'meeting=wcit-12&qualified=out',
    'meeting=wcit-12&blocs=members',
  ])('%s gets a scope and places of its own', (link) => {
    expect(selectScope(corpus, linked(link))).not.toBe(selectScope(corpus, linked('meeting=wcit-12')));
    expect(selectScope(corpus, linked(link))).not.toBe(selectScope(corpus, linked('meeting=wcit-12&group=eu')));
    expect(selectPlaces(corpus, linked(link))).not.toBe(selectPlaces(corpus, linked('meeting=wcit-12')));
  });

  it('has ties by its own fewest shared questions', () => {
    const ties = [1, 2, 3].map((min) => selectTies(corpus, linked(`meeting=mpp-6&min=${min}`)));
    expect(new Set(ties).size).toBe(3);
  });
});

describe('places', () => {
  /** More views than are remembered, so that what comes after them is computed again. */
  const wander = (among: Corpus) => {
    const others = among.meetings.filter(({ id }) => !['wcit-12', 'mpp-6'].includes(id)).slice(0, 15);
    const pairs = others.flatMap((first, at) => others.slice(at + 1).map((second) => [first.id, second.id]));
    expect(pairs).toHaveLength(105);
    for (const meeting of pairs) selectPlaces(among, { ...defaultView(), meeting });
  };

  it('do not depend on the path to the view, nor on the instance of the corpus', () => {
    const there = selectPlaces(corpus, linked(WCIT));
    const copy = structuredClone(there);
    wander(corpus);
    selectPlaces(corpus, linked(MPP));
    const back = selectPlaces(corpus, linked(WCIT));
    expect(back).not.toBe(there);
    expect(back).toEqual(copy);
    const fresh = corpusOf(structuredClone(shippedFile()));
    selectPlaces(fresh, linked(MPP, fresh));
    expect(selectPlaces(fresh, linked(WCIT, fresh))).toEqual(copy);
  }, 30_000);

  it('are computed without writing to the view, the corpus or earlier results', () => {
    const view = frozen(linked(MPP));
    const results = Object.values(CHAIN).map((select) => select(corpus, view));
    const [seen, positions] = [structuredClone(results), structuredClone(corpus.positions)];
    for (const fragment of ['meeting=mpp-6&kind=state', 'meeting=mpp-5,mpp-6&qualified=half', `${MPP}&blocs=members&contested=1`]) {
      for (const select of Object.values(CHAIN)) select(corpus, frozen(linked(fragment)));
    }
    expect(results).toEqual(seen);
    expect(corpus.positions).toEqual(positions);
  });

  it('are one for each actor of the dyads, finite, inside the picture', () => {
    for (const view of [linked(''), linked(WCIT), linked(MPP), linked('meeting=mpp-6&kind=bloc')]) {
      const { x, y, halfSide } = selectPlaces(corpus, view);
      expect(x).toHaveLength(selectDyads(corpus, view).actors.length);
      for (const column of [x, y]) expect(Math.max(...column) - Math.min(...column)).toBeLessThanOrEqual(2 * halfSide);
    }
  });
});

describe('what the middle of the page shows', () => {
  const shown = (view: View) => selectPicture(corpus, view);

  it('is floors for one to three questions, a network above', () => {
    const questions = ['mpp-6-c9-unesco', 'unga-77-36', 'unga-77-37', 'unga-78-16'];
    const types = questions.map((_, at) => selectPicture(corpus, linked(`question=${questions.slice(0, at + 1).join(',')}`)));
    expect(types.map(({ type }) => type)).toEqual(['floors', 'floors', 'floors', 'network']);
    expect(types[0]).toEqual({ type: 'floors', questions: [corpus.index.question.get('mpp-6-c9-unesco')], isScattered: false });
  });

  it('is a floor for each question on record where no two took sides on the same one', () => {
    const picture = shown(linked('meeting=wsis10-hle'));
    const ids = picture.type === 'floors' ? picture.questions.map((at) => corpus.questions[at]?.id) : [];
    const spoken = new Set(
      corpus.file.records.filter(({ basis }) => basis === 'record' || basis === 'reported').map(({ question }) => question),
    );
    const all = corpus.questions.filter(({ meeting, id }) => meeting === 'wsis10-hle' && spoken.has(id)).map(({ id }) => id);
    expect(picture).toMatchObject({ type: 'floors', isScattered: true });
    expect(ids).toEqual(all);
    expect(all.length).toBeGreaterThan(3);
    // With one more question that two of them share there is a line.
    expect(shown(linked('meeting=wsis10-hle,mpp-6')).type).toBe('network');
  });

  it('is the reason where nothing is left', () => {
    expect(shown(linked('meeting=-'))).toEqual({ type: 'empty', reason: 'no-questions' });
    expect(shown(linked('meeting=mpp-6&issue=net-neutrality'))).toEqual({ type: 'empty', reason: 'no-questions' });
    expect(shown(linked('group=-'))).toEqual({ type: 'empty', reason: 'no-actors' });
    expect(shown(linked('question=mpp-6-c9-unesco&kind=state&group=caricom'))).toEqual({ type: 'empty', reason: 'no-records' });
    expect(shown(linked('basis=-'))).toEqual({ type: 'empty', reason: 'no-records' });
  });
});
