/** A tour as a piece of a link: JSON, deflated, in the base64 of addresses. */
import { LONGEST_PACKED } from '../state/teachingFields';
import { type ParsedTour, parseTour } from './parse';
import type { Tour } from './tour';

const PREFIX = 'z.';
/** What a packed tour may unfold to; a link made to fill the memory stops here. */
const LARGEST = 1_000_000;

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  most = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (const reader = body.getReader(); ; ) {
    const { value, done } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too large');
    }
    parts.push(value);
  }
}

/** Whether a link's tour is the tour itself rather than an id. */
export const isPacked = (tour: string): boolean => tour.startsWith(PREFIX);

/** The value of the link key `tour` that carries the tour itself, or null where it is too long for a link. */
export async function packTour(tour: Tour): Promise<string | null> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(tour)));
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const text = btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return text.length > LONGEST_PACKED ? null : PREFIX + text;
}

/** The tour behind such a value, or what is wrong with it. Never rejects. */
export async function unpackTour(packed: string): Promise<ParsedTour> {
  try {
    const signs = atob(packed.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await through(
      new DecompressionStream('deflate-raw'),
      Uint8Array.from(signs, (sign) => sign.charCodeAt(0)),
      LARGEST,
    );
    return parseTour(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return { faults: [{ path: '(link)', message: 'the tour in this link is damaged or cut off' }] };
  }
}
