import type { Dyads } from '../../analysis/dyads';
import { type DrawnTies, TIE, type Ties } from '../../analysis/ties';
import type { Frame } from './frame';

export type TieWord = 'aligned' | 'opposed' | 'mixed';

/** A tie to draw: positions i < j in the list of actors, its kind, its strength in [0, 1] and n. */
export interface Segment {
  readonly dyad: number;
  readonly i: number;
  readonly j: number;
  readonly kind: TieWord;
  readonly strength: number;
  readonly shared: number;
  /** It rests on rumour or inference alone. */
  readonly isDoubtful: boolean;
}

/** Ties that look the same, drawn as one path. */
export interface TiePath {
  readonly key: string;
  readonly kind: TieWord;
  /** 0 faint … 2 strong. */
  readonly strength: number;
  /** 0 thin … 2 thick. */
  readonly weight: number;
  readonly isDoubtful: boolean;
  readonly d: string;
}

const WORD: Readonly<Record<number, TieWord>> = { [TIE.aligned]: 'aligned', [TIE.opposed]: 'opposed', [TIE.mixed]: 'mixed' };

/** Dyads to draw and the positions a < b of their actors. */
export type Choice = Pick<DrawnTies, 'index' | 'a' | 'b'>;

/** Segments of the chosen dyads, in that order; dyads without a tie are left out. `doubtful` has a 1 for each that rests on hearsay. */
export function segmentsOf(
  dyads: Dyads,
  { kind: kinds, strength: given }: Pick<Ties, 'kind' | 'strength'>,
  { index, a, b }: Choice,
  doubtful: Uint8Array,
): Segment[] {
  const segments: Segment[] = [];
  for (const [at, dyad] of index.entries()) {
    const kind = WORD[kinds[dyad] ?? 0];
    const shared = dyads.n[dyad] ?? 0;
    if (!kind || shared === 0) continue;
    const strength = given ? (given[dyad] ?? 0) : Math.abs((dyads.agree[dyad] ?? 0) - (dyads.oppose[dyad] ?? 0)) / (2 * shared);
    segments.push({ dyad, i: a[at] ?? 0, j: b[at] ?? 0, kind, strength, shared, isDoubtful: doubtful[dyad] === 1 });
  }
  return segments;
}

/** Thirds of the strongest tie: strength and number of shared questions are shown in three steps each. */
const third = (value: number, most: number): number => Math.min(2, Math.floor((3 * value) / Math.max(most, 1e-9)));

/** Per segment 0 thin … 2 thick, by its number of shared questions beside the greatest. */
export function weightsOf(segments: readonly Segment[]): readonly number[] {
  const most = segments.reduce((max, { shared }) => Math.max(max, shared), 1);
  return segments.map(({ shared }) => (most === 1 ? 1 : third(shared, most)));
}

const LAYER: Readonly<Record<TieWord, number>> = { aligned: 0, mixed: 1, opposed: 2 };

/** Gathers segments that look the same into one path each, aligned first so that opposed lie on top. */
export function pathsOf(segments: readonly Segment[], frame: Pick<Frame, 'x' | 'y'>): TiePath[] {
  const weights = weightsOf(segments);
  const parts: { path: Omit<TiePath, 'd'>; d: string[] }[] = [];
  const points: string[] = [];
  const at = (k: number): string => (points[k] ??= `${(frame.x[k] ?? 0).toFixed(1)},${(frame.y[k] ?? 0).toFixed(1)}`);
  for (const [place, { i, j, kind, strength: share, isDoubtful }] of segments.entries()) {
    const [strength, weight] = [third(share, 1), weights[place] ?? 0];
    const part = (parts[LAYER[kind] * 18 + strength * 6 + weight * 2 + (isDoubtful ? 1 : 0)] ??= {
      path: { key: `${kind}-${strength}-${weight}${isDoubtful ? '-doubtful' : ''}`, kind, strength, weight, isDoubtful },
      d: [],
    });
    part.d.push(`M${at(i)}L${at(j)}`);
  }
  // From the first look to the last; looks that nothing has are not there.
  return Object.values(parts).map(({ path, d }) => ({ ...path, d: d.join('') }));
}

/** The segment nearest to a point on the unzoomed screen, at most `reach` pixels away. */
export function nearestSegment<S extends Segment>(
  segments: readonly S[],
  frame: Pick<Frame, 'x' | 'y'>,
  [px, py]: readonly [number, number],
  reach: number,
): S | null {
  let best: S | null = null;
  let least = reach * reach;
  for (const segment of segments) {
    const ax = frame.x[segment.i] ?? 0;
    const ay = frame.y[segment.i] ?? 0;
    const bx = (frame.x[segment.j] ?? 0) - ax;
    const by = (frame.y[segment.j] ?? 0) - ay;
    const length = bx * bx + by * by;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * bx + (py - ay) * by) / length));
    const distance = (px - ax - t * bx) ** 2 + (py - ay - t * by) ** 2;
    if (distance <= least) {
      least = distance;
      best = segment;
    }
  }
  return best;
}
