/**
 * What leads from one piece of JSON to another, so that a step of a history takes room for what it changes and not for
 * the whole work. What two works share is never looked into.
 */

export type Patch =
  | { readonly type: 'put'; readonly value: unknown }
  | { readonly type: 'fields'; readonly gone: readonly string[]; readonly fields: readonly (readonly [key: string, patch: Patch])[] }
  /** From place `at` on, as many items as are named by `cut` make room for others. */
  | { readonly type: 'items'; readonly at: number; readonly cut: number; readonly items: readonly unknown[] }
  | { readonly type: 'item'; readonly at: number; readonly patch: Patch };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

function ofLists(from: readonly unknown[], to: readonly unknown[]): Patch | undefined {
  const most = Math.min(from.length, to.length);
  let at = 0;
  while (at < most && patchOf(from[at], to[at]) === undefined) at += 1;
  let end = 0;
  while (end < most - at && patchOf(from.at(-1 - end), to.at(-1 - end)) === undefined) end += 1;
  const [cut, items] = [from.length - end - at, to.slice(at, to.length - end)];
  if (cut === 0 && items.length === 0) return undefined;
  const patch = cut === 1 && items.length === 1 ? patchOf(from[at], items[0]) : undefined;
  return patch ? { type: 'item', at, patch } : { type: 'items', at, cut, items };
}

function ofFields(from: Fields, to: Fields): Patch | undefined {
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const fields = Object.keys(to).flatMap((key): [string, Patch][] => {
    const patch: Patch | undefined = Object.hasOwn(from, key) ? patchOf(from[key], to[key]) : { type: 'put', value: to[key] };
    return patch ? [[key, patch]] : [];
  });
  return gone.length + fields.length === 0 ? undefined : { type: 'fields', gone, fields };
}

/** What leads from one value to another; undefined where they are the same. */
export function patchOf(from: unknown, to: unknown): Patch | undefined {
  if (Object.is(from, to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to)) return ofLists(from, to);
  return isFields(from) && isFields(to) ? ofFields(from, to) : { type: 'put', value: to };
}

/** The value that a patch leads to from the one that it was made from; what it leaves alone is shared. */
export function patched(value: unknown, patch: Patch | undefined): unknown {
  if (patch === undefined) return value;
  if (patch.type === 'put') return patch.value;
  if (patch.type === 'fields') {
    const all = new Map(Object.entries(value as Fields));
    for (const key of patch.gone) all.delete(key);
    for (const [key, one] of patch.fields) all.set(key, patched(all.get(key), one));
    return Object.fromEntries(all);
  }
  const list = value as readonly unknown[];
  return patch.type === 'items'
    ? list.toSpliced(patch.at, patch.cut, ...patch.items)
    : list.with(patch.at, patched(list[patch.at], patch.patch));
}
