import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { Frame } from '../frame';
import type { Segment } from '../segments';
import type { Lens } from '../useZoom';
import type { Painting } from './paint';
import { LOOKS, strokesOf } from './strokes';
import { usePainter } from './usePainter';
import { usePens } from './usePens';

interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly segments: readonly Segment[];
  /** Where actors stand when none is being moved. */
  readonly frame: Frame;
  readonly lens: Lens;
  /** The actor that is being moved: its ties are drawn elsewhere. */
  readonly omitted: number | null;
  /** Whether other ties are lit. */
  readonly isFaded: boolean;
}

/** Milliseconds without a movement after which the ties are drawn anew. */
const REST = 120;

/** Where the camera rested last. */
function useRested(lens: Lens): Zoom {
  const [rested, setRested] = useState<Zoom>(() => lens.getState());
  useEffect(() => {
    let timer = setTimeout(() => setRested(lens.getState()), REST);
    const leave = lens.subscribe((zoom) => {
      clearTimeout(timer);
      timer = setTimeout(setRested, REST, zoom);
    });
    return () => {
      leave();
      clearTimeout(timer);
    };
  }, [lens]);
  return rested;
}

/** What brings a bitmap drawn at one zoom to where another has it. */
function onto({ k, x, y }: Zoom, from: Painting['zoom']): string {
  const scale = k / from.k;
  return `translate(${x - scale * from.dx}px, ${y - scale * from.dy}px) scale(${scale})`;
}

/**
 * More ties than an SVG can move: drawn by a worker on one canvas beneath the marks. While the camera moves the canvas
 * is moved as it is; when it rests the ties are drawn anew.
 */
export function TieCanvas({ segments, frame, lens, omitted, isFaded }: Props) {
  const transform = useStore(lens);
  const canvas = useRef<HTMLCanvasElement>(null);
  const samples = useRef<SVGGElement>(null);
  const pens = usePens(samples);
  const strokes = useMemo(() => strokesOf(segments), [segments]);
  const rested = useRested(lens);
  const painting = useMemo((): Painting | null => {
    if (!pens) return null;
    const [x, y] = [Float32Array.from(frame.x), Float32Array.from(frame.y)];
    const zoom = { k: rested.k, dx: rested.x, dy: rested.y };
    return { strokes, pens, x, y, zoom, ...frame.size, ratio: window.devicePixelRatio, omitted: omitted ?? -1 };
  }, [strokes, pens, frame, rested, omitted]);
  const [drawn, setDrawn] = useState<Painting | null>(null);
  const onPainted = useCallback(
    (finished: Painting, bitmap: ImageBitmap) => {
      // Ties of another view are not shown; the same ties from elsewhere are better than none.
      if (finished.strokes !== strokes) return bitmap.close();
      canvas.current?.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
      return flushSync(() => setDrawn(finished));
    },
    [strokes],
  );
  usePainter(painting, onPainted);
  const isShown = drawn?.strokes === strokes;
  return (
    <div className={`tie-canvas ${isFaded ? 'faded' : ''}`} aria-hidden="true">
      <canvas
        ref={canvas}
        className={isShown ? 'shown' : ''}
        style={{ ...frame.size, ...(isShown && { transform: onto(transform, drawn.zoom) }) }}
      />
      <svg width={0} height={0}>
        <g className="ties many" ref={samples}>
          {LOOKS.map(({ kind, weight }) => (
            <path key={`${kind}-${weight}`} className={`tie ${kind} weight-${weight} strength-2`} />
          ))}
        </g>
      </svg>
    </div>
  );
}
