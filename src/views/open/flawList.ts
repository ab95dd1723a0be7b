import { safeText } from '../../exchange/positionsTable';
import { type Flaw, isWarning } from '../../exchange/read/flaws';
import type { OpeningWords } from '../../words/opening';

const cell = (text: string): string => `"${safeText(text).replaceAll('"', '""')}"`;

/** All that is wrong as a CSV table, in which no cell is a formula. */
export function flawList(flaws: readonly Flaw[], t: OpeningWords): string {
  const rows = flaws.map((one) => {
    const { kind, row, column, value, accepted, count } = one;
    const level = isWarning(one) ? t.flaws.warning : t.flaws.error;
    return [level, t.flaws.kinds[kind], row === null ? '' : String(row), column ?? '', value ?? '', accepted ?? '', String(count)];
  });
  return [t.open.listHeader, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
