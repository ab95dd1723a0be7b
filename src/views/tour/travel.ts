import { flushSync } from 'react-dom';

/** Frames after which a picture that does not come is no longer waited for. */
const PATIENCE = 120;
const MOVE: KeyframeAnimationOptions = { duration: 420, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', composite: 'add' };

type Marks = ReadonlyMap<string, { readonly element: Element; readonly x: number; readonly y: number }>;

function marks(): Marks {
  const found = [...document.querySelectorAll('.picture [data-actor]')].map((element) => {
    const { x, y, width, height } = (element.querySelector('.mark') ?? element).getBoundingClientRect();
    return [element.getAttribute('data-actor') ?? '', { element, x: x + width / 2, y: y + height / 2 }] as const;
  });
  // Of an actor on several floors the first is where it comes from and goes to.
  return new Map(found.reverse());
}

const pictureOf = (all: Marks): Element | null | undefined => [...all.values()][0]?.element.closest('.network, .floors');

function move(from: Marks, to: Marks): void {
  for (const [actor, { element, x, y }] of to) {
    const before = from.get(actor);
    if (!before || before.element === element) continue;
    const scale =
      element.closest('.viewport') instanceof SVGGraphicsElement
        ? ((element.parentElement as unknown as SVGGraphicsElement).getScreenCTM()?.a ?? 1)
        : 1;
    const offset = `translate(${(before.x - x) / scale}px, ${(before.y - y) / scale}px)`;
    element.animate([{ transform: offset }, { transform: 'translate(0, 0)' }], MOVE);
  }
}

/**
 * Changes the view and lets every actor go on from where it stood, also where a
 * network becomes floors or floors a network; inside one network actors move by
 * themselves.
 */
export function travel(go: () => void): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return go();
  const from = marks();
  const picture = pictureOf(from);
  flushSync(go);
  let frames = 0;
  const arrive = (): void => {
    const to = marks();
    const shown = pictureOf(to);
    if (shown === picture) return;
    if (shown) return move(from, to);
    frames += 1;
    if (frames < PATIENCE) requestAnimationFrame(arrive);
  };
  arrive();
}
