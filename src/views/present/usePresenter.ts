import { useEffect, useRef, useState } from 'react';
import type { Session } from './session';
import { type Message, type Now, openWire, type Wire } from './wire';

/** Milliseconds between two questions whether the audience's window is there, and until no answer means that it is not. */
const ASK_EVERY = 1500;
const LOST_AFTER = 5000;

const KEY = 'caucus-presenter-last';

function lastKnown(): Now | null {
  try {
    const last = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Now | null;
    return Array.isArray(last?.steps) ? last : null;
  } catch {
    return null;
  }
}

function remember(now: Now): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(now));
  } catch {
    // Only a reload without the audience's window forgets where it was.
  }
}

export interface Presenter {
  /** What was last heard of the audience's window; null before the first time. */
  readonly now: Now | null;
  readonly isLost: boolean;
  readonly send: (message: Message) => void;
  readonly join: (peer: Window | null) => void;
}

/** The presenter's end: follows the audience's window, says when it does not answer, and tells it what to do. */
export function usePresenter({ id }: Session): Presenter {
  const wire = useRef<Wire | null>(null);
  const [now, setNow] = useState<Now | null>(lastKnown);
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let heard = Date.now();
    const opened = openWire(id, (message) => {
      if (message.type === 'bye') return setLost(true);
      if (message.type !== 'now') return;
      heard = Date.now();
      remember(message);
      setNow(message);
      setLost(false);
    });
    wire.current = opened;
    opened.join(window.opener as Window | null);
    const ask = (): void => opened.send({ type: 'hello', name: window.name });
    const goodbye = (): void => opened.send({ type: 'gone', name: window.name });
    window.addEventListener('pagehide', goodbye);
    ask();
    const asking = setInterval(() => {
      ask();
      if (Date.now() - heard > LOST_AFTER) setLost(true);
    }, ASK_EVERY);
    return () => {
      clearInterval(asking);
      window.removeEventListener('pagehide', goodbye);
      opened.close();
      wire.current = null;
    };
  }, [id]);
  return { now, isLost, send: (message) => wire.current?.send(message), join: (peer) => wire.current?.join(peer) };
}
