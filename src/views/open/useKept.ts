import { type RefObject, useCallback, useEffect, useState } from 'react';
import { type KeptCorpus, keptCorpora } from '../../storage/corpora';
import { StorageError, type StorageFault } from '../../storage/database';

interface Kept {
  readonly list: readonly KeptCorpus[] | null;
  readonly fault: StorageFault | null;
  /** Does something to what is kept and reads the list again; false where it could not be done. */
  readonly act: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** The corpora of this device, read whenever the dialog opens. */
export function useKept(dialog: RefObject<HTMLDialogElement | null>): Kept {
  const [list, setList] = useState<readonly KeptCorpus[] | null>(null);
  const [fault, setFault] = useState<StorageFault | null>(null);
  const act = useCallback(async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      setList(await keptCorpora());
      setFault(null);
      return true;
    } catch (cause) {
      setFault(cause instanceof StorageError ? cause.kind : 'failed');
      return false;
    }
  }, []);
  useEffect(() => {
    const shown = dialog.current;
    const read = (): void => {
      if (shown?.open) void act(async () => {});
    };
    read();
    shown?.addEventListener('toggle', read);
    return () => shown?.removeEventListener('toggle', read);
  }, [dialog, act]);
  return { list, fault, act };
}
