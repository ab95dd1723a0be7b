import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** A part that is closed at first, unless asked for open. What is in it is rendered only once it is open: there may be two hundred records. */
export function Fold({ title, className = '', isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details className={`fold ${className}`} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children}
    </details>
  );
}
