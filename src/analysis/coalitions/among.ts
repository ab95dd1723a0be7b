import { TIE, type Ties } from '../ties';

/** Ties of some actors by kind: between them, and with everybody else in view. */
interface TiesAmong {
  readonly inside: Ties['counts'];
  readonly outside: Ties['counts'];
}

/** Counts the ties of the members, positions among the k actors of Dyads. */
export function tiesAmong({ kind }: Pick<Ties, 'kind'>, k: number, members: Iterable<number>): TiesAmong {
  const isMember = new Uint8Array(k);
  for (const member of members) isMember[member] = 1;
  const seen = [0, 1, 2].map(() => [0, 0, 0, 0]);
  for (let a = 0, at = 0; a < k; a++) for (let b = a + 1; b < k; b++, at++) seen[isMember[a]! + isMember[b]!]![kind[at]!]!++;
  const counts = (of: readonly number[]) => ({ aligned: of[TIE.aligned]!, opposed: of[TIE.opposed]!, mixed: of[TIE.mixed]! });
  return { inside: counts(seen[2]!), outside: counts(seen[1]!) };
}
