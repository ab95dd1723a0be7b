import { useSyncExternalStore } from 'react';
import type { Pack } from '../../words/pack';
import { onSpoken, spoken, spokenWords } from '../../words/spoken';

/** The hook of some parts of the texts in the language of now, made from the English ones. */
export const wordsHook =
  <Some extends Partial<Pack>>(english: Some): (() => Some) =>
  () =>
    useSyncExternalStore(onSpoken, () => spokenWords(english));

/** The hook of the texts of one part. */
export const partHook =
  <Part extends keyof Pack>(part: Part, english: Pack[Part]): (() => Pack[Part]) =>
  () =>
    useSyncExternalStore(onSpoken, () => spoken().of(part, english));
