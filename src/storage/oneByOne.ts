/** Does what concerns one key one thing after the other, and tells when a thing is done. Work must not reject. */
export function oneByOne(): (key: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return (key, work) => {
    const next = (last.get(key) ?? Promise.resolve()).then(work);
    last.set(key, next);
    return next;
  };
}
