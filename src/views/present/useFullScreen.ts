import { useEffect } from 'react';

interface LockingNavigator {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void>; readonly unlock?: () => void };
}

async function enter(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    // Where a browser can, Escape comes to the page first; elsewhere the first Escape leaves full screen only.
    await (navigator as LockingNavigator).keyboard?.lock?.(['Escape']);
  } catch {
    // Refused, or unknown to this browser: the presentation goes on in the window.
  }
}

const leave = (): Promise<void> => document.exitFullscreen().catch(() => {});

/** Full screen while mounted, where the browser allows it; returns the way in and out. Leaving it does not end the presentation. */
export function useFullScreen(): () => void {
  useEffect(() => {
    // Not after a reload, when a browser would refuse and complain.
    if (navigator.userActivation?.isActive !== false) void enter();
    return () => {
      (navigator as LockingNavigator).keyboard?.unlock?.();
      if (document.fullscreenElement) void leave();
    };
  }, []);
  return () => void (document.fullscreenElement ? leave() : enter());
}
