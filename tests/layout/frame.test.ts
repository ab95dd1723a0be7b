import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/layout/frame';
import { configuration } from './dyads';

const places = configuration([
  [0, 0],
  [10, 0],
  [10, 4],
]);
const unknown = {
  ...configuration([
    [0, 0],
    [0, 0],
    [0, 0],
  ]),
  mass: new Float64Array(3),
};
const known = (points: readonly (readonly [number, number])[]) => ({ ...configuration(points), mass: new Float64Array(3).fill(1) });

describe('frameOf', () => {
  it('fits discs into the square from −1 to 1', () => {
    // From −1 to 11 and from −1 to 5 with discs of radius 1.
    const { scale, dx, dy } = frameOf(places, 1, unknown, 100);
    expect(scale).toBeCloseTo(1 / 6, 12);
    expect(dx).toBeCloseTo(-5 / 6, 12);
    expect(dy).toBeCloseTo(-2 / 6, 12);
  });

  it('scales by no more than the most', () => {
    expect(frameOf(places, 1, unknown, 0.1)).toEqual({ scale: 0.1, dx: -0.5, dy: -0.2 });
  });

  it('stays in a frame that the picture nearly fills', () => {
    const frame = frameOf(
      places,
      0,
      known([
        [-0.9, -0.3],
        [0.8, -0.3],
        [0.8, 0.38],
      ]),
      100,
    );
    expect(frame.scale).toBeCloseTo(0.17, 10);
    expect(frame.dx).toBeCloseTo(-0.9, 10);
    expect(frame.dy).toBeCloseTo(-0.3, 10);
  });

  it('shrinks a picture that reaches out of the frame it is known in, about the middle of the frame', () => {
    const frame = frameOf(
      places,
      0,
      known([
        [-1, -0.42],
        [1.1, -0.42],
        [1.1, 0.42],
      ]),
      100,
    );
    expect(frame.scale * 10 + frame.dx).toBeCloseTo(1, 10);
    expect(frame.dx).toBeCloseTo(-1 / 1.1, 10);
  });

  it('leaves a frame that the picture does not fill, or fills in a corner', () => {
    const own = frameOf(places, 0, unknown, 100);
    expect(
      frameOf(
        places,
        0,
        known([
          [-0.3, 0],
          [0.3, 0],
          [0.3, 0.2],
        ]),
        100,
      ),
    ).toEqual(own);
    expect(
      frameOf(
        places,
        0,
        known([
          [-1, -1],
          [0.9, -1],
          [0.9, -0.24],
        ]),
        100,
      ),
    ).toEqual(own);
  });
});
