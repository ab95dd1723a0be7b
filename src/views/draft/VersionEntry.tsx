import { useEffect, useRef, useState } from 'react';
import { differences } from '../../drafts/differences';
import type { DraftFile } from '../../drafts/draft';
import type { NamedVersion } from '../../storage/namedVersions';
import { RenameBox } from '../field/RenameBox';
import { useDraftWords } from './useDraftWords';

interface Props {
  readonly version: NamedVersion;
  /** What the draft holds now. */
  readonly file: DraftFile;
  readonly onGoBack: () => void;
  readonly onRename: (name: string) => void;
  readonly onDelete: (isDeleted: boolean) => void;
}

/** A named version: how far it is from what is there now, and what can be done with it. A deleted one stays in its place with the way back. */
export function VersionEntry({ version, file, onGoBack, onRename, onDelete }: Props) {
  const t = useDraftWords();
  const [isRenaming, setRenaming] = useState(false);
  const { name, at, deletedAt } = version;
  const entry = useRef<HTMLSpanElement>(null);
  const isPressed = useRef(false);
  // The button that was pressed goes with what it does; the keyboard stays with the version.
  useEffect(() => {
    if (!isPressed.current || document.activeElement?.closest('dialog *')) return;
    isPressed.current = false;
    entry.current?.querySelector('button')?.focus();
  });
  const button = (label: string, called: string, onClick: () => void, kind = 'quiet') => (
    <button
      type="button"
      className={`button ${kind}`}
      aria-label={called}
      onClick={() => {
        isPressed.current = true;
        onClick();
      }}
    >
      {label}
    </button>
  );
  if (deletedAt !== undefined) {
    return (
      <span className="draft-version" ref={entry}>
        <span>
          <s>{name}</s> · {t.versionDeleted}
        </span>
        {button(t.restore, t.restoreOf(name), () => onDelete(false))}
      </span>
    );
  }
  if (isRenaming) {
    const words = { label: t.newVersionName, save: t.saveName, cancel: t.leaveName };
    const save = (next: string): void => {
      setRenaming(false);
      if (next !== name) onRename(next);
    };
    return <RenameBox name={name} words={words} onSave={save} onCancel={() => setRenaming(false)} />;
  }
  const { added, removed, changed } = differences(version.file, file);
  return (
    <span className="draft-version" ref={entry}>
      <span>
        {t.versionOf(name, at, version.file.records.length)}
        <span className="soft">; {t.since(added, removed, changed)}</span>
      </span>
      <span className="draft-buttons">
        {button(t.goBack, t.goBackTo(name), onGoBack, '')}
        {button(t.rename, t.renameOf(name), () => setRenaming(true))}
        {button(t.delete, t.deleteOf(name), () => onDelete(true))}
      </span>
    </span>
  );
}
