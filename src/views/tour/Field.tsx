import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** Lines of the box; one line is an input. */
  readonly lines?: number;
  readonly onChange: (value: string, endsWord: boolean) => void;
}

/** A text of a tour, saved while it is typed. */
export function Field({ label, value, hint, lines = 1, onChange }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    maxLength: 100_000,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value, /\s$/.test(target.value)),
  };
  return (
    <div className="tour-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? <input type="text" {...shared} /> : <textarea rows={lines} {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
    </div>
  );
}
