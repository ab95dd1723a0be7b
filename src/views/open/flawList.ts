import { safeText } from '../../exchange/positionsTable';
import { type Flaw, isWarning } from '../../exchange/read/flaws';
import type { OpeningWords } from '../../words/opening';

const cell = (text: string): string => `"${safeText(text).replaceAll('"', '""')}"`;

/** What would be accepted, in signs or in words; null where that goes without saying. */
export function acceptedOf({ kind, accepted }: Flaw, t: OpeningWords['flaws']): string | null {
  const [, most, unit = ''] = /^≤ (\d+)( MB)?$/.exec(accepted ?? '') ?? [];
  if (most !== undefined) return t.atMost(Number(most), unit.replace(' ', '\u00a0'));
  return accepted ?? new Map<string, string>(Object.entries(t.wanted)).get(kind) ?? null;
}

/** How much there is of it where that is what is wrong; null where `count` tells how often it was found. */
export const amountOf = ({ kind, count }: Flaw): number | null => (kind.startsWith('too-many-') && count > 1 ? count : null);

/** All that is wrong as a CSV table, in which no cell is a formula. */
export function flawList(flaws: readonly Flaw[], t: OpeningWords): string {
  const rows = flaws.map((one) => {
    const { kind, row, column, value, count } = one;
    const level = isWarning(one) ? t.flaws.warning : t.flaws.error;
    return [
      level,
      t.flaws.kinds[kind],
      row === null ? '' : String(row),
      column ?? '',
      value ?? '',
      acceptedOf(one, t.flaws) ?? '',
      String(count),
    ];
  });
  return [t.open.listHeader, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
