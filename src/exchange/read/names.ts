/** Names of a table, each once, and ids made from them. */
import { compareTexts } from '../../corpus/order';
import { slug } from '../../corpus/slug';
import { bareText } from '../positionsTable';

/** What XML cannot hold and no name needs: control characters other than tab and line ends, and halves of pairs. */
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Cs}/gu;

/** A cell as the text it stands for: without the escape of formulas, in NFC, trimmed, and without control characters. */
export function cleanText(cell: string): string {
  return bareText(cell).replace(UNPRINTABLE, '').normalize('NFC').trim();
}

export const hasUnprintable = (cell: string): boolean => cell.search(UNPRINTABLE) !== -1;

/** Names in the order in which they are met. */
export class Names {
  readonly names: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly merged: ReadonlyMap<string, string>;

  constructor(merges: readonly (readonly [string, string])[] = []) {
    this.merged = new Map(merges);
  }

  /** Index of a clean name, or of the one it is merged with. */
  place(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const meant = this.meant(name);
    const at = this.places.get(meant) ?? this.names.push(meant) - 1;
    this.places.set(meant, at);
    this.places.set(name, at);
    return at;
  }

  /** Follows merges to their end; a circle of merges ends where it comes round. */
  private meant(name: string): string {
    const seen = new Set<string>();
    let at = name;
    for (let next = this.merged.get(at); next !== undefined && !seen.has(next); next = this.merged.get(at)) {
      seen.add(next);
      at = next;
    }
    return at;
  }
}

/** Different ids for different names, whatever the order of the names; `wanted` are ids that some of them have by right. */
export function idsOf(names: readonly string[], wanted: readonly (string | undefined)[] = []): string[] {
  const taken = new Set(wanted.filter((id) => id !== undefined));
  const ids: string[] = names.map((_, at) => wanted[at] ?? '');
  const order = [...names.keys()].sort((a, b) => compareTexts(names[a] ?? '', names[b] ?? ''));
  // The next number to try for a slug, so that many equal ones do not take a time that is their square.
  const numbers = new Map<string, number>();
  for (const at of order) {
    if (ids[at] !== '') continue;
    const base = slug(names[at] ?? '');
    let number = numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    for (; taken.has(id); id = `${base}-${number}`) number += 1;
    numbers.set(base, number);
    taken.add(id);
    ids[at] = id;
  }
  return ids;
}
