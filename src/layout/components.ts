import type { Dissimilarities } from './dissimilarities';

/**
 * Connected components of the dyads with a weight, as ascending lists of actors;
 * the component with most actors first, among equals that of the first actor.
 */
export function componentsOf({ size, weight }: Dissimilarities): readonly (readonly number[])[] {
  const parent = Array.from({ length: size }, (_, i) => i);
  const rootOf = (i: number) => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  for (let i = 0, at = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++, at++) {
      if (weight[at] === 0 || parent[i] === parent[j]) continue;
      const a = rootOf(i);
      const b = rootOf(j);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const components = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const root = rootOf(i);
    const component = components.get(root);
    if (component === undefined) components.set(root, [i]);
    else component.push(i);
  }
  return [...components.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
