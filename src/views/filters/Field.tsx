import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** What is said of a text that has no meaning. */
  readonly fault: string;
  readonly placeholder?: string;
  readonly inputMode: 'numeric' | 'text';
  readonly type: 'number' | 'text';
  /** The value of the view, as a text. */
  readonly value: string;
  readonly isValid: (text: string) => boolean;
  readonly onCommit: (text: string) => void;
}

/**
 * A field for a number or a date. What is typed reaches the view with Enter or on
 * leaving the field, a number at once; what has no meaning stays, with the fault
 * told, until it is mended, given up by Escape, or the view itself changes.
 */
export function Field({ label, hint, fault, placeholder, inputMode, type, value, isValid, onCommit }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string; readonly isAsked: boolean } | null>(null);
  const open = draft?.over === value ? draft : null;
  const text = open?.text ?? value;
  const isFaulty = open?.isAsked === true && !isValid(text);
  const ask = (asked: string): void => {
    if (isValid(asked)) {
      setDraft(null);
      onCommit(asked);
    } else setDraft({ text: asked, over: value, isAsked: true });
  };
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        inputMode={inputMode}
        value={text}
        autoComplete="off"
        {...(type === 'number' ? { min: 1, step: 1 } : { placeholder })}
        aria-describedby={`${id}-hint`}
        aria-invalid={isFaulty}
        onChange={({ target }) => {
          if (type === 'number') ask(target.value);
          else setDraft({ text: target.value, over: value, isAsked: false });
        }}
        onBlur={() => open && ask(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') ask(text);
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          setDraft(null);
        }}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint} {isFaulty && <strong className="fault">{fault}</strong>}
      </p>
    </div>
  );
}
