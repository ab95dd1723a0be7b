import { useEffect, useEffectEvent, useRef } from 'react';
import { closeSession, type Session } from './session';
import { type Message, type Now, openWire, type Wire } from './wire';

/** The audience's end: tells every presenter's window what is on the screen, once it is (`now`), and hears what is to be done. */
export function useAudience({ id, since }: Session, now: Now | null, onMessage: (message: Message) => void): { current: Wire | null } {
  const wire = useRef<Wire | null>(null);
  const text = JSON.stringify(now);
  const hear = useEffectEvent((message: Message): void => {
    if (message.type === 'hello' && now) wire.current?.send(now);
    onMessage(message);
  });
  const begun = useEffectEvent((): Session => ({ id, since }));
  useEffect(() => {
    const opened = openWire(id, hear);
    wire.current = opened;
    // A presenter's window that has opened this one is told of it.
    opened.join(window.opener as Window | null);
    const goodbye = (): void => opened.send({ type: 'bye' });
    window.addEventListener('pagehide', goodbye);
    return () => {
      window.removeEventListener('pagehide', goodbye);
      goodbye();
      opened.close();
      wire.current = null;
      closeSession(begun());
    };
  }, [id]);
  useEffect(() => {
    const told = JSON.parse(text) as Now | null;
    if (told) wire.current?.send(told);
  }, [text]);
  return wire;
}
