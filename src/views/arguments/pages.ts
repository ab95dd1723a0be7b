/** Shares out what stands in columns beside each other over pages, so that nothing is cut and nothing scrolls. */

/** Where something lies when all of its column is laid out, in CSS pixels from above. */
interface Block {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** What stands under one heading, which is repeated on each page it goes on to. */
export interface Part {
  /** Where the heading begins, and how far below it the first block does. */
  readonly top: number;
  readonly head: number;
  readonly blocks: readonly Block[];
}

/** The page of each block, from 0: each column is filled from above, in order. A block higher than the room has a page to itself. */
export function pagesOf(columns: readonly (readonly Part[])[], room: number): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const parts of columns) {
    let page = 0;
    let start = parts[0]?.top ?? 0;
    let isFirst = true;
    for (const { head, blocks } of parts) {
      for (const { id, top, bottom } of blocks) {
        if (!isFirst && bottom - start > room) {
          page += 1;
          start = top - head;
        }
        isFirst = false;
        pages.set(id, page);
      }
    }
  }
  return pages;
}

/** How many pages there are; at least one. */
export const countOf = (pages: ReadonlyMap<string, number>): number => Math.max(0, ...pages.values()) + 1;
