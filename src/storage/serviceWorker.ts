/**
 * The service worker: keeps every file of one version of the app, so that it opens without a network. The build puts
 * the list of files before this code (tests/build/offline.ts) and writes it as `sw.js` beside the page.
 */

/** What a worker of this kind is, as far as it is used; the types of the browser's page do not know it. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <K extends keyof Events>(type: K, listener: (event: Events[K]) => void) => void;
}
interface Lasting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly message: { readonly data: unknown };
  readonly fetch: { readonly request: Request; readonly respondWith: (response: Promise<Response>) => void };
}

/** Name and SHA-256 of each file, relative to the scope; the page itself is the empty name. */
declare const FILES: readonly (readonly [name: string, integrity: string])[];
declare const VERSION: string;

const scope = self as unknown as Scope;
const root = scope.registration.scope;
const ours = `caucus ${root} `;
const names = new Set(FILES.map(([name]) => name));
const addressOf = (name: string): string => new URL(name, root).href;

/** Files whose names change with their content are taken from the version before. */
async function keep(cache: Cache, [name, integrity]: (typeof FILES)[number]): Promise<void> {
  const address = addressOf(name);
  const known = name.startsWith('assets/') ? await caches.match(address) : undefined;
  // The hash keeps a page of one version from being kept with the files of another while a new one is being put up.
  await cache.put(address, known ?? (await fetch(address, { integrity, cache: 'no-cache' })));
}

async function keepAll(): Promise<void> {
  const cache = await caches.open(ours + VERSION);
  await Promise.all(FILES.map((file) => keep(cache, file)));
}

/** The version before stays: other windows may still show it, and load parts of it later. */
async function forgetOld(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== ours + VERSION);
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)));
  await scope.clients.claim();
}

async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(ours + VERSION);
  return (await cache.match(address)) ?? (await caches.match(address)) ?? fetch(request);
}

scope.addEventListener('install', (event) => event.waitUntil(keepAll()));
scope.addEventListener('activate', (event) => event.waitUntil(forgetOld()));
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const name = (origin + pathname).startsWith(root) ? (origin + pathname).slice(root.length) : null;
  if (request.method !== 'GET' || name === null) return;
  if (name === '' || name === 'index.html') event.respondWith(answer(request, root));
  else if (names.has(name) || name.startsWith('assets/')) event.respondWith(answer(request, addressOf(name)));
});
