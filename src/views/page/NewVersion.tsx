import { useEffect, useState } from 'react';
import { useDetailedWords } from './useDetailedWords';

/**
 * Has the browser keep the app's files for when there is no network, and tells of a version that waits. It never takes
 * over by itself: the page may be on a wall in front of a class.
 */
export function NewVersion() {
  const t = useDetailedWords().newVersion;
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);

  useEffect(() => {
    const container = navigator.serviceWorker;
    let registration: ServiceWorkerRegistration | undefined;
    let isShown = true;
    const look = (): void => {
      if (isShown && container.controller) setWaiting(registration?.waiting ?? null);
    };
    const onFound = (): void => registration?.installing?.addEventListener('statechange', look);
    const ask = (): void => {
      if (document.visibilityState === 'visible') void registration?.update().catch(() => {});
    };
    container.register('./sw.js', { updateViaCache: 'none' }).then(
      (made) => {
        registration = made;
        look();
        made.addEventListener('updatefound', onFound);
        document.addEventListener('visibilitychange', ask);
      },
      // A browser that keeps nothing, as in a private window, shows the page all the same.
      () => {},
    );
    return () => {
      isShown = false;
      registration?.removeEventListener('updatefound', onFound);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);

  const reload = (): void => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
    waiting?.postMessage('take over');
  };

  return (
    <div role="status">
      {waiting && (
        <div className="new-version">
          <span>{t.ready}</span>
          <button type="button" className="button primary" onClick={reload}>
            {t.reload}
          </button>
          <button type="button" className="button" onClick={() => setWaiting(null)}>
            {t.later}
          </button>
        </div>
      )}
    </div>
  );
}
