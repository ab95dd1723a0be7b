import { type Draft, readDraft } from '../drafts/draft';
import { boundShelf } from './boundShelf';
import type { Kind } from './kind';
import type { Shelf } from './shelf';

export const DRAFTS: Kind<Draft> = {
  store: 'drafts',
  field: 'draft',
  journal: 'caucus-unsaved-draft/',
  versions: 5,
  read: readDraft,
  forked: ({ file }, id) => ({ id, file: { ...file, title: `${file.title} (2)` } }),
};

let shelf: Shelf<Draft> | undefined;

/** The drafts of this window, made on first use. */
export function draftShelf(): Shelf<Draft> {
  shelf ??= boundShelf(DRAFTS);
  return shelf;
}
