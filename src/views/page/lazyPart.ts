import { type FunctionComponent, lazy, type LazyExoticComponent } from 'react';
import { createStore } from 'zustand/vanilla';

/** Whether a part that was asked for did not come, as where the network went away before the page was kept. */
export const isPartMissing = createStore<boolean>(() => false);

/**
 * A component that is loaded when it is first shown. Where it does not come, its place stays as it was and the page
 * around it stands and says so; a browser asks for a failed part again only after a reload.
 */
export function lazyPart<P>(load: () => Promise<FunctionComponent<P>>): LazyExoticComponent<FunctionComponent<P>> {
  return lazy(async () => ({
    default: await load().catch((cause: unknown) => {
      // oxlint-disable-next-line no-console -- a fault of the part itself must not pass for a lost network
      console.error(cause);
      isPartMissing.setState(true, true);
      return new Promise<never>(() => {});
    }),
  }));
}
