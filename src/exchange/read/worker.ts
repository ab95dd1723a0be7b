/** Reads files off the page's thread. Stopping it is ending the worker. */
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import type { Mapping } from './mapping';
import { type Part, sendAnswer } from './parts';
import { type Answer, type Given, Reading } from './reading';

export type Order =
  | { readonly type: 'open'; readonly files: readonly Given[] }
  | { readonly type: 'table'; readonly name: string }
  | { readonly type: 'map'; readonly mapping: Mapping };

/** Between two signs of life, in milliseconds. */
const TELL_EVERY = 100;

const scope = self as unknown as {
  onmessage: (event: MessageEvent<Order>) => Promise<void>;
  postMessage: (part: Part, transfer: Transferable[]) => void;
};

let told = 0;
const reading = new Reading(
  async () => (await import('sql.js')).default({ locateFile: () => wasm }),
  (done, total) => {
    if (performance.now() - told < TELL_EVERY && done < total) return;
    told = performance.now();
    scope.postMessage({ type: 'progress', done, total }, []);
  },
);

function follow(order: Order): Promise<Answer> {
  if (order.type === 'open') return reading.open(order.files);
  return order.type === 'table' ? reading.table(order.name) : reading.map(order.mapping);
}

scope.onmessage = async ({ data }) => sendAnswer(await follow(data), (part, transfer) => scope.postMessage(part, transfer));
