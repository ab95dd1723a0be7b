/** The shelf of this window, tied to the page's coming and going and to the other windows. */
import { createShelf, type Shelf } from './shelf';

let shelf: Shelf | undefined;

/** Makes the shelf on first use, and begins to read what the device keeps. */
export function thisShelf(): Shelf {
  if (shelf) return shelf;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('caucus-tours');
  let hasAsked = false;
  const made = createShelf((id) => {
    channel?.postMessage(id);
    // So that a browser short of room does not clear this page's first.
    if (!hasAsked) void navigator.storage?.persist?.().catch(() => {});
    hasAsked = true;
  });
  channel?.addEventListener('message', ({ data }) => void made.hear(String(data)));
  window.addEventListener('pagehide', made.note);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && made.note());
  window.addEventListener('beforeunload', (event) => {
    const { fault, tours } = made.getState();
    if (fault && !fault.isNoted && tours.some(({ isSaved }) => !isSaved)) event.preventDefault();
  });
  void made.read();
  shelf = made;
  return made;
}
