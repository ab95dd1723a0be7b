/** What a file is, by its first bytes and never by its name. */
import { Refused, tooLarge } from './flaws';
import { MOST_BYTES } from './limits';

export type Content = 'zip' | 'sqlite' | 'text';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What is told of the progress of a reading: bytes done and bytes in all. */
export type Tell = (done: number, total: number) => void;

const SQLITE = 'SQLite format 3\0';

export function contentOf(head: Uint8Array): Content {
  const text = String.fromCharCode(...head.subarray(0, SQLITE.length));
  if (text === SQLITE) return 'sqlite';
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip';
  return 'text';
}

/** By its byte order mark, or by the zeros that UTF-16 has between Latin letters; UTF-8 is assumed otherwise. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 8;
  if (odd > enough && even === 0) return 'utf-16le';
  if (even > enough && odd === 0) return 'utf-16be';
  return 'utf-8';
}

/**
 * Whether the beginning of a file is no text: bytes of zero in what is no UTF-8, or very many of them. A few in a text
 * are control characters like others.
 */
export function isBinary(head: Uint8Array, encoding: Encoding): boolean {
  // Compressed, and UTF-32, which begins as UTF-16 does.
  if ((head[0] === 0x1f && head[1] === 0x8b) || (encoding === 'utf-16le' && head[2] === 0 && head[3] === 0)) return true;
  if (encoding !== 'utf-8' || !head.includes(0)) return false;
  if (head.filter((byte) => byte === 0).length > head.length / 4) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return false;
  } catch {
    return true;
  }
}

/** Texts that are no table and no JSON: pages, other XML, PDF, RTF. */
const OTHER_TEXT = /^\s*(?:<!doctype|<!--|<\?xml|<(?:html|head|body|table|svg|office:)\b|%PDF-|\{\\rtf)/i;

/** Whether a text is that of another format, by its beginning. */
export const isOtherText = (start: string): boolean => OTHER_TEXT.test(start);

/** The bytes of a file that is held as a whole. */
export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  if (blob.size > MOST_BYTES) throw new Refused(tooLarge(blob.size, MOST_BYTES));
  return new Uint8Array(await blob.arrayBuffer());
}

/** Small pieces are garbage that is cheap to collect. */
const SLICE = 1 << 18;

/**
 * The text of a file in pieces. UTF-8 that is none throws a TypeError, so that another encoding can be tried; a lone
 * half of a UTF-16 pair becomes U+FFFD.
 */
export async function* piecesOf(blob: Blob, encoding: Encoding, tell: Tell): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for (let at = 0; at < blob.size; at += SLICE) {
    const bytes = await blob.slice(at, at + SLICE).arrayBuffer();
    const text = decoder.decode(bytes, { stream: true });
    tell(Math.min(at + SLICE, blob.size), blob.size);
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}
