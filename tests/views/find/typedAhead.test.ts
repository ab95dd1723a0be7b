import { afterEach, expect, it, vi } from 'vitest';
import { keepTyped } from '../../../src/views/find/typedAhead';
import { isPartMissing } from '../../../src/views/page/lazyPart';

afterEach(() => isPartMissing.setState(false, true));

/** Whether a key was kept from the page. */
function isKept(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

it('keeps keys for what is to come, and leaves them to the page once it is known not to come', () => {
  const onEnd = vi.fn<() => void>();
  const kept = keepTyped(onEnd);
  expect(['i', 'r', 'Enter'].map(isKept)).toEqual([true, true, true]);
  isPartMissing.setState(true, true);
  expect(onEnd).toHaveBeenCalledOnce();
  expect(['i', ' ', 'Enter'].map(isKept)).toEqual([false, false, false]);
  kept.stop();

  const again = keepTyped(onEnd);
  expect(['i', ' ', 'Enter'].map(isKept)).toEqual([false, false, false]);
  again.stop();
  expect(onEnd).toHaveBeenCalledOnce();
});

it('hands over what was typed once, and then hears nothing more', () => {
  const onEnd = vi.fn<() => void>();
  const kept = keepTyped(onEnd);
  ['i', 'r', 'x', 'Backspace', 'Enter', 'y'].forEach(isKept);
  expect(kept.take()).toEqual({ text: 'ir', isEntered: true });
  expect(isKept('a')).toBe(false);
  isPartMissing.setState(true, true);
  expect(onEnd).not.toHaveBeenCalled();
});
