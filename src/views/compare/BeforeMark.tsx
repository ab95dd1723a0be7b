import type { TieWord } from '../picture/segments';

/** What the diamond carries beside its colour, so that no kind of tie rests on it. */
const SIGNS: Readonly<Record<TieWord, string | null>> = { aligned: null, opposed: 'M-3,0H3', mixed: 'M0,-1V1' };

/** The kind that a tie was of before, as a diamond on its line. */
export function BeforeMark({ kind, transform }: { readonly kind: TieWord; readonly transform: string }) {
  return (
    <g className={`before ${kind}`} transform={transform}>
      <path d="M0,-6L6,0L0,6L-6,0Z" />
      {SIGNS[kind] && <path className="sign" d={SIGNS[kind]} />}
    </g>
  );
}
