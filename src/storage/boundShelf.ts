import type { Kind, Work } from './kind';
import { createShelf, type Shelf } from './shelf';

let hasAsked = false;

/** A shelf of this window, tied to the page's coming and going and to the other windows. Begins to read what the device keeps. */
export function boundShelf<T extends Work>(kind: Kind<T>): Shelf<T> {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`caucus-${kind.store}`);
  const made = createShelf(kind, (id) => {
    channel?.postMessage(id);
    // So that a browser short of room does not clear this page's first.
    if (!hasAsked) void navigator.storage?.persist?.().catch(() => {});
    hasAsked = true;
  });
  channel?.addEventListener('message', ({ data }) => void made.hear(String(data)));
  window.addEventListener('pagehide', made.note);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && made.note());
  window.addEventListener('beforeunload', (event) => {
    const { fault, all } = made.getState();
    if (fault && !fault.isNoted && all.some(({ isSaved }) => !isSaved)) event.preventDefault();
  });
  void made.read();
  return made;
}
