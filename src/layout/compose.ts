/** From solved components, each for itself, to one picture. */
import { clearanceOf } from './collide';
import { boxOf, type Configuration, emptyConfiguration } from './configuration';
import { type Frame, frameOf } from './frame';
import { shelve } from './shelves';
import { type Component, halfSideOf, spread } from './spread';
import type { Target } from './target';

/**
 * Columns in the order of the ids. x and y are coordinates of the whole corpus, whose
 * picture just fits the square from −1 to 1, discs and all; every other view stands
 * where its actors stand there, and may be much smaller. y grows downwards.
 */
export interface Places extends Configuration {
  /** Index of the first actor, by id, of its clump; the actor's own where it has no like. */
  readonly clump: Int32Array;
  /** 1 for an actor that has no dyad with a weight. */
  readonly isAlone: Uint8Array;
  /** Discs of this radius do not overlap; never more than the radius wanted. */
  readonly radius: number;
  /** Half the longer side of this view's picture, above 0. */
  readonly halfSide: number;
  /** Places before discs were moved apart, in the same units. */
  readonly raw: Configuration;
}

/** Room between two components, in half sides of the picture. */
const COMPONENT_GAP = 0.12;

/** From units of δ to coordinates. Writes to the places. */
function show({ x, y }: Configuration, { scale, dx, dy }: Frame): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = scale * x[i]! + dx;
    y[i] = scale * y[i]! + dy;
  }
}

/**
 * Lays components out side by side, discs apart, and brings all where they stand in the whole corpus.
 * @param wanted radius of a disc, in half sides of the picture
 * @param target where each actor is known to stand
 */
export function compose(components: readonly Component[], wanted: number, target: Target): Places {
  const actors = target.mass.length;
  const halfSide = halfSideOf(components);
  const radius = wanted * halfSide;
  const apart = components.map((component) => spread(component, radius));
  const boxes = apart.map((places) => boxOf(places, radius));
  const isAlone = components.map(({ clumps }) => clumps.length === 1 && clumps[0]!.length === 1);
  const middles = shelve(
    boxes.map((box, i) => ({ width: box.right - box.left, height: box.bottom - box.top, isNewShelf: isAlone.indexOf(true) === i })),
    COMPONENT_GAP * halfSide,
  );

  const places = {
    ...emptyConfiguration(actors),
    clump: new Int32Array(actors),
    isAlone: new Uint8Array(actors),
    raw: emptyConfiguration(actors),
  };
  for (const [i, { clumps, solved }] of components.entries()) {
    const [middle, box, discs] = [middles[i]!, boxes[i]!, apart[i]!];
    const dx = middle[0] - (box.left + box.right) / 2;
    const dy = middle[1] - (box.top + box.bottom) / 2;
    let at = 0;
    for (const [row, clump] of clumps.entries()) {
      for (const actor of clump) {
        places.x[actor] = discs.x[at]! + dx;
        places.y[actor] = discs.y[at]! + dy;
        at++;
        places.raw.x[actor] = solved.x[row]! + dx;
        places.raw.y[actor] = solved.y[row]! + dy;
        places.clump[actor] = clump[0]!;
        places.isAlone[actor] = isAlone[i] ? 1 : 0;
      }
    }
  }
  const clear = Math.min(radius, clearanceOf(places));
  const tied = components.filter((_, i) => !isAlone[i]).map(({ clumps }) => clumps.flat());
  const frame = frameOf(places, boxOf(places, clear), radius / wanted, target, tied);
  show(places, frame);
  show(places.raw, frame);
  return { ...places, radius: clear * frame.scale, halfSide: frame.halfSide * frame.scale };
}
