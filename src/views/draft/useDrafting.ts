import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Fault } from '../../corpus/corpus';
import type { Draft, DraftFile } from '../../drafts/draft';
import type { DraftEdit, DraftTable } from '../../drafts/edit';
import { soundPart } from '../../drafts/sound';
import type { Own } from '../../storage/own';
import { draftShelf } from '../../storage/draftShelf';
import { useDraftWords } from './useDraftWords';

/** A draft at work: what is in it, how it is changed, and what the parser has against it. */
export interface Drafting {
  readonly own: Own<Draft>;
  readonly file: DraftFile;
  readonly faults: readonly Fault[];
  /** How many records are complete. */
  readonly sound: number;
  readonly edit: (edit: DraftEdit, field?: string, endsWord?: boolean) => void;
  /** What is wrong with a field of an entry, in words; undefined where nothing is. */
  readonly faultOf: (table: DraftTable, id: string, field: string) => string | undefined;
}

/** The draft of an id; undefined where there is none, or it was deleted. */
export function useDraft(id: string | null): Own<Draft> | undefined {
  return useStore(draftShelf(), ({ all }) => all.find((own) => own.id === id && !own.isDeleted));
}

export function useDrafting(own: Own<Draft>): Drafting {
  const t = useDraftWords();
  const { file } = own.history.present;
  // What is typed is on the screen before the whole of it is read anew.
  const read = useDeferredValue(file);
  const { faults, corpus } = useMemo(() => soundPart(read), [read]);
  const byPath = useMemo(() => new Map(faults.map(({ path, message }) => [path, message])), [faults]);
  return {
    own,
    file,
    faults,
    sound: corpus.file.records.length,
    edit: (edit, field, endsWord) => draftShelf().edit(own.id, edit, field, endsWord),
    faultOf: (table, entryId, field) => {
      const at = read[table].findIndex(({ id }) => id === entryId);
      const message = byPath.get(`${table}[${at}].${field}`);
      const value: unknown = read[table][at]?.[field as never];
      return message === undefined ? undefined : value === undefined || value === '' ? t.needed : message;
    },
  };
}
