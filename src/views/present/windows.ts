import { type Session, sessionText } from './session';
import type { Message } from './wire';

const addressWith = (search: string, hash = ''): string => {
  const url = new URL(window.location.href);
  url.search = search;
  url.hash = hash;
  return url.href;
};

/** The presenter's window of a presentation, as the audience's knows it. */
export interface PresenterDoor {
  /** To be told of every message, so that it is known whether the window is there. */
  readonly hear: (message: Message) => void;
  /** Opens it in the language of this window, or brings it to the front where it is open; null where the browser does not let it. */
  readonly open: (session: Session) => Window | null;
}

/**
 * A window that is being closed can still be found by its name for a moment, and would be taken for the new one: so a
 * name is used again only for a window that is known to be there, as after a reload of this one.
 */
export function presenterDoor(): PresenterDoor {
  let peer: Window | null = null;
  let name: string | null = null;
  return {
    hear: (message) => {
      if (message.type === 'hello') ({ name } = message);
      else if (message.type === 'gone' && message.name === name) name = null;
    },
    open: (session) => {
      if (peer && !peer.closed && name !== null) {
        peer.focus();
        return peer;
      }
      const target = (peer === null && name) || `caucus-presenter-${Date.now().toString(36)}`;
      const address = addressWith(`presenter=${sessionText(session)}`, `lang=${document.documentElement.lang}`);
      peer = window.open(address, target, 'popup,width=1100,height=760');
      if (peer) name = target;
      return peer;
    },
  };
}

/** Opens a window for the class that goes on with a presentation at a view. */
export function openAudience(session: Session, fragment: string): Window | null {
  return window.open(addressWith(`present=${sessionText(session)}`, fragment), '_blank');
}
