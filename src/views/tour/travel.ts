import { flushSync } from 'react-dom';

/** Frames after which a picture that does not come is no longer waited for. */
const PATIENCE = 120;
const MOVE: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', composite: 'add' };
const IN_NETWORK: KeyframeAnimationOptions = { ...MOVE, duration: 320 };

interface Mark {
  readonly element: Element;
  readonly x: number;
  readonly y: number;
}

/** Where each actor stands on the screen, by id: once in a network, once on every floor that it stands on. */
function marks(): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const element of document.querySelectorAll('.picture [data-actor]')) {
    const id = element.getAttribute('data-actor') ?? '';
    const { x, y, width, height } = (element.querySelector('.mark, svg') ?? element).getBoundingClientRect();
    found.set(id, [...(found.get(id) ?? []), { element, x: x + width / 2, y: y + height / 2 }]);
  }
  return found;
}

const pictureOf = (all: ReadonlyMap<string, readonly Mark[]>): Element | null | undefined =>
  [...all.values()][0]?.[0]?.element.closest('.network, .floors');

/** Lets an element come from so many pixels of its own away. */
function moveBy(element: Element, dx: number, dy: number, how = MOVE): void {
  if (Math.hypot(dx, dy) < 1) return;
  element.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'translate(0, 0)' }], how);
}

/** Lets a mark come from where another one stood. */
function move({ element, x, y }: Mark, from: Mark): void {
  const isInSvg = element.closest('.viewport') instanceof SVGGraphicsElement;
  const scale = isInSvg ? ((element.parentElement as unknown as SVGGraphicsElement).getScreenCTM()?.a ?? 1) : 1;
  moveBy(element, (from.x - x) / scale, (from.y - y) / scale);
}

/**
 * Changes the view and lets every actor go on from where it stood, also where a
 * network becomes floors, floors a network, or floors other floors.
 */
export function travel(go: () => void): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return go();
  const from = marks();
  const picture = pictureOf(from);
  const box = picture?.getBoundingClientRect();
  flushSync(go);
  let frames = 0;
  const arrive = (): void => {
    const to = marks();
    const shown = pictureOf(to);
    if (shown && shown === picture && shown.matches('.network')) {
      // Its actors go on by themselves; what stands above it may have pushed it as a whole.
      const now = shown.getBoundingClientRect();
      const drawing = shown.querySelector('svg');
      if (box && drawing) moveBy(drawing, box.x - now.x, box.y - now.y, IN_NETWORK);
      return;
    }
    if (shown) {
      for (const [actor, all] of to) {
        const before = from.get(actor) ?? [];
        // On more floors than before, it comes to each of the others from the first.
        all.forEach((mark, at) => move(mark, before[at] ?? before[0] ?? mark));
      }
      return;
    }
    frames += 1;
    if (frames < PATIENCE) requestAnimationFrame(arrive);
  };
  arrive();
}
