import { memo, Suspense, useState } from 'react';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { lazyPart } from '../page/lazyPart';

// Loaded when the method is first opened, or before, when the page has nothing else to do.
const MethodBody = lazyPart(async () => (await import('../page/later')).MethodBody);

export const METHOD_FIELDS = ['basis', 'qualified', 'blocs', 'measure', 'baseline', 'min', 'contested', 'from', 'to', 'at'] as const;

/** The method of a view. */
export type MethodOf = Pick<View, (typeof METHOD_FIELDS)[number]>;

type Props = MethodOf & {
  /** How many of these are not at their default. */
  readonly changed: number;
  /** Opens the view beside one that believes only the record. */
  readonly onCompare: (basis: View['basis']) => void;
};

/** Everything that decides how records become stances, ties and scores, behind one disclosure. */
export const Method = memo(function Method({ changed, ...rest }: Props) {
  const t = useWords().method;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="filter-section" aria-label={t.title} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary title={t.hint}>
        <h3>{t.title}</h3>
        {changed > 0 && <span className="soft">{t.changed(changed)}</span>}
      </summary>
      {isOpen && (
        <Suspense>
          <MethodBody {...rest} />
        </Suspense>
      )}
    </details>
  );
});
