/**
 * Two languages to try the page with, made from the English texts while it runs: one a third longer and with accents,
 * one from right to left. What stands between their brackets is a text of the interface; all else is the corpus's.
 */
import type { Speech } from './spoken';

/** What becomes of a text with letters, and of one without. */
interface Making {
  readonly worded: (text: string) => string;
  readonly bare: (text: string) => string;
}

const PLAIN = 'ACDEGILNORSTUYacdegilnorstuy';
const ACCENTED = 'ÅÇÐÉĜÎĻÑÖŔŠŢÛÝåçðéĝîļñöŕšţûý';
const sign = (plain: string): string => ACCENTED[PLAIN.indexOf(plain)] ?? plain;

const LONGER: Making = {
  worded: (text) => [...text].map((one) => (/[aeiou]/i.test(one) ? sign(one) + sign(one) : sign(one))).join(''),
  bare: (text) => text,
};

// The first pair of marks has a word run from right to left whatever its letters, the second sets a number apart.
const BACKWARDS: Making = {
  worded: (text) => text.replace(/\p{L}+/gu, (word) => `\u202E${word}\u202C`),
  bare: (text) => `\u2066${text}\u2069`,
};

/** A text between brackets, made anew but for what was put into it. */
function marked(text: string, given: readonly string[], { worded, bare }: Making): string {
  if (text === '' || given.includes(text)) return text;
  if (!/\p{L}/u.test(text)) return bare(text);
  const kept = given.filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
  const among = kept.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const pieces = among === '' ? [text] : text.split(new RegExp(`(${among})`));
  const whole = pieces.map((one, at) => (at % 2 === 1 ? one : worded(one))).join('');
  return whole.replace(/^(\s*)(.*?)(\s*)$/s, '$1‹$2›$3');
}

const textsIn = (given: unknown): readonly string[] =>
  typeof given === 'string' ? [given] : Array.isArray(given) ? given.flatMap(textsIn) : [];

/** Texts, functions that give texts, and what holds such, with every text marked. */
function remade(value: unknown, making: Making): unknown {
  if (typeof value === 'string') return marked(value, [], making);
  if (typeof value === 'function')
    return (...given: readonly unknown[]): unknown => {
      const result: unknown = value(...given);
      return typeof result === 'string' ? marked(result, textsIn(given), making) : result;
    };
  if (Array.isArray(value)) return value.map((one) => remade(one, making));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'language' && one === 'en' ? one : remade(one, making)]),
  );
}

function speech(language: string, direction: Speech['direction'], making: Making): Speech {
  const parts = new Map<string, unknown>();
  return {
    language,
    direction,
    of: (part, english) => {
      if (!parts.has(part)) parts.set(part, remade(english, making));
      return parts.get(part) as typeof english;
    },
  };
}

export const longer = speech('en-XA', 'ltr', LONGER);
export const backwards = speech('ar-XB', 'rtl', BACKWARDS);
