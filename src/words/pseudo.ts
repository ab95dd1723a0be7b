/**
 * Two languages to try the page with, made from the English texts while it runs: one a third longer and with accents,
 * one from right to left. What stands between their brackets is a text of the interface; all else is the corpus's.
 */
import type { Speech } from './spoken';

const PLAIN = 'ACDEGILNORSTUYacdegilnorstuy';
const ACCENTED = 'ÅÇÐÉĜÎĻÑÖŔŠŢÛÝåçðéĝîļñöŕšţûý';
/** From here to there letters run from right to left, whatever they are. */
const [TURNED, BACK] = ['\u202E', '\u202C'];

const sign = (plain: string): string => ACCENTED[PLAIN.indexOf(plain)] ?? plain;
const long = (text: string): string => [...text].map((one) => (/[aeiou]/i.test(one) ? sign(one) + sign(one) : sign(one))).join('');
const turned = (text: string): string => (/\p{L}/u.test(text) ? `${TURNED}${text}${BACK}` : text);

/** A text between brackets, made by `made` but for what was put into it. */
function marked(text: string, given: readonly string[], made: (text: string) => string): string {
  if (!/\p{L}/u.test(text) || given.includes(text)) return text;
  const kept = given.filter((one) => one.length > 1).sort((a, b) => b.length - a.length);
  const among = kept.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const pieces = among === '' ? [text] : text.split(new RegExp(`(${among})`));
  const [, before = '', middle = '', after = ''] =
    /^(\s*)(.*?)(\s*)$/s.exec(pieces.map((one, at) => (at % 2 === 1 ? one : made(one))).join('')) ?? [];
  return `${before}⟦${middle}⟧${after}`;
}

const textsIn = (given: unknown): readonly string[] =>
  typeof given === 'string' ? [given] : Array.isArray(given) ? given.flatMap(textsIn) : [];

/** Texts, functions that give texts, and what holds such, with every text marked. */
function remade(value: unknown, made: (text: string) => string): unknown {
  if (typeof value === 'string') return marked(value, [], made);
  if (typeof value === 'function')
    return (...given: readonly unknown[]): unknown => {
      const result: unknown = value(...given);
      return typeof result === 'string' ? marked(result, textsIn(given), made) : result;
    };
  if (Array.isArray(value)) return value.map((one) => remade(one, made));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'language' ? one : remade(one, made)]));
}

function speech(language: string, direction: Speech['direction'], made: (text: string) => string): Speech {
  const parts = new Map<string, unknown>();
  return {
    language,
    direction,
    of: (part, english) => {
      if (!parts.has(part)) parts.set(part, remade(english, made));
      return parts.get(part) as typeof english;
    },
  };
}

export const longer = speech('en-XA', 'ltr', long);
export const backwards = speech('ar-XB', 'rtl', turned);
