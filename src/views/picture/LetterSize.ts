import { createContext } from 'react';

/** Height in CSS pixels of the names in a picture that is shown smaller than it is drawn; null where the theme says it. */
export const LetterSize = createContext<number | null>(null);
