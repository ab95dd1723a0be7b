/** The parts of a zip that are asked for, inflated under a limit: a small file that swells is refused while it swells. */
import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import { flaw, Refused, tooLarge } from './flaws';
import { MOST_INFLATED } from './limits';

const SLICE = 1 << 16;
const MOST_PARTS = 10_000;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Texts of the wanted parts by name, of at most `most` bytes together. Throws a Refused. */
export function unzipTexts(bytes: Uint8Array, isWanted: (name: string) => boolean, most = MOST_INFLATED): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let inflated = 0;
  let parts = 0;
  const unzip = new Unzip((file) => {
    parts += 1;
    if (parts > MOST_PARTS) throw new Refused(flaw('too-large', { accepted: `≤ ${MOST_PARTS}` }));
    if (!isWanted(file.name)) return;
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, isLast) => {
      // What is thrown here comes back as an error once.
      if (error) throw error instanceof Refused ? error : new Refused(flaw('unreadable', { column: file.name }));
      inflated += piece.length;
      if (inflated > most) throw new Refused(tooLarge(inflated, most, file.name));
      pieces.push(piece);
      if (isLast) texts.set(file.name, strFromU8(joined(pieces)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += SLICE) unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused(flaw('unreadable'));
  }
  return texts;
}
