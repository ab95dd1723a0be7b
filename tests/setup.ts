import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// Parts of the page are loaded when they are first shown, which takes its time on a busy machine. The files of a worker share one
// page, so that what one of them sets is set back for the next.
configure({ asyncUtilTimeout: 10_000, defaultHidden: false });

afterEach(cleanup);

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  if (typeof document === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
});
