/**
 * What the device keeps, in one IndexedDB database. A room that wants a store
 * adds a migration at the end of MIGRATIONS (never changes one that is there) and
 * works in it by `inStore`. Whatever fails comes out as a StorageError of a kind.
 */

/**
 * `unavailable`: the browser keeps nothing here (private mode, blocked by policy).
 * `full`: no room left. `newer`: another tab runs a newer version of the page.
 * `blocked`: another tab holds an older version open. `failed`: anything else.
 */
export type StorageFault = 'unavailable' | 'full' | 'newer' | 'blocked' | 'failed';

export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageFault;
  constructor(kind: StorageFault, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}

type StoreName = 'tours' | 'corpora' | 'contents' | 'drafts' | 'namedVersions' | 'steps';

/** One step of the database's form each; the version is their number. */
const MIGRATIONS: readonly ((database: IDBDatabase) => void)[] = [
  (database) => database.createObjectStore('tours', { keyPath: ['id', 'version'] }),
  (database) => {
    database.createObjectStore('corpora', { keyPath: 'key' });
    database.createObjectStore('contents');
  },
  (database) => {
    database.createObjectStore('drafts', { keyPath: ['id', 'version'] });
    database.createObjectStore('namedVersions', { keyPath: ['draft', 'at'] });
  },
  // Contents are kept in pieces, which an earlier page would not look for.
  () => {},
  (database) => database.createObjectStore('steps'),
];

const KINDS: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  InvalidStateError: 'unavailable',
  UnknownError: 'unavailable',
};

const faultOf = (cause: unknown): StorageError =>
  cause instanceof StorageError ? cause : new StorageError(KINDS[(cause as DOMException | null)?.name ?? ''] ?? 'failed', cause);

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return new Promise<IDBDatabase>((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw new StorageError('unavailable');
    const request = indexedDB.open('caucus', MIGRATIONS.length);
    request.onupgradeneeded = ({ oldVersion }) => MIGRATIONS.slice(oldVersion).forEach((migrate) => migrate(request.result));
    request.onblocked = () => reject(new StorageError('blocked'));
    request.onerror = () => reject(faultOf(request.error));
    request.onsuccess = () => {
      const database = request.result;
      // A tab with a newer page may change the form; this one opens the database again when it needs it.
      database.onversionchange = closeDatabase;
      database.onclose = closeDatabase;
      resolve(database);
    };
  }).catch((cause: unknown) => {
    opened = undefined;
    throw faultOf(cause);
  });
}

/** Lets go of the database; the next use opens it again. */
export function closeDatabase(): void {
  const closing = opened;
  opened = undefined;
  void closing?.then(
    (database) => database.close(),
    () => {},
  );
}

/** The result of one request, inside the work of `inStore`. */
export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(faultOf(request.error));
  });
}

/**
 * Does some work in some stores as a whole: either all of it is kept, and on the
 * disk when the promise resolves, or none. The work may wait for requests of its
 * stores and for nothing else. Rejects with a StorageError.
 */
export async function inStores<T>(
  names: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
): Promise<T> {
  try {
    opened ??= open();
    const database = await opened;
    const transaction = database.transaction(names, mode, { durability: 'strict' });
    const end = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(faultOf(transaction.error));
    });
    const done = work((name) => transaction.objectStore(name)).catch((cause: unknown) => {
      try {
        transaction.abort();
      } catch {
        // It has ended by itself already.
      }
      throw cause;
    });
    const [result] = await Promise.all([done, end]);
    return result;
  } catch (cause) {
    throw faultOf(cause);
  }
}

/** inStores, in one store. */
export function inStore<T>(name: StoreName, mode: 'readonly' | 'readwrite', work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  return inStores([name], mode, (store) => work(store(name)));
}
