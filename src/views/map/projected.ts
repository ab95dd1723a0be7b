/** The areas on a screen of some size, and where each state's mark goes. */
import { geoEqualEarth, geoPath } from 'd3';
import type { FeatureCollection, Polygon } from 'geojson';
import type { Size } from '../picture/frame';
import { AREAS } from './atlas';
import { POINTS } from './codes';

interface Ground {
  readonly code: string | null;
  readonly isDisputed: boolean;
  /** Outline as the d of a path, in pixels of the unzoomed screen. */
  readonly d: string;
}

/** Where a state is: the middle of its largest piece of land, and how large that is in square pixels; 0 for a point. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly area: number;
}

export interface WorldMap {
  readonly grounds: readonly Ground[];
  readonly spots: ReadonlyMap<string, Spot>;
}

/** Turned so that no state with land is cut at the edge: the cut runs through the Bering Strait. */
const TURN: [number, number] = [-11, 0];
const MARGIN = 12;

/** Equal areas: a square centimetre of the screen is as many square kilometres everywhere (Šavrič, Patterson and Jenny 2018). */
export function projectWorld({ width, height }: Size): WorldMap {
  const land: FeatureCollection = {
    type: 'FeatureCollection',
    features: AREAS.map(({ shape }) => ({ type: 'Feature', properties: {}, geometry: shape })),
  };
  const right = Math.max(width - MARGIN, MARGIN + 1);
  const bottom = Math.max(height - MARGIN, MARGIN + 1);
  const projection = geoEqualEarth()
    .rotate(TURN)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [right, bottom],
      ],
      land,
    );
  const path = geoPath(projection).digits(1);
  const spots = new Map<string, Spot>();
  for (const [code, place] of POINTS) {
    const [x, y] = projection([...place]) ?? [0, 0];
    spots.set(code, { x, y, area: 0 });
  }
  const grounds = AREAS.map(({ code, isDisputed, shape }) => {
    if (code !== null) {
      const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
      const largest = polygons
        .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
        .map((polygon) => ({ polygon, area: path.area(polygon) }))
        .reduce((one, other) => (other.area > one.area ? other : one));
      const [x, y] = path.centroid(largest.polygon);
      spots.set(code, { x, y, area: largest.area });
    }
    return { code, isDisputed, d: path(shape) ?? '' };
  });
  return { grounds, spots };
}
