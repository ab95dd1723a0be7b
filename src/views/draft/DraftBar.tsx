import { useState } from 'react';
import { changeHead } from '../../drafts/edit';
import { draftShelf } from '../../storage/draftShelf';
import { canRedo, canUndo } from '../../storage/own';
import { download } from '../page/download';
import { desk, leaveDesk, openDesk } from './desk';
import { DraftFork } from './DraftFork';
import { fileText } from './fileText';
import { SavedState } from './SavedState';
import { showDraft } from './showDraft';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';
import { Versions } from './Versions';

/** The title of what is coded, whether it is saved, and what is done with it as a whole. */
export function DraftBar({ drafting }: { readonly drafting: Drafting }) {
  const t = useDraftWords();
  const { own, file, sound, edit } = drafting;
  const [hasVersions, setVersions] = useState(false);
  const [said, setSaid] = useState('');
  const button = (name: 'undo' | 'redo' | 'versions' | 'exportFile' | 'show' | 'close', onClick: () => void, isOff = false, kind = '') => (
    <button type="button" className={`button ${kind}`} aria-disabled={isOff} title={t.hints[name]} onClick={() => !isOff && onClick()}>
      {t[name]}
    </button>
  );
  const show = (): void => {
    if (sound === 0) return setSaid(t.nothingToShow);
    return void showDraft(own.history.present).then(() => {
      // The coder may have gone elsewhere meanwhile.
      if (desk.getState().draft === own.id) leaveDesk();
    });
  };
  return (
    <header className="draft-bar">
      <h1>
        <input
          aria-label={t.corpusTitle}
          title={t.corpusTitle}
          value={file.title}
          placeholder={t.untitled}
          maxLength={500}
          onChange={({ target }) => edit(changeHead({ title: target.value }), 'title', /\s$/.test(target.value))}
        />
      </h1>
      <SavedState drafting={drafting} />
      <span role="status">{said}</span>
      <div className="draft-buttons">
        {button('undo', () => void draftShelf().undo(own.id), !canUndo(own))}
        {button('redo', () => void draftShelf().redo(own.id), !canRedo(own))}
        {button('versions', () => setVersions(true))}
        {button('exportFile', () => download(fileText(file), t.fileName(file.id), 'application/json'))}
        {button('show', show, false, 'primary')}
        {button('close', () => openDesk(null))}
      </div>
      <DraftFork />
      {hasVersions && <Versions drafting={drafting} onClose={() => setVersions(false)} />}
    </header>
  );
}
