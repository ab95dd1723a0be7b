/** A short line as ties of one kind are drawn. */
export function TieSample({ kind }: { readonly kind: 'aligned' | 'opposed' | 'mixed' }) {
  return (
    <svg className="sample" width={34} height={12} aria-hidden="true">
      <line className={`tie ${kind} strength-2 weight-2`} x1={1} x2={33} y1={6} y2={6} />
    </svg>
  );
}
