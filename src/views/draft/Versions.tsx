import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { replaceFile } from '../../drafts/edit';
import { StorageError } from '../../storage/database';
import { keepVersion, type NamedVersion, namedVersions, renameVersion, setVersionDeleted } from '../../storage/namedVersions';
import { CloseButton } from '../page/CloseButton';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';
import { VersionEntry } from './VersionEntry';

interface Props {
  readonly drafting: Pick<Drafting, 'own' | 'file' | 'edit'>;
  readonly onClose: () => void;
}

/** The versions of a draft that were given names: kept, compared with what is there now, renamed, deleted, and gone back to. */
export function Versions({ drafting: { own, file, edit }, onClose }: Props) {
  const t = useDraftWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [versions, setVersions] = useState<readonly NamedVersion[]>([]);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const tell = useCallback((cause: unknown): void => setSaid(t.faults[cause instanceof StorageError ? cause.kind : 'failed']), [t]);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    namedVersions(own.id).then(setVersions, tell);
  }, [own.id, tell]);
  /** Does something with what is kept and shows what came of it; false where the device refused. */
  const act = async (work: () => Promise<void>, done = ''): Promise<boolean> => {
    try {
      await work();
      setVersions(await namedVersions(own.id));
      setSaid(done);
      return true;
    } catch (cause) {
      tell(cause);
      return false;
    }
  };
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const clean = name.trim().normalize('NFC');
    if (clean !== '' && (await act(() => keepVersion(own.id, clean, file), t.versionKept(clean)))) setName('');
  };
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} className="draft-versions" aria-labelledby="draft-versions" onClose={onClose}>
      <h2 id="draft-versions">{t.versionsTitle}</h2>
      <form onSubmit={(event) => void keep(event)}>
        <label>
          {t.versionName} <input required value={name} maxLength={200} onChange={({ target }) => setName(target.value)} />
        </label>
        <button type="submit" className="button primary">
          {t.keepVersion}
        </button>
      </form>
      <p role="status">{said}</p>
      {versions.length === 0 && <p className="soft">{t.noVersions}</p>}
      <ul>
        {versions.map((version) => (
          <li key={version.at}>
            <VersionEntry
              version={version}
              file={file}
              onGoBack={() => {
                edit(replaceFile(version.file));
                close();
              }}
              onRename={(next) => void act(() => renameVersion(version, next))}
              onDelete={(isDeleted) => void act(() => setVersionDeleted(version, isDeleted))}
            />
          </li>
        ))}
      </ul>
      <CloseButton onClose={close}>{t.close}</CloseButton>
    </dialog>
  );
}
