/** The middle of the page on the shipped corpus, in a frame of a fixed size. */
import { configure, render } from '@testing-library/react';
import { vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { type CaucusStore, startCaucus, useCaucus } from '../../../src/state/store';
import { PictureRegion } from '../../../src/views/picture/PictureRegion';
import { loadPointing } from '../../../src/views/picture/usePointing';

// So that what is drawn does not depend on when it arrives.
await loadPointing();

// Nothing here is hidden, and jsdom is slow to tell so of every element.
configure({ defaultHidden: true });

/** Size of the frame in CSS pixels. */
export const FRAME = { width: 1000, height: 640 };

/** What jsdom lacks: a layout in which every element has the size of the frame, a wide screen, and CSS.escape. */
export function stubLayout(): void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }));
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(FRAME.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(FRAME.height);
}

function Middle() {
  return <PictureRegion corpus={useCaucus(({ corpus }) => corpus)} view={useCaucus(({ view }) => view)} />;
}

/** Shows the picture of a link. Throws where part of the link cannot be followed. */
export function showPicture(link: string): CaucusStore {
  const corpus = shippedCorpus();
  const { view, notices } = decodeView(link, corpus);
  if (notices.length > 0) throw new Error(JSON.stringify(notices));
  const store = startCaucus(corpus, view);
  render(<Middle />);
  return store;
}

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

/** Elements of the actors in the picture by id. */
export function actorMarks(): ReadonlyMap<string, Element> {
  return new Map(all('[data-actor]').map((element) => [element.getAttribute('data-actor') ?? '', element]));
}

/** The element of one actor. Throws where it is not in the picture. */
export function markOf(id: string): Element {
  const element = actorMarks().get(id);
  if (!element) throw new Error(`${id} is not in the picture`);
  return element;
}

/** What an element says, white space closed up; '' without one. */
export const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
