/** What a key means while presenting. Pure, so that both windows follow the same table. */
export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'down'
  | 'up'
  | 'blank'
  | 'overview'
  | 'goTo'
  | 'notes'
  | 'keys'
  | 'light'
  | 'return'
  | 'presenter'
  | 'fullScreen'
  | 'hands'
  | 'escape';

/** As much of a key press as decides it. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where the focus is: in the picture, on something that Space presses, in a field, in a box over the page, or in nothing of these. */
export type Where = 'picture' | 'button' | 'field' | 'box' | 'page';

/** Clickers send these: they step wherever the focus is. */
const CLICKER: Readonly<Record<string, Command>> = { PageDown: 'next', PageUp: 'previous' };
const STEPS: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  ArrowDown: 'down',
  ArrowUp: 'up',
};
const LETTERS: Readonly<Record<string, Command>> = {
  b: 'blank',
  '.': 'blank',
  o: 'overview',
  g: 'goTo',
  n: 'notes',
  '?': 'keys',
  l: 'light',
  r: 'return',
  s: 'presenter',
  f: 'fullScreen',
  h: 'hands',
  Escape: 'escape',
};

/** How much of what is cut off a key scrolls. */
export const PAGE = 0.6;

/** What a key press asks for, or null where it is not for the presentation. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Press, where: Where): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const clicked = CLICKER[key];
  if (clicked) return clicked;
  if (where === 'field' || where === 'box') return null;
  const isSpared = where === 'picture' || (where === 'button' && key === ' ');
  return (isSpared ? undefined : STEPS[key]) ?? LETTERS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** Where an element is. */
export function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('dialog')) return 'box';
  if (target.closest('input, textarea, select')) return 'field';
  if (target.closest('.network, .floors, .list, .matrix-box, .map-box, .difference-box')) return 'picture';
  return target.closest('button, summary, a') ? 'button' : 'page';
}
