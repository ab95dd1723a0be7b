/**
 * A tour as a piece of a link: JSON, deflated, in the base64 of addresses. By fflate, loaded with the first such link,
 * since not every browser's own streams know the raw form.
 */
import { LONGEST_PACKED } from '../state/teachingFields';
import { type ParsedTour, parseTour } from './parse';
import type { Tour } from './tour';

const PREFIX = 'z.';
/** What a packed tour may unfold to. */
const LARGEST = 1_000_000;

/** Whether a link's tour is the tour itself rather than an id. */
export const isPacked = (tour: string): boolean => tour.startsWith(PREFIX);

/** The value of the link key `tour` that carries the tour itself, or null where it is too long for a link. Rejects where what packs it cannot be loaded. */
export async function packTour(tour: Tour): Promise<string | null> {
  const { deflateSync, strToU8, strFromU8 } = await import('fflate');
  const bytes = deflateSync(strToU8(JSON.stringify(tour)), { level: 9 });
  const text = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return text.length > LONGEST_PACKED ? null : PREFIX + text;
}

/** The tour behind such a value, or what is wrong with it. Never rejects. */
export async function unpackTour(packed: string): Promise<ParsedTour> {
  const unpacking = await import('fflate').catch(() => null);
  if (!unpacking) return { faults: [{ path: '(link)', message: 'what unfolds the tour in this link did not load; reload the page' }] };
  const { inflateSync, strToU8 } = unpacking;
  try {
    const bytes = inflateSync(strToU8(atob(packed.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/')), true));
    if (bytes.length > LARGEST) throw new RangeError('too large');
    return parseTour(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return { faults: [{ path: '(link)', message: 'the tour in this link is damaged or cut off' }] };
  }
}
