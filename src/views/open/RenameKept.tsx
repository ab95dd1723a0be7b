import { useState } from 'react';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
}

/** Asks for another title of a corpus; Escape leaves it as it is. */
export function RenameKept({ title, onSave, onCancel }: Props) {
  const t = useOpeningWords().kept;
  const [text, setText] = useState(title);
  return (
    <form
      className="kept-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSave(text.trim().normalize('NFC'));
      }}
    >
      <input
        aria-label={t.newTitle}
        required
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
        {t.save}
      </button>
      <button type="button" className="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </form>
  );
}
