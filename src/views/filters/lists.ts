/** What the lists of the panel have in common: order by name, search, and sets of ids that grow and shrink. */

const collator = new Intl.Collator('en', { numeric: true });

/** Order of reading, for things that have a name. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}

/** Letters that are not taken apart into a plain one and its accent. */
const WHOLE: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** A text without case and accents. */
export function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
  return bare.replace(/[øłđıßæœ]/g, (letter) => WHOLE[letter] ?? letter);
}

/** Whether a text has every word of the query somewhere in it, whatever the case and the accents; an empty query is in every text. */
export function finder(query: string): (text: string) => boolean {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (text) => {
    const searched = plain(text);
    return words.every((word) => searched.includes(word));
  };
}

/** Ids with some more, or without some of them. */
export function withIds<T>(before: readonly T[], ids: readonly T[], isOn: boolean): readonly T[] {
  return isOn ? [...before, ...ids] : before.filter((id) => !ids.includes(id));
}

/** Longer lists are searched rather than read. */
export const MOST_ROWS = 300;
