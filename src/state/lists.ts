/**
 * Lists of ids in one form: in the order of all there are, each once, and null
 * for every one. All there are is passed in, so that these need no corpus.
 */

/** The members of `all` that are chosen; null where that is every one, unless `all` is empty. */
export function canonicalList<T>(all: readonly T[], chosen: readonly T[]): readonly T[] | null {
  const wanted = new Set(chosen);
  const list = all.filter((item) => wanted.has(item));
  return list.length === all.length && all.length > 0 ? null : list;
}

/** Switches one item on or off in a list whose null means that all are on. */
export function toggledList<T>(all: readonly T[], list: readonly T[] | null, item: T): readonly T[] | null {
  const on = list ?? all;
  return canonicalList(all, on.includes(item) ? on.filter((other) => other !== item) : [...on, item]);
}

/** Takes one item into a choice or out of it; null is no choice made, and so is a choice given up. */
export function toggledChoice<T>(all: readonly T[], chosen: readonly T[] | null, item: T): readonly T[] | null {
  const before = chosen ?? [];
  const after = before.includes(item) ? before.filter((other) => other !== item) : [...before, item];
  const list = all.filter((other) => after.includes(other));
  return list.length === 0 ? null : list;
}

/** The ids that an index has, each once and in its order, and those it does not have. */
export function splitByIndex(
  index: ReadonlyMap<string, number>,
  given: readonly string[],
): { known: readonly string[]; lost: readonly string[] } {
  const once = [...new Set(given)];
  const known = once.filter((id) => index.has(id)).sort((a, b) => (index.get(a) ?? 0) - (index.get(b) ?? 0));
  return { known, lost: once.filter((id) => !index.has(id)) };
}
