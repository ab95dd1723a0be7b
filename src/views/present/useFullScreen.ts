import { useEffect } from 'react';

interface LockingNavigator {
  readonly keyboard?: { readonly lock?: (keys: readonly string[]) => Promise<void>; readonly unlock?: () => void };
}

/** Whether the browser let the page have the whole screen. */
async function enter(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // Refused, or unknown to this browser: the presentation goes on in the window.
    return false;
  }
  // Where a browser can, Escape comes to the page first; elsewhere the first Escape leaves full screen only.
  await (navigator as LockingNavigator).keyboard?.lock?.(['Escape']).catch(() => {});
  return true;
}

const leave = (): Promise<void> => document.exitFullscreen().catch(() => {});

/** Full screen while mounted, where the browser allows it; returns the way in and out, false where it is refused. Leaving it does not end the presentation. */
export function useFullScreen(): () => Promise<boolean> {
  useEffect(() => {
    // Not after a reload, when a browser would refuse and complain.
    if (navigator.userActivation?.isActive !== false) void enter();
    return () => {
      (navigator as LockingNavigator).keyboard?.unlock?.();
      if (document.fullscreenElement) void leave();
    };
  }, []);
  return async () => (document.fullscreenElement ? leave().then(() => true) : enter());
}
