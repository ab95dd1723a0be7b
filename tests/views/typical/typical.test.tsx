import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { selectDrawn, selectTies, selectTypical } from '../../../src/state/select';
import { update } from '../../../src/state/store';
import { setMeasure, setTies } from '../../../src/state/updates';
import { open, said, small } from '../details/panels';
import { actorMarks, showPicture, stubLayout, textOf } from '../picture/region';

const corpus = shippedCorpus();
const SOME = corpus.meta.opening ?? '';
const UN = 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78';

// What the page loads later takes its time here.
beforeAll(() => import('../../../src/views/page/later'));

describe('lines against the typical pair', () => {
  beforeEach(stubLayout);

  it('are said in sentence and legend, while the ties keep their counts and names', async () => {
    const { getState } = showPicture(`${SOME}&baseline=median`);
    const { view } = getState();
    await expect.poll(() => textOf('.sentence')).toContain('drawn against the typical pair');
    const [{ counts, median }, ties] = [selectTypical(corpus, view), selectTies(corpus, view).counts];
    const sentence = textOf('.sentence');
    expect(sentence).toContain(`${ties.aligned} pairs are aligned, ${ties.opposed} opposed, ${ties.mixed} mixed.`);
    expect(sentence).toContain(
      `whose net score is ${Number(median.toFixed(3))}: ${counts.aligned} pairs clearly above it, ${counts.opposed}`,
    );
    expect(counts.aligned).not.toBe(ties.aligned);
    expect(textOf('.legend')).toContain('closer than the typical pair');
    expect(textOf('.legend .keys')).not.toMatch(/^aligned/);
    expect(document.querySelector('.network svg')?.getAttribute('aria-label')).toContain(
      `${ties.aligned + ties.opposed + ties.mixed} ties`,
    );
    const names = [...actorMarks().values()].map((mark) => mark.getAttribute('aria-label'));
    showPicture(SOME);
    expect([...actorMarks().values()].map((mark) => mark.getAttribute('aria-label')).slice(-names.length)).toEqual(names);
  });

  it('follow the measure and the kind of line asked for, which ties do not', async () => {
    const { getState } = showPicture(`${SOME}&baseline=median`);
    const before = selectDrawn(corpus, getState().view);
    act(() => update(setMeasure('dna')));
    expect(selectDrawn(corpus, getState().view).index).not.toEqual(before.index);
    await expect.poll(() => textOf('.sentence')).toContain('whose score by average activity is');
    act(() => update(setTies('mixed')));
    expect(selectDrawn(corpus, getState().view).total).toBe(0);
    await expect.poll(() => textOf('.sentence')).toContain('so no line is drawn');
  });

  it('are offered where nearly all pairs are aligned', { timeout: 20_000 }, async () => {
    const { getState } = showPicture(UN.replace('unga-73,unga-74,', ''));
    fireEvent.click(await screen.findByRole('button', { name: 'Draw against the typical pair' }, { timeout: 10_000 }));
    expect(getState().view.baseline).toBe('median');
    expect(screen.queryByRole('button', { name: 'Draw against the typical pair' })).toBeNull();
    await expect.poll(() => textOf('.sentence')).toMatch(/Of these [\d,]+ lines [\d,]+ are drawn: those farthest below/);
  });

  it('are not offered where sides are taken', () => {
    showPicture('meeting=mpp-6');
    expect(document.querySelector('.offer')).toBeNull();
  });
});

describe('the details of a tie against the typical pair', () => {
  const tie = { type: 'tie', a: 'irn', b: 'swe' } as const;

  it('set its score against the median, with the numbers', () => {
    open(tie, small, { baseline: 'median' });
    // Iran–Sweden 3/6, Iran–United States −2/2, Sweden–United States (1 − 1)/2: one of each third.
    expect(said()).toContain('score − median = 0.5 − 0 = 0.5');
    expect(said()).toContain('Closer than the typical pair of this view: above 0, where the middle third ends.');
    expect(said()).toContain('Median net score of the 3 pairs in view: 0.');
    expect(said()).toContain('Aligned on 4, opposed on 1');
  });

  it.each([
    ['usa', 'irn', '−1 − 0 = −1Less close than the typical pair of this view: below 0'],
    ['swe', 'usa', '0 − 0 = 0In the middle third, from 0 to 0'],
  ])('say so of %s and %s', (a, b, text) => {
    open({ type: 'tie', a: a < b ? a : b, b: a < b ? b : a }, small, { baseline: 'median' });
    expect(said()).toContain(text);
  });

  it('say why there is no line without a score', () => {
    open(tie, small, { baseline: 'median', measure: 'kappa' });
    expect(said()).toContain('Against the typical pair');
    open({ type: 'tie', a: 'irn', b: 'usa' }, small, { baseline: 'median', measure: 'kappa' });
    expect(document.body.textContent).toContain('Without a Cohen’s κ the two cannot be set against the typical pair');
  });

  it('say of a tie that does not stand out why it is not drawn, and lead back', () => {
    const { getState } = open({ type: 'tie', a: 'swe', b: 'usa' }, small, { baseline: 'median' });
    expect(said()).toContain('against the typical pair of this view the two do not stand out');
    fireEvent.click(screen.getByRole('button', { name: 'Draw the ties themselves' }));
    expect(getState().view.baseline).toBe('none');
  });
});
