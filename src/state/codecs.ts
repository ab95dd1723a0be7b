/**
 * How values are written in links. A codec never throws; it writes one text for
 * one value, so two values are equal when their texts are.
 */
import { isRealDate } from '../corpus/dates';

export interface Codec<T> {
  /** What parse takes, in signs rather than sentences. */
  readonly accepts: string;
  /** The value that a text means, or undefined where it means none. */
  readonly parse: (text: string) => T | undefined;
  readonly serialise: (value: T) => string;
}

const EMPTY_LIST = '-';

/**
 * Percent-encodes one item so that no sign in it is read as part of the link:
 * neither , ~ & = nor what messengers cut from the end of an address, such as ).
 * An unpaired surrogate cannot stand in an address and becomes U+FFFD.
 */
export function encodeItem(item: string): string {
  const text = encodeURIComponent(item.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return text === EMPTY_LIST ? '%2D' : text;
}

/** The item behind an encoded text; a text that is not well encoded is taken as it stands. */
export function decodeItem(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Several items by comma, `-` for none. An empty text is no list; an empty item between commas is passed over. */
export function splitList(text: string): readonly string[] | undefined {
  if (text === EMPTY_LIST) return [];
  const parts = text.split(',').filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts;
}

export function joinList(parts: readonly string[]): string {
  return parts.length === 0 ? EMPTY_LIST : parts.join(',');
}

/** Ids in the order given, each once. */
export const ids: Codec<readonly string[]> = {
  accepts: 'id,id,… or -',
  parse: (text) => {
    const parts = splitList(text);
    // Once before decoding too: each wrong encoding costs an exception.
    return parts && [...new Set([...new Set(parts)].map(decodeItem))];
  },
  serialise: (value) => joinList(value.map(encodeItem)),
};

/** One word of a closed vocabulary. */
export function oneOf<Word extends string>(words: readonly Word[]): Codec<Word> {
  return {
    accepts: words.join(' '),
    parse: (text) => words.find((word) => word === decodeItem(text)),
    serialise: (value) => value,
  };
}

/** Some words of a closed vocabulary, each once and in its order; one foreign word spoils the list. */
export function someOf<Word extends string>(words: readonly Word[]): Codec<readonly Word[]> {
  return {
    accepts: `some of ${words.join(',')} or -`,
    parse: (text) => {
      const given = ids.parse(text);
      const known = words.filter((word) => given?.includes(word));
      return known.length === given?.length ? known : undefined;
    },
    serialise: joinList,
  };
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD. */
export const date: Codec<string> = {
  accepts: 'YYYY, YYYY-MM or YYYY-MM-DD',
  parse: (text) => (DATE.test(text) && isRealDate(text) ? text : undefined),
  serialise: (value) => value,
};

/** The largest count a link takes: more questions than any corpus has. */
export const LARGEST_COUNT = 999_999;

/** A whole number from 1 to LARGEST_COUNT. */
export const count: Codec<number> = {
  accepts: '1 2 3 …',
  parse: (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined),
  serialise: String,
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['yes', true],
  ['0', false],
  ['false', false],
  ['no', false],
]);

/** Yes or no, written 1 or 0. */
export const flag: Codec<boolean> = {
  accepts: '1 0',
  parse: (text) => FLAGS.get(text),
  serialise: (value) => (value ? '1' : '0'),
};
