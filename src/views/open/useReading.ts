import { useCallback, useEffect, useRef, useState } from 'react';
import type { Mapping, Merge } from '../../exchange/read/mapping';
import { Reader, type Result } from '../../exchange/read/reader';
import type { Order } from '../../exchange/read/worker';
import { StorageError, type StorageFault } from '../../storage/database';
import { openRead } from './openRead';

type Ask = Extract<Result, { kind: 'ask' }>;
type Refused = Extract<Result, { kind: 'refused' }>;
type Opened = Extract<Result, { kind: 'opened' }>;

/** How far the opening of a file has come. */
type Step =
  | { readonly at: 'idle' }
  | { readonly at: 'reading'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly at: 'asking'; readonly ask: Ask; readonly mapping: Mapping }
  | {
      readonly at: 'refused';
      readonly name: string;
      readonly flaws: Refused['flaws'];
      readonly ask: Ask | null;
      readonly mapping: Mapping | null;
    }
  | { readonly at: 'opened'; readonly opened: Opened; readonly unkept: StorageFault | null };

export interface Opener {
  readonly step: Step;
  readonly openFiles: (files: readonly File[]) => void;
  readonly chooseTable: (name: string) => void;
  readonly openWith: (mapping: Mapping) => void;
  readonly ask: (ask: Ask, mapping: Mapping) => void;
  readonly merge: (merge: Merge) => void;
  /** Ends what is going on; nothing of it is kept. */
  readonly stop: () => void;
}

/** Reads files in a worker, one after the other, and opens what comes of them. A new file ends the reading of an earlier one. */
export function useReading(): Opener {
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const reader = useRef<Reader | null>(null);
  /** The last question about the table at hand, to which a person can come back. */
  const asked = useRef<Ask | null>(null);
  const name = useRef('');
  /** Under which key the corpus that was opened last is kept. */
  const kept = useRef<string>(undefined);

  const stop = useCallback(() => {
    reader.current?.stop();
    reader.current = null;
    asked.current = null;
    setStep({ at: 'idle' });
  }, []);
  useEffect(() => () => reader.current?.stop(), []);

  const follow = useCallback(async (order: Order, isMended = false) => {
    reader.current ??= new Reader((done, total) => setStep((now) => (now.at === 'reading' ? { ...now, done, total } : now)));
    const mine = reader.current;
    setStep({ at: 'reading', name: name.current, done: 0, total: 0 });
    const result = await mine.follow(order);
    if (reader.current !== mine) return;
    const mapping = order.type === 'map' ? order.mapping : null;
    if (result.kind === 'ask') {
      asked.current = result;
      setStep({ at: 'asking', ask: result, mapping: result.shape.proposal });
    } else if (result.kind === 'refused') {
      setStep({ at: 'refused', name: name.current, flaws: result.flaws, ask: asked.current, mapping });
    } else {
      const isWanted = (): boolean => reader.current === mine;
      const open = await openRead(result.corpus, { isMended, key: isMended ? kept.current : undefined, isWanted });
      if (!open) return;
      setStep({ at: 'opened', opened: result, unkept: null });
      kept.current = undefined;
      await open.kept.then(
        ({ key }) => {
          kept.current = key;
        },
        (cause: unknown) => {
          setStep({ at: 'opened', opened: result, unkept: cause instanceof StorageError ? cause.kind : 'failed' });
        },
      );
    }
  }, []);

  const openFiles = useCallback(
    (files: readonly File[]) => {
      stop();
      name.current = files.map((file) => file.name).join(', ');
      void follow({ type: 'open', files: files.map((file) => ({ name: file.name, blob: file })) });
    },
    [stop, follow],
  );
  const chooseTable = useCallback((table: string) => void follow({ type: 'table', name: table }), [follow]);
  const openWith = useCallback((mapping: Mapping) => void follow({ type: 'map', mapping }), [follow]);
  const ask = useCallback((question: Ask, mapping: Mapping) => setStep({ at: 'asking', ask: question, mapping }), []);
  const before = step.at === 'opened' ? step.opened.mapping : null;
  const merge = useCallback(
    (more: Merge) => {
      if (before) void follow({ type: 'map', mapping: { ...before, merges: [...before.merges, more] } }, true);
    },
    [before, follow],
  );
  return { step, openFiles, chooseTable, openWith, ask, merge, stop };
}
