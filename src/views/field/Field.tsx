import { useId } from 'react';
import './field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong with the value, or that there is none. */
  readonly fault?: string | undefined;
  /** Lines of the box; one line is an input. */
  readonly lines?: number;
  readonly onChange: (value: string, endsWord: boolean) => void;
}

/** A text that is saved while it is typed. */
export function Field({ label, value, hint, fault, lines = 1, onChange }: Props) {
  const id = useId();
  const said = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength: 100_000,
    placeholder: ' ',
    'data-step': '',
    'aria-describedby': said === '' ? undefined : said,
    'aria-invalid': fault ? (true as const) : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value, /\s$/.test(target.value)),
  };
  return (
    <div className="typed-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}
