/** A mapping as a small file of its own, or inside the corpus that was read by it. */
import * as v from 'valibot';
import { Mapping } from '../../corpus/mapping';

export type { Mapping } from '../../corpus/mapping';
export type Layout = Mapping['layout'];
export type Merge = Mapping['merges'][number];

const Carrier = v.object({ format: v.literal('caucus-corpus/1'), mapping: Mapping });

/** A mapping from JSON, be it alone or in a corpus file; undefined for anything else. */
export function mappingOf(value: unknown): Mapping | undefined {
  const { success, output } = v.safeParse(v.union([Mapping, Carrier]), value);
  if (!success) return undefined;
  return output.format === 'caucus-corpus/1' ? output.mapping : output;
}

export function mappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
