/** The land of the world as areas, each with the code of its state; loaded when a map is first asked for. */
import { geoContains } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topology from 'world-atlas/countries-110m.json';
import { ALPHA3 } from './codes';

/** An area of the map. */
export interface Area {
  /** ISO 3166-1 alpha-3, or XKX for Kosovo, which has none; null for ground that has no code. */
  readonly code: string | null;
  readonly name: string;
  /** Whether states differ on whose it is, so that its borders are dashed. */
  readonly isDisputed: boolean;
  readonly shape: Polygon | MultiPolygon;
}

const DISPUTED: ReadonlySet<string> = new Set(['Falkland Is.', 'Kosovo', 'N. Cyprus', 'Somaliland', 'Taiwan', 'W. Sahara']);
const LEFT_OUT = 'Antarctica';
/** A place in Crimea: which the geometry has with Russia, and the General Assembly (68/262) with Ukraine. */
const CRIMEA: [number, number] = [34, 45.2];

type Named = GeometryCollection<{ readonly name: string }>;

/** Takes the polygon that holds a place out of an area, as an area of its own. */
function carve(area: Area, place: [number, number], name: string): readonly Area[] {
  if (area.shape.type !== 'MultiPolygon') return [area];
  const holds = (coordinates: Polygon['coordinates']): boolean => geoContains({ type: 'Polygon', coordinates }, place);
  const taken = area.shape.coordinates.find(holds);
  if (!taken) return [area];
  const rest = area.shape.coordinates.filter((polygon) => polygon !== taken);
  return [
    { ...area, shape: { type: 'MultiPolygon', coordinates: rest } },
    { code: null, name, isDisputed: true, shape: { type: 'Polygon', coordinates: taken } },
  ];
}

function readAreas(): readonly Area[] {
  const atlas = topology as unknown as Topology;
  const { features } = feature(atlas, atlas.objects['countries'] as Named);
  return features
    .map(({ id, properties: { name }, geometry }) => ({
      code: ALPHA3.get(String(id)) ?? (name === 'Kosovo' ? 'XKX' : null),
      name,
      isDisputed: DISPUTED.has(name),
      shape: geometry as Polygon | MultiPolygon,
    }))
    .filter(({ name }) => name !== LEFT_OUT)
    .flatMap((area) => (area.code === 'RUS' ? carve(area, CRIMEA, 'Crimea') : [area]));
}

export const AREAS: readonly Area[] = readAreas();
