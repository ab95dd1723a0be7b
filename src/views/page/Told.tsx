import type { ReactNode } from 'react';
import { useTold } from './useTold';

/** A text of the corpus or of a tour among texts of the interface. */
export function Told({ children }: { readonly children: ReactNode }) {
  return <bdi {...useTold()}>{children}</bdi>;
}
