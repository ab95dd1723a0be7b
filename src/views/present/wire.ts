/** What joins the audience's and the presenter's windows. A message that comes by two ways is heard once. */
import type { Step } from '../../tours/tour';
import type { Spot } from './beam';
import type { Move } from './moves';

/** The room that the picture has on the audience's screen, in CSS pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  /** Height of its letters. */
  readonly letters: number;
  /** How far what is cut off is scrolled. */
  readonly scrolled: number;
}

/** What the audience sees; a presenter's window needs nothing else. */
export interface Now {
  readonly type: 'now';
  readonly title: string;
  /** Of title and steps, as BCP 47 has it. */
  readonly language: string;
  /** The steps of the tour, or the view itself as the one step. */
  readonly steps: readonly Pick<Step, 'id' | 'title' | 'text' | 'notes'>[];
  /** Index of the open step; −1 where the view is at none. */
  readonly at: number;
  /** Address part after # of what is shown. */
  readonly fragment: string;
  readonly isAsWritten: boolean;
  readonly isBlank: boolean;
  readonly hasLight: boolean;
  /** Null where no picture is on the screen. */
  readonly stage: Stage | null;
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
  | { readonly type: 'move'; readonly move: Move }
  /** Shows the view of a fragment while the step stays. */
  | { readonly type: 'show'; readonly fragment: string }
  | { readonly type: 'blank'; readonly isBlank: boolean }
  /** Puts the light on a place in the picture, or out. */
  | { readonly type: 'light'; readonly at: Spot | null }
  /** Scrolls what is cut off by a share of its height. */
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'return' }
  | { readonly type: 'restart' };

const TYPES: readonly string[] = [
  'now',
  'hello',
  'gone',
  'bye',
  'move',
  'show',
  'blank',
  'light',
  'scroll',
  'return',
  'restart',
] satisfies Message['type'][];

/** A message on its way: of which presentation, from which window, and the how-manieth of it. */
interface Letter {
  readonly caucus: string;
  readonly from: string;
  readonly at: number;
  readonly message: Message;
}

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
  const from = crypto.randomUUID?.() ?? String(Math.random());
  let sent = 0;
  const heard = new Map<string, number>();
  const hear = (data: unknown): void => {
    const letter = data as Partial<Letter> | null;
    const { caucus, from: by = '', at = 0, message } = letter ?? {};
    if (caucus !== id || !message || at <= (heard.get(by) ?? 0) || !TYPES.includes(message.type)) return;
    heard.set(by, at);
    onMessage(message);
  };
  const onPost = ({ data, source, origin: by }: MessageEvent): void => {
    if ((data as Partial<Letter> | null)?.caucus !== id || (origin !== '*' && by !== origin)) return;
    if (source) peers.add(source as Window);
    hear(data);
  };
  channel?.addEventListener('message', ({ data }) => hear(data));
  if (isDirect) window.addEventListener('message', onPost);
  return {
    send: (message) => {
      sent += 1;
      const letter: Letter = { caucus: id, from, at: sent, message };
      channel?.postMessage(letter);
      if (isDirect) for (const peer of peers) peer.postMessage(letter, origin);
    },
    join: (peer) => void (peer && peers.add(peer)),
    close: () => {
      channel?.close();
      window.removeEventListener('message', onPost);
    },
  };
}
