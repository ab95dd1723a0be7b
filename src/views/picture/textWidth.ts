const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Width of a label in pixels at a font size; estimated where no canvas is to be had. */
export function textWidth(text: string, size: number): number {
  const key = `${size}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (context === undefined)
    context =
      typeof OffscreenCanvas === 'undefined'
        ? null
        : (new OffscreenCanvas(1, 1).getContext('2d') as unknown as CanvasRenderingContext2D | null);
  if (context) context.font = `550 ${size}px "Inter Variable", system-ui, sans-serif`;
  const width = context ? context.measureText(text).width : text.length * size * 0.56;
  known.set(key, width);
  return width;
}
