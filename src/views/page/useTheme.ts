import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../state/view';

const darkPreferred = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(darkPreferred);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Puts the theme on the root element; `auto` follows the device. */
export function useTheme(theme: Theme): void {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(darkPreferred).matches);
  const shown = theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.dataset['theme'] = shown;
  }, [shown]);
}
