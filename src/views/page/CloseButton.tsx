import { useWords } from './useWords';

interface Props {
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: string;
}

/** Closes the dialog that it stands in. */
export function CloseButton({ onClose, className = 'button', children }: Props) {
  return (
    <button type="button" className={className} title={useWords().page.closeHint} onClick={onClose}>
      {children}
    </button>
  );
}
