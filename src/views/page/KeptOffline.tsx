import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from './lazyPart';

const NewVersion = lazyPart(async () => (await import('./later')).NewVersion);

/** Whether the page has a service worker beside it: not while it is being changed, not on a disk, not as one file. */
const isServed = (): boolean =>
  import.meta.env.PROD &&
  import.meta.env.MODE !== 'single' &&
  window.location.protocol.startsWith('http') &&
  navigator.serviceWorker !== undefined;

/** Keeps the app for when there is no network, once the page has nothing else to do. */
export function KeptOffline() {
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    if (!isServed()) return undefined;
    const timer = setTimeout(() => setIsTime(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{isTime && <NewVersion />}</Suspense>;
}
