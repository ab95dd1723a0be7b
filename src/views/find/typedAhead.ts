import { isPartMissing } from '../page/lazyPart';

/** What was typed between asking for the search and its box being there. */
export interface TypedAhead {
  readonly text: string;
  /** Whether Enter ended it. */
  readonly isEntered: boolean;
}

/**
 * Keeps keys from the page, and what they write, until `take` hands that over, null where it is nothing. Escape ends that
 * and calls `onEnd`, and so does a part of the page that does not come; where one has not come before, no key is kept. Keys with Ctrl, ⌘
 * or Alt, and those that write nothing, go where they always go.
 */
export function keepTyped(onEnd: () => void): { readonly take: () => TypedAhead | null; readonly stop: () => void } {
  let [text, isEntered] = ['', false];
  const hear = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (key === 'Escape') end();
    else if (key === 'Enter') isEntered = text !== '';
    else if (key === 'Backspace') text = [...text].slice(0, -1).join('');
    else if ([...key].length !== 1) return;
    else if (!isEntered) text += key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const stop = (): void => {
    forget();
    window.removeEventListener('keydown', hear, { capture: true });
  };
  const end = (): void => {
    stop();
    onEnd();
  };
  const forget = isPartMissing.subscribe(end);
  if (!isPartMissing.getState()) window.addEventListener('keydown', hear, { capture: true });
  return {
    take: () => {
      stop();
      const typed = text === '' ? null : { text, isEntered };
      text = '';
      return typed;
    },
    stop,
  };
}
