import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Field } from '../field/Field';
import { MOST_TEXT, textOf, textOfFile } from './textOfFile';
import { useDraftWords } from './useDraftWords';

interface Props {
  readonly onText: (title: string, text: string) => void;
  /** Undefined where there is nothing to go back to. */
  readonly onCancel: (() => void) | undefined;
}

const firstLine = (text: string): string => text.split('\n', 1)[0]?.trim().slice(0, 80) ?? '';

/** Takes a text to code, pasted or from a file. */
export function NewText({ onText, onCancel }: Props) {
  const t = useDraftWords();
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  // Once, where there is nothing else to be done; a record that is open keeps the keyboard.
  useEffect(() => {
    if (document.activeElement?.closest('form') === null) box.current?.focus();
  }, []);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const open = async (file: File): Promise<void> => {
    const read = await textOfFile(file).catch(() => null);
    if (read === null) return setSaid(t.unreadable);
    setSaid('');
    setText(read);
    setTitle((before) => before || file.name.replace(/\.[a-z]{1,5}$/i, ''));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const clean = textOf(text);
    if (clean.trim() === '') return setSaid(t.noText);
    if (clean.length > MOST_TEXT) return setSaid(t.tooLong(MOST_TEXT));
    onText(title.trim().normalize('NFC') || firstLine(clean), clean);
  };
  return (
    <form className="new-text" aria-label={t.openText} onSubmit={submit}>
      <Field label={t.textTitle} value={title} onChange={setTitle} />
      <label>
        {t.pasteLabel}
        <textarea rows={14} value={text} ref={box} onChange={({ target }) => setText(target.value)} />
      </label>
      <p role="status">{said}</p>
      <div className="draft-buttons">
        <button type="submit" className="button primary">
          {t.useText}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {t.fromFile}
        </button>
        <input
          ref={input}
          className="unseen"
          type="file"
          accept=".txt,.md,.html,.htm,text/*"
          tabIndex={-1}
          aria-label={t.openText}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void open(file);
            target.value = '';
          }}
        />
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
