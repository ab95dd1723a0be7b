/** A colour of CSS as drawing programs read it: hexadecimal, and how opaque. */
export interface Paint {
  readonly colour: string;
  /** 0…1, more than 0. */
  readonly opacity: number;
}

const hex = (unit: number): string =>
  Math.round(Math.min(Math.max(unit, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0');

/** Reads a computed colour, rgb(…), rgba(…) or color(srgb …). Null for none, for what is transparent and for what is no colour. */
export function paintOf(css: string): Paint | null {
  const numbers = (css.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text),
  );
  const [r = 0, g = 0, b = 0, opacity = 1] = numbers;
  if (numbers.length < 3 || opacity <= 0) return null;
  if (/^rgba?\(/.test(css)) return { colour: `#${hex(r / 255)}${hex(g / 255)}${hex(b / 255)}`, opacity };
  return css.startsWith('color(srgb ') ? { colour: `#${hex(r)}${hex(g)}${hex(b)}`, opacity } : null;
}

/** Paint as attributes of a shape; `none` where there is none. */
export function paintAttributes(name: 'fill' | 'stroke', css: string, opacity: string): Record<string, string | undefined> {
  const paint = paintOf(css);
  if (!paint) return { [name]: 'none' };
  const total = paint.opacity * (opacity === '' ? 1 : Number.parseFloat(opacity));
  return { [name]: paint.colour, [`${name}-opacity`]: total < 1 ? String(round(total)) : undefined };
}

/** A number to two decimals, as files hold it. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
