import { type Session, sessionText } from './session';

const addressWith = (search: string, hash = ''): string => {
  const url = new URL(window.location.href);
  url.search = search;
  url.hash = hash;
  return url.href;
};

/** Opens the presenter's window of a presentation, in the language of this one, or brings it to the front; null where the browser does not let it. */
export function openPresenter(session: Session): Window | null {
  const address = addressWith(`presenter=${sessionText(session)}`, `lang=${document.documentElement.lang}`);
  return window.open(address, `caucus-presenter-${session.id}`, 'popup,width=1100,height=760');
}

/** Opens a window for the class that goes on with a presentation at a view. */
export function openAudience(session: Session, fragment: string): Window | null {
  return window.open(addressWith(`present=${sessionText(session)}`, fragment), '_blank');
}
