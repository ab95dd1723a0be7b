import type { ReactNode } from 'react';
import { CloseButton } from '../page/CloseButton';
import { Dialog } from '../page/Dialog';
import { useExportingWords } from './useExportingWords';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the page, closed by its button and by Escape. */
export function Window({ title, onClose, children }: Props) {
  const t = useExportingWords().exports;
  return (
    <Dialog className="export-dialog" label={title} onClose={onClose}>
      <div className="export-head">
        <h2>{title}</h2>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </div>
      {children}
    </Dialog>
  );
}
