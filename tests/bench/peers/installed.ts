/** The packages of `tests/bench/package.json`, found where they are installed and nowhere else. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const required = createRequire(path.join(import.meta.dirname, '../package.json'));

/** Loads a package as T; rejects where it is not installed. */
export async function peer<T>(name: string): Promise<T> {
  return (await import(/* @vite-ignore */ pathToFileURL(required.resolve(name)).href)) as T;
}

/** What is used of graphology. */
export interface Graph {
  addNode: (node: string, attributes?: object) => void;
  addEdge: (a: string, b: string, attributes?: object) => void;
  forEachNode: (see: (node: string, attributes: Record<string, number>) => void) => void;
  /** Of an undirected graph: source and target are as the edge was added. */
  forEachEdge: (node: string, see: (edge: string, attributes: Record<string, number>, source: string, target: string) => void) => void;
  getEdgeAttributes: (a: string, b: string) => Record<string, number>;
}

export interface Graphology {
  readonly default: new (options: { type: 'undirected' }) => Graph;
}
