/** Where things stand on a slide of 16 : 9, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.4, head: 0.95, text: 3.7 } as const;

/** Size in inches of the place for a picture on a slide. */
export function pictureRoom(hasText: boolean): { readonly width: number; readonly height: number } {
  const { width, height, margin, head, text } = SLIDE;
  return { width: width - 2 * margin - (hasText ? text + margin : 0), height: height - head - margin };
}
