/**
 * What joins the audience's and the presenter's windows. Every message tells a
 * state or asks for one, so that it may come twice and in any order of windows.
 */
import type { Step } from '../../tours/tour';

/** What the audience sees; a presenter's window needs nothing else. */
export interface Now {
  readonly type: 'now';
  readonly title: string;
  /** The steps of the tour, or the view itself as the one step. */
  readonly steps: readonly Pick<Step, 'id' | 'title' | 'text' | 'notes'>[];
  /** Index of the open step; −1 where the view is at none. */
  readonly at: number;
  /** Address part after # of what is shown. */
  readonly fragment: string;
  readonly isAsWritten: boolean;
  readonly isBlank: boolean;
  /** Names of the actors whose sides are hidden. */
  readonly hidden: readonly string[];
  /** Milliseconds since 1970 at which the presentation began. */
  readonly since: number;
}

export type Message =
  | Now
  /** The presenter asks who is there; its window is called so. */
  | { readonly type: 'hello'; readonly name: string }
  /** The presenter's window of this name is left. */
  | { readonly type: 'gone'; readonly name: string }
  /** The audience's window presents no longer. */
  | { readonly type: 'bye' }
  | { readonly type: 'go'; readonly step: string }
  /** Shows the view of a fragment while the step stays. */
  | { readonly type: 'show'; readonly fragment: string }
  | { readonly type: 'blank'; readonly isBlank: boolean }
  | { readonly type: 'return' }
  | { readonly type: 'restart' };

const TYPES: readonly string[] = ['now', 'hello', 'gone', 'bye', 'go', 'show', 'blank', 'return', 'restart'] satisfies Message['type'][];

export interface Wire {
  readonly send: (message: Message) => void;
  /** A window to reach directly too: where files are opened without a server, windows do not share channels. */
  readonly join: (peer: Window | null) => void;
  readonly close: () => void;
}

/** Joins the windows of one presentation within this browser; nothing leaves the device. */
export function openWire(id: string, onMessage: (message: Message) => void): Wire {
  const peers = new Set<Window>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`caucus-present-${id}`);
  // A page from a file has no origin that could be named.
  const origin = window.location.protocol === 'file:' ? '*' : window.location.origin;
  const isDirect = channel === null || origin === '*';
  const hear = (message: unknown): void => {
    if (TYPES.includes(String((message as Message | null)?.type))) onMessage(message as Message);
  };
  const onPost = ({ data, source, origin: from }: MessageEvent): void => {
    const letter = data as { readonly caucus?: unknown; readonly message?: unknown } | null;
    if (letter?.caucus !== id || (origin !== '*' && from !== origin)) return;
    if (source) peers.add(source as Window);
    hear(letter.message);
  };
  channel?.addEventListener('message', ({ data }) => hear(data));
  if (isDirect) window.addEventListener('message', onPost);
  return {
    send: (message) => {
      channel?.postMessage(message);
      if (isDirect) for (const peer of peers) peer.postMessage({ caucus: id, message }, origin);
    },
    join: (peer) => void (peer && peers.add(peer)),
    close: () => {
      channel?.close();
      window.removeEventListener('message', onPost);
    },
  };
}
