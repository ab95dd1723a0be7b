/**
 * Krippendorff's α: how far coders agree beyond chance (K. Krippendorff, Computing Krippendorff's Alpha-Reliability,
 * 2011). α = 1 − Dₒ/Dₑ, from the coincidences of values within units.
 */

export type Metric = 'nominal' | 'ordinal';

/** oₖₗ: pairs of values within a unit of m values count 1/(m − 1) each; units with one value count for nothing. */
function coincidences(units: readonly (readonly number[])[], categories: number): number[][] {
  const table = Array.from({ length: categories }, () => Array.from({ length: categories }, () => 0));
  for (const values of units) {
    values.forEach((one, at) =>
      values.forEach((other, beside) => {
        const row = table[one];
        if (at !== beside && row) row[other] = (row[other] ?? 0) + 1 / (values.length - 1);
      }),
    );
  }
  return table;
}

/** δ² of two categories; the ordinal one counts the values that lie between them, the two themselves by half. */
function difference(metric: Metric, totals: readonly number[], one: number, other: number): number {
  if (one === other) return 0;
  if (metric === 'nominal') return 1;
  const [from, to] = one < other ? [one, other] : [other, one];
  const between = totals.slice(from, to + 1).reduce((sum, count) => sum + count, 0);
  return (between - ((totals[from] ?? 0) + (totals[to] ?? 0)) / 2) ** 2;
}

/**
 * α of units, each the values its coders gave, as whole numbers from 0 to categories − 1 in their order: 1 where all
 * agree, 0 where they agree as by chance, below 0 where they agree less. null where it is not defined: no unit has two
 * values, or all values are the same.
 */
export function alpha(units: readonly (readonly number[])[], categories: number, metric: Metric): number | null {
  const table = coincidences(units, categories);
  const totals = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const all = totals.reduce((sum, count) => sum + count, 0);
  let [observed, expected] = [0, 0];
  table.forEach((row, one) =>
    row.forEach((count, other) => {
      const apart = difference(metric, totals, one, other);
      observed += count * apart;
      expected += (totals[one] ?? 0) * (totals[other] ?? 0) * apart;
    }),
  );
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
}
