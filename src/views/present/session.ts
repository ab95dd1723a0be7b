/** A presentation of this tab: by what name its windows find each other, and since when it goes on. */
export interface Session {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

const KEY = 'caucus-presentation';
const FORM = /^([a-z0-9]{4,20})\.(\d{10,15})$/;

/** As it stands in an address: `?present=` of the audience's window, `?presenter=` of the presenter's. */
export const sessionText = ({ id, since }: Session): string => `${id}.${since}`;

export function sessionOf(text: string | null): Session | null {
  const [, id, since] = FORM.exec(text ?? '') ?? [];
  return id === undefined ? null : { id, since: Number(since) };
}

/** What the tab remembers; null too where a browser keeps nothing for this page. */
function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(text: string): void {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // The presentation goes on; only a reload ends it.
  }
}

/** The presentation this tab takes part in: the one named in its address, the one before a reload, or a new one. */
export function openSession(): Session {
  const { pathname, search, hash } = window.location;
  const named = sessionOf(new URLSearchParams(search).get('present'));
  const before = sessionOf(kept()?.replace(/^-/, '') ?? null);
  const session = named ?? before ?? { id: crypto.getRandomValues(new Uint32Array(2)).join('').slice(0, 12), since: Date.now() };
  keep(sessionText(session));
  // The address stays one that can be handed out.
  if (named) window.history.replaceState(null, '', `${pathname}${hash}`);
  return session;
}

/** Ends presenting; the name stays, so that the presenter's window is found again. */
export const closeSession = (session: Session): void => keep(`-${sessionText(session)}`);

/** Begins the timer anew. */
export function restarted(session: Session): Session {
  const next = { ...session, since: Date.now() };
  keep(sessionText(next));
  return next;
}
