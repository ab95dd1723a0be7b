/** The geometry: every state of the corpus has its own ground, and nobody is lost for being small. */
import { geoContains, geoDistance } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from '../../../src/corpus/shipped';
import { decodeView } from '../../../src/state/link';
import { selectScope } from '../../../src/state/select';
import { AREAS } from '../../../src/views/map/atlas';
import { POINTS } from '../../../src/views/map/codes';
import { marksOf } from '../../../src/views/map/marks';
import { projectWorld } from '../../../src/views/map/projected';

const corpus = shippedCorpus();
const byCode = new Map(AREAS.map((area) => [area.code, area]));
/** Of former states no map of today has a place. */
const GONE = ['SCG'];
const un = decodeView('meeting=unga-73,unga-74,unga-75,unga-77,unga-78', corpus).view;
const codesOf = (actors: Iterable<number>): string[] =>
  Array.from(actors, (actor) => corpus.actors[actor]?.iso3 ?? '').filter((code) => code !== '' && !GONE.includes(code));

/** The package has no larger scale than this one for islands that 1:110 million leaves out. */
function finest(): FeatureCollection<Polygon | MultiPolygon, { readonly name: string }> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  return feature(atlas, atlas.objects['countries']!) as unknown as FeatureCollection<Polygon | MultiPolygon, { readonly name: string }>;
}

describe('the ground', () => {
  it('is that of the state whose code it has: the middle of a state known by name lies in it', () => {
    const inside: Readonly<Record<string, [number, number]>> = {
      IRN: [53, 32],
      COD: [23, -3],
      COG: [15, -1],
      PRK: [126.5, 40],
      KOR: [127.5, 36.5],
      NER: [9, 17],
      NGA: [8, 9],
      SDN: [30, 15],
      SSD: [30, 7],
      GIN: [-11, 11],
      GNB: [-15, 12],
      GNQ: [10.5, 1.6],
      AUS: [134, -25],
      AUT: [14, 47.5],
      SVK: [19.5, 48.7],
      SVN: [14.8, 46.1],
      LTU: [24, 55.3],
      LVA: [25, 56.9],
      DOM: [-70.5, 19],
      RUS: [100, 62],
      UKR: [31, 49],
    };
    const found = Object.values(inside).map((place) => AREAS.filter(({ shape }) => geoContains(shape, place)).map(({ code }) => code));
    expect(found).toEqual(Object.keys(inside).map((code) => [code]));
  });

  it('has one name for a code in the geometry and in the corpus, but for these', () => {
    const others = corpus.actors.flatMap(({ iso3, name, names = [] }) => {
      const area = iso3 && byCode.get(iso3);
      return area && ![name, ...names].includes(area.name) ? [`${iso3} ${area.name}`] : [];
    });
    expect(others).toMatchInlineSnapshot(`
      [
        "BIH Bosnia and Herz.",
        "CAF Central African Rep.",
        "COD Dem. Rep. Congo",
        "DOM Dominican Rep.",
        "ESH W. Sahara",
        "GNQ Eq. Guinea",
        "SLB Solomon Is.",
        "SSD S. Sudan",
        "SWZ eSwatini",
      ]
    `);
  });

  it('has a place for every state of the corpus that still exists', () => {
    const { spots } = projectWorld({ width: 900, height: 450 });
    const without = corpus.actors.flatMap(({ iso3 }) => (iso3 && !spots.has(iso3) ? [iso3] : []));
    expect(without).toEqual(GONE);
  });

  it('has points for small states that lie on them, or within 150 km of their largest island', () => {
    const codes = new Map(corpus.actors.map(({ iso3 = '', name, names = [] }) => [iso3, [name, ...names]]));
    const shapes = finest().features;
    const checked = [...POINTS].flatMap(([code, place]) => {
      const shape = shapes.find(({ properties }) => codes.get(code)?.includes(properties.name));
      if (!shape) return [];
      const { type, coordinates } = shape.geometry as Polygon | MultiPolygon;
      const outer = type === 'Polygon' ? coordinates[0]! : coordinates.flatMap(([ring = []]) => ring);
      const nearest = Math.min(...outer.map(([x = 0, y = 0]) => geoDistance([...place], [x, y]) * 6371));
      return [{ code, isNear: geoContains(shape, [...place]) || nearest < 150 }];
    });
    expect(checked.length).toBeGreaterThan(20);
    expect(checked.filter(({ isNear }) => !isNear)).toEqual([]);
  });

  it('gives Crimea to nobody, and dashes what is disputed', () => {
    expect(AREAS.filter(({ shape }) => geoContains(shape, [34, 45.2]))).toMatchObject([{ code: null, isDisputed: true }]);
    expect(
      AREAS.filter(({ isDisputed }) => isDisputed)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Crimea', 'Falkland Is.', 'Kosovo', 'N. Cyprus', 'Somaliland', 'Taiwan', 'W. Sahara']);
  });
});

describe('small states', () => {
  const SIZES = [
    [1140, 340],
    [900, 600],
    [374, 260],
  ] as const;

  it.each(SIZES)('have a disc of 6 pixels at least, on a map of %d × %d, or as much land', (width, height) => {
    const { spots } = projectWorld({ width, height });
    const codes = codesOf(selectScope(corpus, un).actors);
    expect(codes.length).toBe(193);
    for (const k of [1, 3]) {
      const marks = marksOf(spots, codes, k, width);
      expect(marks.map(({ code }) => code)).toEqual(codes);
      const lost = marks.filter(({ code, radius }) => radius < 3 && (spots.get(code)?.area ?? 0) * k * k < Math.PI * 3 ** 2);
      expect(lost).toEqual([]);
    }
  });

  it.each(SIZES)('have discs that do not cover each other, near their places, on a map of %d × %d', (width, height) => {
    const { spots } = projectWorld({ width, height });
    const discs = marksOf(spots, codesOf(selectScope(corpus, un).actors), 1, width).filter(({ radius }) => radius > 0);
    const covered = discs.flatMap((one, i) =>
      discs.slice(i + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius - 0.2),
    );
    expect(covered).toEqual([]);
    const far = discs.filter(({ code, x, y }) => Math.hypot(x - (spots.get(code)?.x ?? 0), y - (spots.get(code)?.y ?? 0)) > 30);
    expect(far).toEqual([]);
  });
});
