import { createContext, useContext, useSyncExternalStore } from 'react';
import { onSpoken, spoken } from '../../words/spoken';

/** The language of what is told: of the corpus that is shown or, within a tour, of its texts. */
export const ToldLanguage = createContext<string | undefined>(undefined);

interface Told {
  readonly lang: string | undefined;
  readonly dir: 'auto';
}

const KNOWN = new Map<string | undefined, Told>();

/** Attributes of an element whose text is the corpus's or a tour's: its direction is its own, and its language is named where the page speaks another. */
export function useTold(): Told {
  const { language } = useSyncExternalStore(onSpoken, spoken);
  const toldIn = useContext(ToldLanguage);
  const lang = toldIn === language || toldIn === 'und' ? undefined : toldIn;
  const told = KNOWN.get(lang) ?? { lang, dir: 'auto' };
  KNOWN.set(lang, told);
  return told;
}
