import type { ReactNode } from 'react';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { Selection } from '../../state/view';
import { useTold } from '../page/useTold';

interface Props {
  readonly selection: Selection;
  /** Whether what it shows is a text of the corpus alone, as it is unless said otherwise. */
  readonly isTold?: boolean;
  readonly children: ReactNode;
}

/** The name of a thing, which selects it. */
export function ThingButton({ selection, isTold = true, children }: Props) {
  const told = useTold();
  return (
    <button type="button" className="link-button" {...(isTold ? told : null)} onClick={() => update(select(selection))}>
      {children}
    </button>
  );
}
