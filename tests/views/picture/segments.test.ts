import { describe, expect, it } from 'vitest';
import { nearestSegment, pathsOf, type Segment, segmentsOf } from '../../../src/views/picture/segments';
import { drawn, dyads, ties } from './camp';

const segments = segmentsOf(dyads, ties, drawn, new Uint8Array());
const row = { x: Float64Array.of(0, 10, 20, 30, 40), y: new Float64Array(5) };

describe('segmentsOf', () => {
  it('tells ends, kind, strength and shared questions of every tie', () => {
    expect(segments.map(({ i, j, kind, strength, shared }) => [i, j, kind, strength, shared])).toEqual([
      [0, 1, 'aligned', 1, 3],
      [0, 2, 'opposed', 1, 2],
      [0, 3, 'mixed', 0, 3],
      [0, 4, 'aligned', 1, 1],
      [1, 2, 'opposed', 1, 2],
      [1, 3, 'mixed', 0, 3],
      [1, 4, 'aligned', 1, 1],
      [2, 3, 'mixed', 0, 2],
    ]);
  });

  it('leaves out dyads that have no tie', () => {
    const choice = { index: Uint32Array.of(8, 9), a: Uint32Array.of(2, 3), b: Uint32Array.of(4, 4) };
    expect(segmentsOf(dyads, ties, choice, new Uint8Array())).toEqual([]);
  });
});

describe('pathsOf', () => {
  it('draws ties of one look as one path, opposed on top', () => {
    expect(pathsOf(segments, row)).toEqual([
      { key: 'aligned-2-1', kind: 'aligned', strength: 2, weight: 1, isDoubtful: false, d: 'M0.0,0.0L40.0,0.0M10.0,0.0L40.0,0.0' },
      { key: 'aligned-2-2', kind: 'aligned', strength: 2, weight: 2, isDoubtful: false, d: 'M0.0,0.0L10.0,0.0' },
      {
        key: 'mixed-0-2',
        kind: 'mixed',
        strength: 0,
        weight: 2,
        isDoubtful: false,
        d: 'M0.0,0.0L30.0,0.0M10.0,0.0L30.0,0.0M20.0,0.0L30.0,0.0',
      },
      { key: 'opposed-2-2', kind: 'opposed', strength: 2, weight: 2, isDoubtful: false, d: 'M0.0,0.0L20.0,0.0M10.0,0.0L20.0,0.0' },
    ]);
  });

  it('draws all in the middle weight where nobody shares more than one question', () => {
    const one = segments.map((segment) => ({ ...segment, shared: 1 }));
    expect(new Set(pathsOf(one, row).map(({ weight }) => weight))).toEqual(new Set([1]));
  });

  it('draws apart what rests on hearsay', () => {
    const doubtful = new Uint8Array(ties.kind.length);
    doubtful[0] = 1;
    const paths = pathsOf(segmentsOf(dyads, ties, drawn, doubtful), row);
    expect(paths.filter(({ isDoubtful }) => isDoubtful).map(({ key, d }) => [key, d])).toEqual([
      ['aligned-2-2-doubtful', 'M0.0,0.0L10.0,0.0'],
    ]);
  });

  it('draws nothing of nothing', () => {
    expect(pathsOf([], row)).toEqual([]);
  });
});

describe('nearestSegment', () => {
  const tie = (i: number, j: number): Segment => ({ dyad: i, i, j, kind: 'aligned', strength: 1, shared: 1, isDoubtful: false });
  // A level line from 0 to 100, an upright one at 50, and one whose ends coincide.
  const frame = { x: Float64Array.of(0, 100, 50, 50, 200, 200), y: Float64Array.of(0, 0, 10, 90, 50, 50) };
  const all = [tie(0, 1), tie(2, 3), tie(4, 5)];
  const nearest = (x: number, y: number, reach = 6) => all.indexOf(nearestSegment(all, frame, [x, y], reach) ?? tie(9, 9));

  it('finds the line within reach', () => {
    expect(nearest(30, 5)).toBe(0);
    expect(nearest(30, 6)).toBe(0);
    expect(nearest(30, 6.1)).toBe(-1);
    expect(nearest(53, 60)).toBe(1);
  });

  it('takes the nearer of two', () => {
    expect(nearest(50, 4)).toBe(0);
    expect(nearest(50, 6)).toBe(1);
  });

  it('ends where the line ends, and takes a line without length for a point', () => {
    expect(nearest(105, 0)).toBe(0);
    expect(nearest(107, 0)).toBe(-1);
    expect(nearest(203, 54)).toBe(2);
    expect(nearest(205, 54)).toBe(-1);
  });
});
