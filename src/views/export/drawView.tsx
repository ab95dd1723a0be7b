import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Corpus } from '../../corpus/corpus';
import { type Drawing, drawingOf } from '../../exchange/write/svg/drawing';
import type { View } from '../../state/view';
import { shownCorpus, shownView } from '../../state/shown';
import { isHypothetical } from '../../state/whatIf';
import { PictureSheet } from './PictureSheet';

/** Size in CSS pixels; a picture that needs more grows downwards. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture file has: the same on every screen. */
export const FILE_SIZE: SheetSize = { width: 1280, height: 820 };

const turn = (milliseconds = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until nothing changes in the box any more and nothing in it is busy. */
async function rest(box: Element): Promise<void> {
  let quiet = 0;
  const observer = new MutationObserver(() => {
    quiet = 0;
  });
  observer.observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
  while (quiet < 4) {
    const isBusy = box.querySelector('[aria-busy="true"]') !== null;
    await turn(isBusy ? 50 : 0);
    quiet = isBusy ? 0 : quiet + 1;
  }
  observer.disconnect();
}

/** Does something while the page has the colours of another theme, and nobody sees it: nothing is painted in between. */
function inTheme<T>(theme: 'light' | 'projector', act: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = theme;
  try {
    return act();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

/**
 * Draws a view with its sentence, legend, source and link, by the same components as the page, off the screen and at a
 * size of its own: the same link gives the same picture on every screen. What the view hides is not in it. On white,
 * whatever the page's theme, with a projector's sizes where the view asks for them.
 */
export async function drawView(corpus: Corpus, view: View, link: string, { width, height }: SheetSize): Promise<Drawing> {
  const theme = view.theme === 'projector' ? 'projector' : 'light';
  const [seen, drawn] = [shownCorpus(corpus, view), { ...shownView(view), theme } as const];
  // The stamp on what is supposed is loaded by itself; no picture may be drawn without it.
  if (isHypothetical(drawn)) await import('../what/marks');
  const box = document.createElement('div');
  box.className = 'sheet-stage';
  box.inert = true;
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  document.body.append(box);
  const root = createRoot(box);
  try {
    inTheme(theme, () => flushSync(() => root.render(<PictureSheet corpus={seen} view={drawn} link={link} />)));
    await Promise.all([rest(box), document.fonts?.ready]);
    const sheet = box.firstElementChild;
    if (!(sheet instanceof HTMLElement)) throw new Error('nothing was drawn');
    for (const legend of sheet.querySelectorAll('details.legend, .map-key details')) legend.setAttribute('open', '');
    const description = sheet.querySelector('.sentence')?.textContent ?? '';
    return inTheme(theme, () => drawingOf(sheet, { title: corpus.meta.title, description, zoom: view.camera?.k ?? 1 }));
  } finally {
    root.unmount();
    box.remove();
  }
}
