import type { Stance } from '../../corpus/vocabulary';

/** A stance as held, `mixed` where equal records differ, undefined where there is no record. */
export type Held = Stance | 'mixed' | undefined;

/** The sign inside each mark, so that no stance rests on colour: plus, plus in brackets, circle, plus-minus, … */
export const STANCE_SIGNS: Readonly<Record<Exclude<Held, undefined>, string>> = {
  support: 'M-4,0H4M0,-4V4',
  'qualified-support': 'M-2.5,0H2.5M0,-2.5V2.5M-4.5,-4Q-6.5,0 -4.5,4M4.5,-4Q6.5,0 4.5,4',
  neutral: 'M0,-3A3,3 0 1,1 0,3A3,3 0 1,1 0,-3',
  mixed: 'M-3.5,-1.5H3.5M0,-5V2M-3.5,4.5H3.5',
  'qualified-opposition': 'M-2.5,0H2.5M-4.5,-4Q-6.5,0 -4.5,4M4.5,-4Q6.5,0 4.5,4',
  opposition: 'M-4,0H4',
};

/** A small disc that tells a stance by colour and by sign; hollow and dashed where there is no record. */
export function StanceMark({ stance }: { readonly stance: Held }) {
  return (
    <svg className={`stance-mark ${stance ?? 'none'}`} width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
      <circle r={8} />
      {stance && <path d={STANCE_SIGNS[stance]} />}
    </svg>
  );
}
