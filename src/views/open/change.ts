/** What a person changes in a mapping. Pure; columns and values keep one meaning each. */
import type { PositionColumn } from '../../exchange/positionsTable';
import type { Layout, Mapping } from '../../exchange/read/mapping';
import type { Shape } from '../../exchange/read/shape';
import type { Meaning } from '../../exchange/read/vocabulary';

/** Gives a column of the table a meaning, or none; a meaning that another column had is taken from it. */
export function withColumn(mapping: Mapping, header: string, role: PositionColumn | null): Mapping {
  const others = mapping.columns.filter(([column, other]) => other !== header && column !== role);
  return { ...mapping, columns: role === null ? others : [...others, [role, header]] };
}

export function withLayout(mapping: Mapping, layout: Layout, shape: Shape): Mapping {
  const first = mapping.names ?? shape.columns[0]?.header ?? null;
  return { ...mapping, layout, names: layout === 'long' ? mapping.names : first };
}

/** Adds a column to those that hold stances, or takes it away. */
export function withItem(mapping: Mapping, header: string, isIn: boolean): Mapping {
  const others = mapping.items.filter((other) => other !== header);
  return { ...mapping, items: isIn ? [...others, header] : others };
}

/** Says what a value stands for; null takes it back. */
export function withStance(mapping: Mapping, value: string, meaning: Meaning | null): Mapping {
  const others = mapping.stances.filter(([other]) => other !== value);
  return { ...mapping, stances: meaning === null ? others : [...others, [value, meaning]] };
}

/** Values of the columns that hold stances, with the number of their cells; most frequent first. */
export function stanceValues(
  shape: Shape,
  { layout, columns, items, names }: Mapping,
): readonly (readonly [value: string, count: number])[] {
  const headers = new Set(layout === 'long' ? columns.flatMap(([role, header]) => (role === 'stance' ? [header] : [])) : items);
  const counts = new Map<string, number>();
  for (const { header, values } of shape.columns) {
    if (!headers.has(header) || (layout !== 'long' && header === names)) continue;
    for (const [value, count] of values) if (value.trim() !== '') counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** What a mapping needs before a table can be understood: columns, and values without a meaning. */
export interface Missing {
  readonly columns: readonly ('actor' | 'issue' | 'stance')[];
  readonly values: readonly string[];
}

export function missingIn(shape: Shape, mapping: Mapping): Missing {
  const values = stanceValues(shape, mapping);
  const given = new Set(mapping.stances.map(([value]) => value));
  const has = (role: 'actor' | 'issue' | 'stance'): boolean => {
    if (mapping.layout === 'long') return mapping.columns.some(([column]) => column === role);
    if (role === 'stance') return mapping.items.some((header) => header !== mapping.names);
    return mapping.names !== null;
  };
  return {
    columns: (['actor', 'issue', 'stance'] as const).filter((role) => !has(role)),
    values: values.flatMap(([value]) => (given.has(value) ? [] : [value])),
  };
}

/** Whether a mapping speaks of columns that the table has. */
export function fits(shape: Shape, { columns, names, items, layout }: Mapping): boolean {
  const headers = new Set(shape.columns.map(({ header }) => header));
  const wanted = layout === 'long' ? columns.map(([, header]) => header) : [...items, ...(names === null ? [] : [names])];
  return wanted.length > 0 && wanted.every((header) => headers.has(header));
}
