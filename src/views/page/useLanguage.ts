import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { type Language, LANGUAGES } from '../../state/view';
import { keptLanguage } from '../../storage/language';
import { languageFor, onSpoken, speak, spoken } from '../../words/spoken';

/** Speaks the language that a link asks for, or else the one chosen on this device, or else the reader's. */
export const speakAs = (asked: Language | null): Promise<void> =>
  speak(asked ?? languageFor([keptLanguage() ?? '', ...navigator.languages]));

/** The language that the page's address names; where it names none, null. */
export function languageOfLink(): Language | null {
  const asked = new URLSearchParams(window.location.hash.slice(1)).get('lang');
  return LANGUAGES.find((language) => language === asked) ?? null;
}

/** Has the page speak the language that is asked for, null being the one kept on this device or the reader's own, and names it on the root element. */
export function useLanguage(asked: Language | null): void {
  const { language, direction } = useSyncExternalStore(onSpoken, spoken);
  useEffect(() => void speakAs(asked), [asked]);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
}
