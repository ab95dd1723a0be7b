/** Ids made of names. */

const LONGEST_ID = 60;

/** A name as an id: small letters and digits of any script, hyphens between them. */
export function slug(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const text = letters.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, LONGEST_ID);
  return text.replace(/^-+|-+$/g, '') || 'x';
}
