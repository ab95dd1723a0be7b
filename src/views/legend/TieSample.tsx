/** A short line as ties of one kind are drawn. */
export function TieSample({ kind, isDoubtful = false }: { readonly kind: 'aligned' | 'opposed' | 'mixed'; readonly isDoubtful?: boolean }) {
  return (
    <svg className="sample" width={34} height={12} aria-hidden="true">
      <line className={`tie ${kind} strength-2 weight-2 ${isDoubtful ? 'doubtful' : ''}`} x1={1} x2={33} y1={6} y2={6} />
      {isDoubtful && <line className="hollow-of" x1={1} x2={33} y1={6} y2={6} />}
    </svg>
  );
}
