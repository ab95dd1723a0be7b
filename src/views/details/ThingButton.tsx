import type { ReactNode } from 'react';
import { update } from '../../state/store';
import { select } from '../../state/updates';
import type { Selection } from '../../state/view';

interface Props {
  readonly selection: Selection;
  readonly children: ReactNode;
}

/** The name of a thing, which selects it. */
export function ThingButton({ selection, children }: Props) {
  return (
    <button type="button" className="link-button" onClick={() => update(select(selection))}>
      {children}
    </button>
  );
}
