import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView, encodeView } from '../../../src/state/link';
import { shownCorpus, shownView } from '../../../src/state/shown';
import { startCaucus } from '../../../src/state/store';
import { thisShelf } from '../../../src/storage/thisShelf';
import { quizOf } from '../../../src/tours/quiz';
import { TOUR_FORMAT } from '../../../src/tours/tour';
import { Embed } from '../../../src/views/embed/Embed';
import { handoutOf } from '../../../src/views/export/lesson';
import { lessonOf } from '../../../src/views/export/lessonOf';
import { guess } from '../../../src/words/en/guess';
import { tagsOf, xmlTree } from '../../exchange/xmlTree';
import { stubLayout } from '../picture/region';

const corpus = shippedCorpus();
const viewOf = (link: string) => decodeView(link, corpus).view;
const letters = (text: string): string => text.replace(/\s+/g, '');

beforeEach(() => {
  stubLayout();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no fonts here')));
  // jsdom sets no text: every text is one line.
  Range.prototype.getClientRects = function rects(this: Range) {
    return [{ left: this.startOffset, top: 0, width: 1, height: 16 }] as unknown as DOMRectList;
  };
});
afterEach(() => vi.restoreAllMocks());

describe('while sides are hidden', () => {
  it('a quiz is handed out with those who are still to be asked in no column of a page but that of the guess', async () => {
    const { title, steps } = quizOf(corpus, viewOf('question=unga-73-27&group=itu-council-2019'), guess)!;
    const id = thisShelf().add({ format: TOUR_FORMAT, title, author: '', language: 'en', corpus: corpus.meta.id, steps });
    // The view on the screen is another one, in which nobody is hidden.
    const lesson = await lessonOf(corpus, { ...viewOf('meeting=mpp-6'), tour: id });
    const pages = await handoutOf(corpus, lesson.steps);
    expect(pages).toHaveLength(9);
    const records = pages.map(({ sources }) => sources.reduce((sum, use) => sum + use.records, 0));
    expect(records.at(-1)! - records[0]!).toBe(8);
    pages.forEach(({ picture }, turn) => {
      const svg = decodeURIComponent(picture.slice(picture.indexOf(',') + 1));
      const drawn = letters(
        tagsOf(xmlTree(svg), 'text')
          .map(({ text }) => text)
          .join(''),
      );
      const hidden = lesson.steps[turn]!.view.hide.map((actor) => letters(corpus.actors[corpus.index.actor.get(actor)!]!.name));
      const [stands = '', guessed = ''] = drawn.split('Tobeguessed');
      expect(hidden.filter((name) => stands.includes(name))).toEqual([]);
      expect(hidden.filter((name) => !guessed.includes(name))).toEqual([]);
    });
  }, 60_000);

  it('a frame in another page does not tell them either, and leads to the same view', async () => {
    startCaucus(corpus, viewOf('question=mpp-6-c9-unesco&hide=irn'));
    render(<Embed />);
    await waitFor(() => expect(document.querySelector('.stand.guess [data-actor]')?.getAttribute('data-actor')).toBe('irn'));
    const standing = [...document.querySelectorAll('.stand:not(.guess) [data-actor]')].map((one) => one.getAttribute('data-actor'));
    expect(standing).not.toContain('irn');
    expect(standing).toContain('usa');
    expect(screen.getByRole('link', { name: 'Open in Caucus' }).getAttribute('href')).toContain('hide=irn');
  });

  it('what is seen of one view is not what another one hides', () => {
    const [one, two] = [viewOf('hide=irn'), viewOf('hide=usa&what=usa~mpp-6-c9-unesco~support,irn~mpp-6-c9-unesco~support')];
    expect(shownCorpus(shownCorpus(corpus, one), two)).toBe(shownCorpus(corpus, two));
    expect(shownCorpus(shownCorpus(corpus, one), viewOf(''))).toBe(corpus);
    expect(encodeView(shownView(two))).toBe('what=irn~mpp-6-c9-unesco~support&hide=usa');
  });
});
