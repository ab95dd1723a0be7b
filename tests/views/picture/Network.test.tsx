import { act, fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { selectDyads, selectTies } from '../../../src/state/select';
import { update } from '../../../src/state/store';
import { words } from '../../../src/words/words';
import { select, setColour, setKinds, setTies, toggleHighlight } from '../../../src/state/updates';
import { actorMarks, markOf, showPicture, stubLayout, textOf } from './region';

const MPP = 'meeting=mpp-6';
const UN = 'meeting=unga-73,unga-74,unga-75,unga-77,unga-78';
const corpus = shippedCorpus();
const t = words.legend;

beforeEach(stubLayout);

const places = () => [...actorMarks()].map(([id, mark]) => `${id} ${mark.getAttribute('style') ?? ''}`);
const withClass = (word: string): string[] => [...actorMarks()].flatMap(([id, mark]) => (mark.classList.contains(word) ? [id] : []));
const keys = (): string[] => [...document.querySelectorAll('.legend .keys li')].map((entry) => entry.textContent?.trim() ?? '');

describe('the network', () => {
  it('names every actor, the name first, with its ties', () => {
    showPicture(MPP);
    expect(actorMarks().size).toBe(14);
    for (const [id, mark] of actorMarks()) {
      const name = corpus.actors.find((actor) => actor.id === id)?.name ?? 'nobody';
      expect(mark.getAttribute('role')).toBe('button');
      expect(mark.getAttribute('aria-label')).toMatch(
        new RegExp(`^${name}, aligned with \\d+, opposed to \\d+, mixed with \\d+; \\d+ of \\d+$`),
      );
    }
  });

  it('says of an actor its stance where colours tell it, and its place in the list', () => {
    showPicture(`${MPP}&color=stance:mpp-6-c9-unesco`);
    expect(markOf('irn').getAttribute('aria-label')).toBe(
      'Iran, opposed (qualified) on C9: UNESCO text; aligned with 0, opposed to 8, mixed with 4; 6 of 14',
    );
    expect(markOf('chn').getAttribute('aria-label')).toMatch(/^China, no record on C9: UNESCO text; /);
  });

  it('tells what it is, and has one tab stop', () => {
    const { getState } = showPicture(MPP);
    const { aligned, opposed, mixed } = selectTies(corpus, getState().view).counts;
    const svg = document.querySelector('.network svg');
    expect(svg?.getAttribute('aria-label')).toBe(`Network of 14 actors and ${aligned + opposed + mixed} ties`);
    expect([...actorMarks().values()].filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('selects an actor by a click, and nothing by a click beside', () => {
    const { getState } = showPicture(MPP);
    fireEvent.click(markOf('irn'));
    expect(getState().view.sel).toEqual({ type: 'actor', id: 'irn' });
    expect(markOf('irn').getAttribute('aria-pressed')).toBe('true');
    expect(markOf('irn').querySelector('.ring')).not.toBeNull();
    fireEvent.click(document.querySelector('.network svg') as Element, { clientX: 1, clientY: 1 });
    expect(getState().view.sel).toBeNull();
  });

  it('selects the tie under a click', () => {
    const { getState } = showPicture(`${MPP}&actor=irn`);
    const [path] = [...document.querySelectorAll('.ties .tie')].map((tie) => tie.getAttribute('d') ?? '');
    const [ax = 0, ay = 0, bx = 0, by = 0] = (path?.match(/-?[\d.]+/g) ?? []).map(Number);
    fireEvent.click(document.querySelector('.network svg') as Element, { clientX: (ax + bx) / 2, clientY: (ay + by) / 2 });
    expect(getState().view.sel?.type).toBe('tie');
  });

  it('selects by Enter, and walks by arrows', () => {
    const { getState } = showPicture(MPP);
    const ways = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => {
      act(() => (markOf('rus') as SVGElement).focus());
      fireEvent.keyDown(markOf('rus'), { key });
      return document.activeElement?.getAttribute('data-actor');
    });
    expect(ways).toEqual(['unesco', 'pak', 'lka', 'eu']);
    fireEvent.keyDown(markOf('eu'), { key: 'Enter' });
    expect(getState().view.sel).toEqual({ type: 'actor', id: 'eu' });
  });

  it('zooms by keys and buttons, into the link', () => {
    const { getState } = showPicture(MPP);
    fireEvent.keyDown(markOf('irn'), { key: '+' });
    expect(getState().view.camera).toEqual({ x: -500, y: -500, k: 2 });
    expect(document.querySelector('.viewport')?.getAttribute('transform')).toBe('translate(-500,-320) scale(2)');
    fireEvent.keyDown(markOf('irn'), { key: '0' });
    expect(getState().view.camera).toBeNull();
  });
});

describe('highlight and filter', () => {
  it('a highlight fades the rest and moves nothing', () => {
    showPicture(MPP);
    const before = places();
    act(() => update(toggleHighlight('irn')));
    expect(places()).toEqual(before);
    expect(withClass('bright')).toEqual(['irn']);
    expect(withClass('faded')).toHaveLength(13);
    expect(document.querySelectorAll('.ties.lit .tie').length).toBeGreaterThan(0);
    act(() => update(toggleHighlight('irn')));
    expect(withClass('faded')).toEqual([]);
  });

  it('the pointer on an actor lights it and those tied to it', () => {
    const { getState } = showPicture(MPP);
    const before = places();
    fireEvent.mouseOver(markOf('irn'));
    const label = markOf('irn').getAttribute('aria-label') ?? '';
    const tied = (label.split(';')[0]?.match(/\d+/g) ?? []).reduce((sum, count) => sum + Number(count), 0);
    expect(withClass('bright')).toHaveLength(tied + 1);
    expect(places()).toEqual(before);
    expect(getState().view.sel).toBeNull();
    fireEvent.mouseOut(markOf('irn'));
    expect(withClass('bright')).toEqual([]);
  });

  it('a filter takes actors away', () => {
    const { getState } = showPicture(MPP);
    act(() => update(setKinds(['state'])));
    expect(actorMarks().size).toBe(selectDyads(corpus, getState().view).actors.length);
    expect(actorMarks().size).toBeLessThan(14);
    expect([...actorMarks().values()].map((mark) => mark.getAttribute('data-kind'))).not.toContain('bloc');
  });

  it('a highlight of someone who is not in the picture fades nothing', () => {
    showPicture(`${MPP}&actor=nru`);
    expect(withClass('normal')).toHaveLength(14);
    expect(document.querySelector('.network > svg')?.classList.contains('has-focus')).toBe(false);
  });

  it('colours that tell a stance come with its sign, and with a hollow mark where there is no record', () => {
    showPicture(`${MPP}&color=stance:mpp-6-c9-unesco`);
    expect(markOf('irn').querySelector('.sign.qualified-opposition')).not.toBeNull();
    expect(markOf('chn').querySelector('.mark.hollow')).not.toBeNull();
    expect(markOf('chn').querySelector('.sign')).toBeNull();
    act(() => update(setColour('group')));
    expect(document.querySelector('.sign, .hollow')).toBeNull();
  });

  it('one kind of tie can be drawn alone', () => {
    showPicture(MPP);
    act(() => update(setTies('opposed')));
    const drawn = [...document.querySelectorAll('.ties .tie')];
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.every((tie) => tie.classList.contains('opposed'))).toBe(true);
    expect(textOf('.sentence')).toContain('Only opposed ties are drawn.');
  });
});

describe('the legend', () => {
  it('lists the ties, kinds and groups that are drawn, and no other', () => {
    showPicture(`${MPP}&kind=state`);
    expect(keys().slice(0, 5)).toEqual([t.aligned, t.opposed, t.mixed, t.noTie, t.kinds.state]);
    expect(keys()).not.toContain(t.kinds.bloc);
    act(() => update(setTies('opposed')));
    expect(keys().slice(0, 2)).toEqual([t.opposed, t.noTie]);
  });

  it.each(['meeting=wtpf-13', MPP])('lists the kinds of tie that are drawn in %s', (link) => {
    showPicture(link);
    const drawn = (['aligned', 'opposed', 'mixed'] as const).filter((kind) => document.querySelector(`.ties .tie.${kind}`));
    expect(drawn.length).toBeGreaterThan(0);
    expect(keys().slice(0, drawn.length + 1)).toEqual([...drawn.map((kind) => t[kind]), t.noTie]);
  });

  it('lists the kinds of tie that are drawn once an actor is selected, where they are too many at rest', () => {
    showPicture(UN);
    const [isMixedDrawn, before] = [() => document.querySelector('.ties .tie.mixed') !== null, keys()];
    expect(isMixedDrawn()).toBe(false);
    act(() => update(select({ type: 'actor', id: 'ind' })));
    expect(isMixedDrawn()).toBe(true);
    expect(keys()).toEqual(before);
    expect(keys().slice(0, 4)).toEqual([t.aligned, t.opposed, t.mixed, t.noTie]);
  });

  it('tells stances and no record where they colour the marks', () => {
    showPicture(MPP);
    expect(keys()).not.toContain(t.noRecord);
    act(() => update(setColour('stance:mpp-6-c9-unesco')));
    expect(keys()).toEqual(expect.arrayContaining([t.stances.support, t.stances['qualified-opposition'], t.noRecord]));
  });
});

describe('what you see', () => {
  it('counts actors, questions and ties of the view', () => {
    const { getState } = showPicture(MPP);
    const sentence = document.querySelector('[aria-label="What you see"]');
    expect(sentence?.getAttribute('aria-live')).toBe('polite');
    const { aligned, opposed, mixed } = selectTies(corpus, getState().view).counts;
    const states = [...actorMarks().values()].filter((mark) => mark.getAttribute('data-kind') === 'state').length;
    expect(textOf('.sentence')).toContain(`${states} states and ${14 - states} other actors, on record on 5 of 6 questions`);
    expect(textOf('.sentence')).toContain(`${aligned} pairs are aligned, ${opposed} opposed, ${mixed} mixed.`);
    expect(textOf('.sentence')).not.toContain('are drawn');
  });

  it('says when not all ties are drawn', () => {
    showPicture(UN);
    expect(textOf('.sentence')).toMatch(/Of 18,\d{3} ties 1,\d{3} are drawn: /);
  });

  it.each([
    ['meeting=-', 'No question is left by these filters', /^Nothing matches: these filters leave no question\.$/],
    [
      'group=-',
      'No actor is left by these filters',
      /^Nothing matches: these filters leave no actor\. \d+ actors are on record here and left out/,
    ],
    [
      'basis=-',
      'Nobody is on record here',
      /^Nothing matches: nobody whom these filters leave is on record on the questions they leave\.$/,
    ],
  ])('says why there is nothing under %s, in the sentence too and without counts of zero, and offers the way out', (link, title, said) => {
    const { getState } = showPicture(link);
    expect(textOf('.empty h2')).toBe(title);
    expect(textOf('.sentence')).toMatch(said);
    expect(textOf('.sentence')).not.toMatch(/(^|\D)0\D/);
    expect(document.querySelector('.legend')).toBeNull();
    fireEvent.click(document.querySelector('.empty button') as Element);
    expect(getState().view).toMatchObject({ meeting: null, group: null, basis: ['record', 'reported'] });
    expect(actorMarks().size).toBeGreaterThan(100);
  });
});
