import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../src/corpus/shipped';
import { decodeView } from '../../src/state/link';
import { selectStances } from '../../src/state/select';
import { defaultView } from '../../src/state/view';
import { heldBy } from '../../src/analysis/stances';
import { quizActors, quizOf } from '../../src/tours/quiz';
import { guess } from '../../src/words/en/guess';

const corpus = shippedCorpus();
const viewOf = (link: string) => decodeView(link, corpus).view;

describe('a quiz of a view', () => {
  it('asks about four of each side on the question that divides the view most, in an order that tells nothing', () => {
    const found = quizActors(corpus, viewOf('question=unga-73-27,unga-73-266'));
    const table = selectStances(corpus, defaultView());
    const held = found?.actors.map((actor) => heldBy(table, actor, found.question));
    expect(held?.toSorted()).toEqual([...Array(4).fill('opposition'), ...Array(4).fill('support')]);
    expect(found?.actors).toEqual(found?.actors.toSorted((a, b) => a - b));
  });

  it('hides in every step those that are still to be asked, and at the end nobody', () => {
    const quiz = quizOf(corpus, viewOf('question=unga-73-27&group=brics'), guess);
    expect(quiz).toBeNull();
    const { steps = [] } = quizOf(corpus, viewOf('question=unga-73-27'), guess) ?? {};
    const hidden = steps.map(({ link }) => decodeView(link, corpus).view.hide.length);
    expect(hidden).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
    steps.slice(0, -1).forEach(({ title, link }) => {
      const [asked] = decodeView(link, corpus).view.hide;
      expect(title).toContain(corpus.actors[corpus.index.actor.get(asked ?? '') ?? -1]?.name);
    });
    expect(new Set(steps.map(({ id }) => id)).size).toBe(9);
    expect(steps.map(({ link }) => decodeView(link, corpus).notices)).toEqual(steps.map(() => []));
  });

  it('is refused where nobody is clearly for or nobody clearly against', () => {
    expect(quizActors(corpus, viewOf('question=mpp-6-c9-unesco'))).toBeNull();
  });
});
