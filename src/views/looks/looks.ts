import { type ComponentType, type LazyExoticComponent } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { Look, View } from '../../state/view';
import { lazyPart } from '../page/lazyPart';

export interface LookProps {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Every way of looking but the first, each loaded when a view first asks for it. */
export const OTHER_LOOKS: Readonly<Record<Exclude<Look, 'network'>, LazyExoticComponent<ComponentType<LookProps>>>> = {
  matrix: lazyPart(async () => (await import('../matrix/MatrixLook')).MatrixLook),
  arguments: lazyPart(async () => (await import('../arguments/ArgumentsLook')).ArgumentsLook),
  compare: lazyPart(async () => (await import('../compare/CompareLook')).CompareLook),
  list: lazyPart(async () => (await import('../list/ListLook')).ListLook),
  map: lazyPart(async () => (await import('../map/MapLook')).MapLook),
};
