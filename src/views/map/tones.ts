import type { Held } from '../stance/StanceMark';
import type { Tone } from './readings';

/** Shades in the order of the key. */
export const TONES: readonly Tone[] = [
  'support',
  'qualified-support',
  'neutral',
  'mixed',
  'qualified-opposition',
  'opposition',
  'none',
  'itself',
];

/** The stance whose sign a shade carries: none for what is not known, and for the actor compared with. */
export const heldOf = (tone: Tone): Held => (tone === 'none' || tone === 'itself' ? undefined : tone);

const TEXTURES: Readonly<Partial<Record<Tone, string>>> = {
  'qualified-opposition': 'against',
  opposition: 'against',
  neutral: 'neutral',
  mixed: 'mixed',
  none: 'none',
};

/** The fill that is drawn over a shade, so that it is told without colour, from the Patterns of a name; null for none. */
export function textureOf(tone: Tone, name: string): string | null {
  const texture = TEXTURES[tone];
  return texture === undefined ? null : `url(#${name}-${texture})`;
}
