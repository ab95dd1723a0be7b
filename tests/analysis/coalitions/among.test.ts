import { expect, it } from 'vitest';
import { tiesAmong } from '../../../src/analysis/coalitions/among';
import { TIE } from '../../../src/analysis/ties';

it('counts ties between members and with others, and not those between others', () => {
  const { none, aligned, opposed, mixed } = TIE;
  // ab, ac, ad, bc, bd, cd
  const kind = Uint8Array.of(aligned, opposed, mixed, aligned, none, opposed);
  const nothing = { aligned: 0, opposed: 0, mixed: 0 };
  expect(tiesAmong({ kind }, 4, [0, 1])).toEqual({ inside: { ...nothing, aligned: 1 }, outside: { aligned: 1, opposed: 1, mixed: 1 } });
  expect(tiesAmong({ kind }, 4, [0, 1, 2, 3])).toEqual({ inside: { aligned: 2, opposed: 2, mixed: 1 }, outside: nothing });
  expect(tiesAmong({ kind }, 4, [])).toEqual({ inside: nothing, outside: nothing });
});
