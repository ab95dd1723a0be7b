import path from 'node:path';

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** The name of the chunk of what the page imports before it is shown: one file, where each part that is loaded later would cut off its own share. */
export function firstLoad(root: string): (id: string, modules: Modules) => string | null {
  let first: Set<string> | undefined;
  return (id, modules) => {
    if (!first) {
      first = new Set();
      const visit = (one: string): void => {
        if (first?.has(one)) return;
        first?.add(one);
        modules.getModuleInfo(one)?.importedIds.forEach(visit);
      };
      visit(path.join(root, 'index.html'));
    }
    return first.has(id) ? 'first' : null;
  };
}
