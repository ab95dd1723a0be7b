import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';

interface Props {
  /** Accessible name. */
  readonly label: string;
  readonly className: string;
  readonly ref?: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly onClick?: ((event: MouseEvent<HTMLDialogElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly children: ReactNode;
}

/**
 * A dialog over the page, open as long as it is mounted; afterwards the focus is back where it came from. A browser
 * tells that a dialog was closed only a moment later, and a key pressed in that moment would find it still open for
 * React: so Escape is heard here, and closes at once.
 */
export function Dialog({ label, className, ref, onClose, onClick, onKeyDown, children }: Props) {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, [dialog]);
  // Back and Forward change the page behind it, to which it no longer belongs. The page is drawn anew before this is
  // heard: a listener that is changed with it would miss what it waits for.
  const close = useEffectEvent(() => onClose());
  useEffect(() => {
    const hearAway = (): void => close();
    window.addEventListener('hashchange', hearAway);
    return () => window.removeEventListener('hashchange', hearAway);
  }, []);
  const hear = (event: KeyboardEvent): void => {
    onKeyDown?.(event);
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles up from inside
    <dialog
      ref={dialog}
      className={className}
      aria-label={label}
      // By the browser, as on a phone's way back; not where it was closed by us and is open again.
      onClose={() => !dialog.current?.open && onClose()}
      onClick={onClick}
      onKeyDown={hear}
    >
      {children}
    </dialog>
  );
}
