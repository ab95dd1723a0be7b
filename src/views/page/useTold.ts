import { createContext, useContext, useSyncExternalStore } from 'react';
import { onSpoken, spoken } from '../../words/spoken';

/** The language of the corpus that is shown. */
export const CorpusLanguage = createContext<string | undefined>(undefined);

interface Told {
  readonly lang: string | undefined;
  readonly dir: 'auto';
}

const KNOWN = new Map<string | undefined, Told>();

/** Attributes of an element whose text is the corpus's: its direction is its own, and its language is named where the page speaks another. */
export function useTold(): Told {
  const { language } = useSyncExternalStore(onSpoken, spoken);
  const ofCorpus = useContext(CorpusLanguage);
  const lang = ofCorpus === language || ofCorpus === 'und' ? undefined : ofCorpus;
  const told = KNOWN.get(lang) ?? { lang, dir: 'auto' };
  KNOWN.set(lang, told);
  return told;
}
