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

/** What is drawn over a shade, so that it is told without colour: see Patterns. */
export const TEXTURES: Readonly<Partial<Record<Tone, string>>> = {
  'qualified-opposition': 'url(#map-against)',
  opposition: 'url(#map-against)',
  neutral: 'url(#map-neutral)',
  mixed: 'url(#map-mixed)',
  none: 'url(#map-none)',
};
