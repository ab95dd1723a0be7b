/**
 * Long lists of a content, in pieces under keys of their own: each is copied in a task of its own, so that the page never
 * stands still for a list. All requests are of the caller's transaction; the pieces are kept together or not at all.
 */
import { resultOf } from './database';

/** Takes a few milliseconds to copy, of records with every field. */
const PIECE = 5_000;

const keyOf = (key: string, name: string, piece: number): IDBValidKey => [key, name, piece];

/** Writes a list in place of nothing; gives the number of its pieces. */
export async function putPieces(store: IDBObjectStore, key: string, name: string, list: readonly unknown[]): Promise<number> {
  const count = Math.ceil(list.length / PIECE);
  for (let piece = 0; piece < count; piece += 1)
    await resultOf(store.put(list.slice(piece * PIECE, (piece + 1) * PIECE), keyOf(key, name, piece)));
  return count;
}

/** The list that was written in so many pieces. */
export async function readPieces<T>(store: IDBObjectStore, key: string, name: string, count: number): Promise<T[]> {
  const list: T[] = [];
  for (let piece = 0; piece < count; piece += 1)
    for (const item of (await resultOf(store.get(keyOf(key, name, piece)))) as T[]) list.push(item);
  return list;
}

/** Deletes all pieces of all lists of a content. */
export function deletePieces(store: IDBObjectStore, key: string): void {
  // A list is greater than any text that may stand second.
  store.delete(IDBKeyRange.bound([key], [key, []]));
}
