import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { Look, View } from '../../state/view';

export interface LookProps {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Every way of looking but the first, each loaded when a view first asks for it. */
export const OTHER_LOOKS: Readonly<Record<Exclude<Look, 'network'>, LazyExoticComponent<ComponentType<LookProps>>>> = {
  matrix: lazy(async () => ({ default: (await import('../matrix/MatrixLook')).MatrixLook })),
  arguments: lazy(async () => ({ default: (await import('../arguments/ArgumentsLook')).ArgumentsLook })),
  compare: lazy(async () => ({ default: (await import('../compare/CompareLook')).CompareLook })),
  list: lazy(async () => ({ default: (await import('../list/ListLook')).ListLook })),
  map: lazy(async () => ({ default: (await import('../map/MapLook')).MapLook })),
};
