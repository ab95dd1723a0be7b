import { useState } from 'react';
import './field.css';

interface Props {
  readonly name: string;
  readonly words: { readonly label: string; readonly save: string; readonly cancel: string };
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for another name, trimmed and in NFC; Escape leaves it as it is. */
export function RenameBox({ name, words, onSave, onCancel }: Props) {
  const [text, setText] = useState(name);
  return (
    <form
      className="rename-box"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSave(text.trim().normalize('NFC'));
      }}
    >
      <input
        aria-label={words.label}
        required
        maxLength={500}
        value={text}
        ref={(input) => input?.focus()}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onCancel();
        }}
      />
      <button type="submit" className="button">
        {words.save}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </form>
  );
}
