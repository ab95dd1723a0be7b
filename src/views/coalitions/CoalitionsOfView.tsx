import { createContext, type ReactNode, useContext } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { type Coalitions, useCoalitions } from './useCoalitions';

const Context = createContext<Coalitions | null>(null);

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly children: ReactNode;
}

/** Has the coalitions of the view computed, for the picture and the details alike. */
export function CoalitionsOfView({ corpus, view, children }: Props) {
  const coalitions = useCoalitions(corpus, view);
  return <Context value={coalitions}>{children}</Context>;
}

/** What is known so far of the view's coalitions; null while the view asks for none. */
export function useCoalitionsOfView(): Coalitions | null {
  return useContext(Context);
}
