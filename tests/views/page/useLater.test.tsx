import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { defaultView } from '../../../src/state/view';
import { useLater } from '../../../src/views/page/useLater';

const corpus = shippedCorpus();
const [before, after] = [defaultView(), { ...defaultView(), meeting: ['mpp-6'] }];
const later = () => renderHook(([of, view]) => useLater(of, view), { initialProps: [corpus, before] as const });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a view that need not be seen at once follows when the frame is over', () => {
  const { result, rerender } = later();
  expect(result.current).toBe(before);
  rerender([corpus, after]);
  expect(result.current).toBe(before);
  act(() => void vi.advanceTimersToNextFrame());
  act(() => void vi.runAllTimers());
  expect(result.current).toBe(after);
});

it('a view of another corpus, or of one with other sides hidden, is there at once', () => {
  const { result, rerender } = later();
  rerender([{ ...corpus }, after]);
  expect(result.current).toBe(after);
});
