import type { Kind } from '../../corpus/vocabulary';

/** Radius of an actor's mark on screen, in pixels. */
export const MARK = 6;

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((i + turn) / corners) * 2 * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

const circle = (r: number): string => `M${r},0A${r},${r} 0 1,1 ${-r},0A${r},${r} 0 1,1 ${r},0Z`;

/** Outline of an actor's mark, centred on the origin: the shape tells the kind, all of about the same area. */
export const SHAPES: Readonly<Record<Kind, string>> = {
  state: circle(MARK),
  bloc: polygon(4, MARK * 1.25, 0.5),
  organisation: polygon(6, MARK * 1.12, 0),
  constituency: polygon(4, MARK * 1.3, 0),
  person: polygon(3, MARK * 1.4, 0),
};
