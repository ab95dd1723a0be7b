import { act, cleanup, fireEvent, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { update } from '../../../src/state/store';
import { setBasis, toggleHighlight } from '../../../src/state/updates';
import { words } from '../../../src/words/words';
import { markOf, showPicture, stubLayout, textOf } from './region';

const C9 = 'question=mpp-6-c9-unesco';

beforeEach(stubLayout);

/** Floors come with a file of their own. */
async function showFloors(link: string) {
  const store = showPicture(link);
  await waitFor(() => expect(document.querySelector('.floor')).not.toBeNull());
  return store;
}

/** The names in the column of a stance. */
const inColumn = (stance: string): string[] =>
  [...document.querySelectorAll(`.stand.${stance} .stander`)].map((button) => button.textContent?.trim() ?? '');
const labels = (): string[] => [...document.querySelectorAll('.stand')].map((column) => column.getAttribute('aria-label') ?? '');

describe('the floor on the UNESCO text at the sixth meeting', () => {
  it('has Iran in qualified opposition, its condition in words', async () => {
    await showFloors(C9);
    expect(inColumn('qualified-opposition')).toEqual(['Iran']);
    const place = markOf('irn').closest('li');
    expect(place?.querySelector('.condition')?.textContent).toBe('Would accept it once the wording on human rights is made clearer');
    expect(labels()).toContain('Qualified opposition: 1');
    expect(labels()).toContain('Opposition: 0');
    expect(textOf('.stand.opposition')).toContain('nobody on record');
    expect(inColumn('support')).toEqual(expect.arrayContaining(['Sweden', 'European Union']));
    expect(inColumn('qualified-support')).toEqual(expect.arrayContaining(['Russian Federation', 'Cuba']));
  });

  it('tells the proposition, the rule, the outcome and what overtook it', async () => {
    await showFloors(C9);
    expect(textOf('.floor h2')).toBe('C9: UNESCO text');
    expect(textOf('.floor header .soft')).toContain('MPP 6, 9 June 2014, by consensus. Not adopted.');
    expect(textOf('.floor header em')).toMatch(/^Later: /);
  });

  it('has a legend that says nothing of the lines and distances of a network', async () => {
    await showFloors(C9);
    expect(textOf('.legend .care')).toMatch(/^Positions are known only .* invisible here\.$/);
  });

  it('says in one bar how many stand where, and leads there', async () => {
    await showFloors(C9);
    const parts = [...document.querySelectorAll<HTMLElement>('.floor-tally .part')];
    expect(parts.map((part) => [part.getAttribute('aria-label'), part.style.flexGrow])).toEqual([
      ['Support: 6', '6'],
      ['Qualified support: 5', '5'],
      ['Qualified opposition: 1', '1'],
    ]);
    fireEvent.click(parts[2]!);
    expect(document.activeElement?.textContent).toBe('Iran');
  });

  it('has unnamed voices that are no buttons, on the bases asked for', async () => {
    await showFloors(C9);
    const voices = () => [...document.querySelectorAll('.voice')].map((voice) => voice.textContent ?? '');
    expect(voices()).toContain('unnamed: many of the States');
    expect(voices().join()).not.toContain('States absent from the meeting');
    expect(document.querySelector('.voice button, .voice [role], .voice[data-actor]')).toBeNull();
    act(() => update(setBasis(['record', 'reported', 'inferred'])));
    expect(voices()).toContain('unnamed: States absent from the meeting');
    expect(inColumn('qualified-opposition')).toEqual(['Iran']);
  });

  it('says that no record is neither consent nor neutrality', async () => {
    await showFloors(C9);
    expect(textOf('.floor footer')).toContain('Of everybody else there is no record here. That is neither consent nor neutrality.');
    expect(textOf('.floor footer')).not.toContain('Did not vote');
  });

  it('counts whom the filters leave out', async () => {
    await showFloors(`${C9}&kind=state`);
    const outside = textOf('.floor footer').match(/^(\d+) more actors are on record on this question/)?.[1];
    cleanup();
    await showFloors(C9);
    const others = ['support', 'qualified-support', 'qualified-opposition'].flatMap(inColumn).length;
    cleanup();
    await showFloors(`${C9}&kind=state`);
    expect(Number(outside)).toBe(others - document.querySelectorAll('.stander').length);
  });

  it('selects actor and question, and fades all but the highlighted', async () => {
    const { getState } = await showFloors(C9);
    fireEvent.click(markOf('irn'));
    expect(getState().view.sel).toEqual({ type: 'actor', id: 'irn' });
    expect(markOf('irn').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(document.querySelector('.floor h2 button') as Element);
    expect(getState().view.sel).toEqual({ type: 'question', id: 'mpp-6-c9-unesco' });
    act(() => update(toggleHighlight('irn')));
    expect(markOf('irn').classList).not.toContain('faded');
    expect(markOf('rus').classList).toContain('faded');
  });

  it('draws its lines anew when the floor gets another size', async () => {
    const told = new Set<() => void>();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        private readonly tell: () => void;
        constructor(tell: () => void) {
          this.tell = tell;
        }
        observe(): void {
          told.add(this.tell);
        }
        disconnect(): void {
          told.delete(this.tell);
        }
      },
    );
    await showFloors(C9);
    fireEvent.focus(markOf('irn'));
    const ends = () => [...document.querySelectorAll('.floor-lines path')].map((path) => path.getAttribute('d'));
    const before = ends();
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function place(this: Element) {
      return new DOMRect(this instanceof SVGElement ? 40 : 0, 0, 20, 10);
    });
    act(() => told.forEach((tell) => tell()));
    expect(ends()).toHaveLength(before.length);
    expect(new Set(ends())).toEqual(new Set(['M50.0,5.0L50.0,5.0']));
    vi.restoreAllMocks();
    stubLayout();
  });

  it('draws lines from the actor in focus to those who took a side', async () => {
    await showFloors(C9);
    expect(document.querySelector('.floor-lines')).toBeNull();
    fireEvent.mouseOver(markOf('irn'));
    expect(document.querySelectorAll('.floor-lines .opposed').length).toBe(
      inColumn('support').length + inColumn('qualified-support').length,
    );
    expect(document.querySelectorAll('.floor-lines .aligned')).toHaveLength(0);
  });
});

