import { type RefObject, useEffect, useRef } from 'react';
import { POSITION_COLUMNS, REQUIRED_COLUMNS } from '../../exchange/positionsTable';
import { openDesk } from '../draft/desk';
import { useWords } from '../page/useWords';
import { KeptCorpora } from './KeptCorpora';
import { MappingStep } from './MappingStep';
import { OpenedReport } from './OpenedReport';
import { PasteBox } from './PasteBox';
import { Problems } from './Problems';
import { Progress } from './Progress';
import { useOpeningWords } from './useOpeningWords';
import { useReading } from './useReading';

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly files: readonly File[] | null;
  readonly onFiles: (files: readonly File[] | null) => void;
}

/**
 * What the dialog of “Open corpus…” holds: an invitation, the progress of a reading, questions about a table, or what
 * is wrong with it. A corpus that opens without a remark closes it; remarks stay beside the picture.
 */
export function Opening({ dialog, files, onFiles }: Props) {
  const t = useOpeningWords().open;
  const { page } = useWords();
  const { step, openFiles, chooseTable, openWith, ask, merge, stop } = useReading();
  const body = useRef<HTMLDivElement>(null);
  const close = (): void => {
    // At once: that the dialog is closed is told a task later, and what is read could open meanwhile.
    stop();
    dialog.current?.close();
  };

  useEffect(() => {
    if (!files) return;
    openFiles(files);
    onFiles(null);
  }, [files, openFiles, onFiles]);

  useEffect(() => {
    const shown = dialog.current;
    if (!shown || step.at === 'idle') return;
    if (step.at !== 'opened') {
      if (!shown.matches(':modal')) {
        shown.close();
        shown.showModal();
      }
      // The button that had the focus may be gone.
      if (!shown.contains(document.activeElement) || document.activeElement === shown) body.current?.focus();
      return;
    }
    shown.close();
    if (step.opened.warnings.length + step.opened.likenesses.length > 0 || step.unkept) shown.show();
    else stop();
  }, [step, dialog, stop]);

  useEffect(() => {
    const shown = dialog.current;
    // A dialog that is shown again right after it was closed has not been closed by its reader.
    const onClose = (): void => {
      if (!shown?.open) stop();
    };
    shown?.addEventListener('cancel', stop);
    shown?.addEventListener('close', onClose);
    return () => {
      shown?.removeEventListener('cancel', stop);
      shown?.removeEventListener('close', onClose);
    };
  }, [dialog, stop]);

  return (
    <div className="opening-body" data-step={step.at} ref={body} tabIndex={-1}>
      {step.at === 'idle' && (
        <>
          <h2>{t.title}</h2>
          <p>{t.intro}</p>
          <p className="soft">{t.formats}</p>
          <p className="soft">
            {t.required} <code>{POSITION_COLUMNS.filter((column) => !REQUIRED_COLUMNS.some((other) => other === column)).join(', ')}</code>{' '}
            {t.optional}
          </p>
          <p className="opening-code">
            <button
              type="button"
              className="button"
              onClick={() => {
                close();
                openDesk(null);
              }}
            >
              {t.code}
            </button>{' '}
            <span className="soft">{t.codeHint}</span>
          </p>
          <PasteBox onPasted={(text) => onFiles([new File([text], page.pasted)])} onClose={close} />
          <KeptCorpora dialog={dialog} onClose={close} />
        </>
      )}
      {step.at === 'reading' && <Progress name={step.name} done={step.done} total={step.total} onCancel={close} />}
      {step.at === 'asking' && (
        <MappingStep
          key={step.ask.shape.name}
          ask={step.ask}
          initial={step.mapping}
          onTable={chooseTable}
          onOpen={openWith}
          onCancel={close}
        />
      )}
      {step.at === 'refused' && (
        <Problems name={step.name} flaws={step.flaws} onClose={close} onAnother={stop}>
          {step.ask && (
            <button type="button" className="button" onClick={() => step.ask && ask(step.ask, step.mapping ?? step.ask.shape.proposal)}>
              {t.remap}
            </button>
          )}
        </Problems>
      )}
      {step.at === 'opened' && <OpenedReport opened={step.opened} unkept={step.unkept} onMerge={merge} onClose={close} />}
    </div>
  );
}
