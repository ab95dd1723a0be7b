/** The language that was chosen for the interface on this device. Where nothing can be kept, none ever was. */
const KEY = 'caucus.language';

/** Its tag, or null. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a tag, or with null forgets the one that was kept. */
export function keepLanguage(language: string | null): void {
  try {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    // It holds for this visit: the view has it too.
  }
}
