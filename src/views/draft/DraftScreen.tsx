import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../drafts/draft';
import { addEntry, deleteEntry } from '../../drafts/edit';
import { isUntouched, newRecord, newSource } from '../../drafts/make';
import type { Span } from '../../drafts/passages';
import type { Own } from '../../storage/own';
import { draftShelf } from '../../storage/draftShelf';
import { AboutCorpus } from './AboutCorpus';
import { DraftBar } from './DraftBar';
import { RecordForm } from './RecordForm';
import { RecordList } from './RecordList';
import { SourcePane } from './SourcePane';
import { useDraftWords } from './useDraftWords';
import { useDrafting } from './useDrafting';

/** The coding screen: a text at the left, its records at the right, one of them open. */
export function DraftScreen({ own }: { readonly own: Own<Draft> }) {
  const t = useDraftWords();
  const drafting = useDrafting(own);
  const { file, edit } = drafting;
  const box = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [open, setOpen] = useState<{ readonly id: string; readonly byKey: boolean } | null>(null);
  const texts = file.sources.filter(({ text }) => text !== undefined);
  const source = texts.find(({ id }) => id === chosen) ?? texts.at(-1);
  const record = file.records.find(({ id }) => id === open?.id);

  // Whoever opened it by key would else be nowhere, as the list that was left is gone.
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const toText = (at?: number): void => {
    box.current?.focus({ preventScroll: true });
    if (at !== undefined) box.current?.setSelectionRange(at, at);
  };
  const close = (): void => {
    if (record && isUntouched(record)) edit(deleteEntry('records', record.id));
    setOpen(null);
    toText(record?.source === source?.id ? record?.passage?.end : undefined);
  };
  const code = (passage: Span): void => {
    if (!source) return;
    if (record && isUntouched(record)) edit(deleteEntry('records', record.id));
    const fresh = newRecord(file, source, passage, t.paragraph);
    edit(addEntry('records', fresh));
    setOpen({ id: fresh.id, byKey: true });
  };
  const openRecord = (id: string, byKey: boolean): void => {
    const its = file.records.find((one) => one.id === id);
    if (its && texts.some((one) => one.id === its.source)) setChosen(its.source);
    setOpen({ id, byKey });
    requestAnimationFrame(() => document.querySelector('.passage-marks [data-open]')?.scrollIntoView({ block: 'nearest' }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    void (key === 'y' || event.shiftKey ? draftShelf().redo(own.id) : draftShelf().undo(own.id));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what bubbles up from the fields
    <div className="draft-screen" data-record={record ? '' : undefined} onKeyDown={onKeyDown}>
      <DraftBar drafting={drafting} />
      <SourcePane
        key={source?.id ?? 'none'}
        box={box}
        drafting={drafting}
        source={source}
        open={record?.id ?? null}
        onSource={setChosen}
        onText={(title, text) => {
          const fresh = newSource(file, title, text);
          edit(addEntry('sources', fresh));
          setChosen(fresh.id);
          queueMicrotask(() => toText(0));
        }}
        onCode={code}
        onOpen={openRecord}
      />
      <section className="draft-side" aria-label={t.records}>
        {record ? (
          <>
            <button type="button" className="link-button" onClick={close}>
              {t.back}
            </button>
            <RecordForm
              key={record.id}
              drafting={drafting}
              record={record}
              takesFocus={open?.byKey === true}
              onDone={close}
              onDelete={() => {
                edit(deleteEntry('records', record.id));
                setOpen(null);
                toText(record.passage?.start);
              }}
            />
          </>
        ) : (
          <>
            <RecordList drafting={drafting} source={source?.id} onOpen={(id) => openRecord(id, true)} />
            <AboutCorpus drafting={drafting} />
          </>
        )}
      </section>
    </div>
  );
}
