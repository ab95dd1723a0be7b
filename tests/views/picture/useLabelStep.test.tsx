import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { Transform } from '../../../src/views/picture/transform';
import { stepped } from '../../../src/views/picture/useLabels';
import { useLabelStep } from '../../../src/views/picture/useLabelStep';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function follow() {
  const lens = createStore(() => new Transform(0, 0, 1));
  const { result } = renderHook(() => useLabelStep(lens));
  return { zoom: (k: number) => act(() => lens.setState(new Transform(0, 0, k), true)), placedFor: () => result.current };
}
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));

it('labels stay while the camera moves a little, and are placed anew when it rests', () => {
  const { zoom, placedFor } = follow();
  for (const k of [1.1, 1.2, 1.3]) {
    zoom(k);
    wait(100);
    expect(placedFor()).toBe(1);
  }
  wait(120);
  expect(placedFor()).toBe(stepped(1.3));
});

it('labels do not wait where the camera has come far', () => {
  const { zoom, placedFor } = follow();
  zoom(2);
  expect(placedFor()).toBe(2);
  zoom(1);
  expect(placedFor()).toBe(1);
});

it('labels keep their places where it comes back before it rests', () => {
  const { zoom, placedFor } = follow();
  zoom(1.2);
  zoom(1);
  wait(500);
  expect(placedFor()).toBe(1);
});
