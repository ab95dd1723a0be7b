import { useState } from 'react';
import { CloseButton } from '../page/CloseButton';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly onPasted: (text: string) => void;
  readonly onClose: () => void;
}

/** A field for a table from the clipboard. */
export function PasteBox({ onPasted, onClose }: Props) {
  const t = useOpeningWords().open;
  const [text, setText] = useState('');
  return (
    <form
      className="opening-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onPasted(text);
      }}
    >
      <label>
        {t.paste}
        <textarea rows={5} value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="opening-buttons">
        <button type="submit" className="button primary" disabled={text.trim() === ''}>
          {t.openPasted}
        </button>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </div>
    </form>
  );
}
