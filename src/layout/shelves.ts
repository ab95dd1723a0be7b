export interface Block {
  readonly width: number;
  readonly height: number;
  /** Starts a new shelf, below everything before. */
  readonly isNewShelf: boolean;
}

/** Shelves are at least so much wider than a square of the blocks' whole area would be: pictures are landscapes. */
const LANDSCAPE = 1.2;

/**
 * Puts blocks on shelves from left to right, in the order given, as many on a shelf
 * as its width takes; each shelf is centred, and so are the blocks in its height.
 * @param gap room left between any two blocks
 * @returns the middle of each block; y grows downwards
 */
export function shelve(blocks: readonly Block[], gap: number): readonly (readonly [number, number])[] {
  const area = blocks.reduce((sum, block) => sum + (block.width + gap) * (block.height + gap), 0);
  const room = Math.max(Math.sqrt(area) * LANDSCAPE, ...blocks.map((block) => block.width));
  const shelves: Block[][] = [];
  let used = Infinity;
  for (const block of blocks) {
    if (block.isNewShelf || used + gap + block.width > room) {
      shelves.push([]);
      used = -gap;
    }
    shelves.at(-1)!.push(block);
    used += gap + block.width;
  }
  let top = 0;
  return shelves.flatMap((shelf) => {
    const height = Math.max(...shelf.map((block) => block.height));
    let left = -(shelf.reduce((sum, block) => sum + block.width + gap, -gap) / 2);
    const middle = top + height / 2;
    top += height + gap;
    return shelf.map((block) => {
      const at = [left + block.width / 2, middle] as const;
      left += block.width + gap;
      return at;
    });
  });
}