describe('the floor of a roll-call', () => {
  it('lists those who did not vote', async () => {
    await showFloors('question=unga-78-237');
    expect(textOf('.floor footer summary')).toBe('Did not vote: 29');
    const names = textOf('.floor footer details')
      .replace(/^Did not vote: 29 ?/, '')
      .split(', ');
    expect(names).toHaveLength(29);
    expect(labels()).toEqual(['Support: 104', 'Qualified support: 0', 'Neutral: 7', 'Qualified opposition: 0', 'Opposition: 53']);
  });
});

describe('doubtful records', () => {
  it('have a dashed rim and a question mark that is explained, and only they have', async () => {
    await showFloors('question=wcit-12-signature');
    expect(markOf('mlt').textContent).toBe('Malta? (doubtful)');
    expect(markOf('mlt').classList).toContain('uncertain');
    expect(markOf('mlt').getAttribute('title')).toMatch(/^A sentence about all members of the Union/);
    expect(markOf('usa').textContent).toBe('United States');
    expect(markOf('usa').classList).not.toContain('uncertain');
    expect(textOf('.floor header')).toContain('Dashed rim');
    cleanup();
    await showFloors('question=unga-78-237');
    expect(textOf('.floor header')).not.toContain('Dashed rim');
  });
});

describe('questions that no two actors share', () => {
  it('have a floor each, with those only who stand there, and a sentence that says so', async () => {
    await showFloors('meeting=wsis10-hle');
    expect(document.querySelectorAll('.floors.scattered > .floor')).toHaveLength(4);
    expect(document.querySelectorAll('.nobody')).toHaveLength(0);
    expect(document.querySelectorAll('.stand:not(:has(.stander, .voice))')).toHaveLength(0);
    expect(textOf('.sentence')).toContain('No two of them took sides on the same question');
    expect(textOf('.sentence')).not.toContain('0 pairs');
  });
});

describe('two floors', () => {
  it('stand side by side and join the marks of the actor in focus', async () => {
    await showFloors('question=unga-77-36,unga-77-37');
    expect(document.querySelectorAll('.floors-2 > .floor')).toHaveLength(2);
    expect(textOf('.sentence')).toContain('on record on 2 questions (UN General Assembly, 77th session).');
    fireEvent.mouseOver(markOf('che'));
    expect(document.querySelectorAll('.floor-lines .same')).toHaveLength(1);
  });
});

describe('the legend of floors', () => {
  const wordsOf = (selector: string): Set<string> =>
    new Set([...document.querySelectorAll(selector)].map((entry) => entry.textContent?.trim().toLowerCase() ?? ''));
  const { stances, noRecord } = words.legend;
  const listed = () => [...Object.values(stances), noRecord].filter((key) => wordsOf('.legend .keys li').has(key.toLowerCase()));
  const drawn = () => Object.entries(stances).flatMap(([stance, word]) => (document.querySelector(`.stand.${stance}`) ? [word] : []));

  it.each([C9, 'meeting=wsis10-hle'])('lists the places that there are in %s, and no record', async (link) => {
    await showFloors(link);
    expect(drawn()).not.toContain(stances.mixed);
    expect(listed()).toEqual([...drawn(), noRecord]);
  });
});
