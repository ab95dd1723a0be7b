/** The language that the interface speaks now, and how its texts are found. */
import type { Pack } from './pack';

export interface Speech {
  /** Its tag, as HTML and Intl know it. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The texts of a part; from the English ones where it has them made. Gives the same object for the same part. */
  readonly of: <Part extends keyof Pack>(part: Part, english: Pack[Part]) => Pack[Part];
}

const ENGLISH: Speech = { language: 'en', direction: 'ltr', of: (_, english) => english };

/** A language that has a text for every English one. */
const whole = (language: string, pack: Pack): Speech => ({ language, direction: 'ltr', of: (part) => pack[part] });

const LOADERS: Readonly<Record<string, () => Promise<Speech>>> = {
  fr: async () => whole('fr', await import('./fr/fr')),
  es: async () => whole('es', await import('./es/es')),
  'en-XA': async () => (await import('./pseudo')).longer,
  'ar-XB': async () => (await import('./pseudo')).backwards,
};

/** Each language in its own words. */
export const NAMES = { en: 'English', fr: 'Français', es: 'Español' } as const;

const loaded = new Map<string, Promise<Speech>>([['en', Promise.resolve(ENGLISH)]]);
const listeners = new Set<() => void>();
let asked = 'en';
let speech = ENGLISH;

export const spoken = (): Speech => speech;

/** Calls back whenever another language is spoken; returns the way to stop that. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Speaks a language as soon as its texts are there; until then, and where they cannot be had, the one before goes on. Never rejects. */
export async function speak(language: string): Promise<void> {
  asked = language;
  const coming = loaded.get(language) ?? LOADERS[language]?.();
  if (coming) loaded.set(language, coming);
  const next = await coming?.catch(() => void loaded.delete(language));
  if (!next || asked !== language || next === speech) return;
  speech = next;
  for (const listener of listeners) listener();
}

/** The first of these tags whose language there is, or else English: what a reader is spoken to in. */
export function languageFor(readers: readonly string[]): string {
  const known = readers.map((tag) => tag.slice(0, 2).toLowerCase()).find((language) => language in NAMES);
  return known ?? 'en';
}

type Parts = Partial<Pack>;
const lasting = new WeakMap<Parts, { readonly of: Speech; readonly words: Parts }>();

/** Parts in the language of now, from the English ones; the same object until another is spoken. */
export function spokenWords<Some extends Parts>(english: Some): Some {
  const known = lasting.get(english);
  if (known?.of === speech) return known.words as Some;
  const of = speech.of as (part: string, texts: unknown) => unknown;
  const words = Object.fromEntries(Object.entries(english).map(([part, texts]) => [part, of(part, texts)])) as Some;
  lasting.set(english, { of: speech, words });
  return words;
}
