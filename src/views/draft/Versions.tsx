import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { differences } from '../../drafts/differences';
import { replaceFile } from '../../drafts/edit';
import { StorageError } from '../../storage/database';
import { keepVersion, type NamedVersion, namedVersions } from '../../storage/namedVersions';
import { useDraftWords } from './useDraftWords';
import type { Drafting } from './useDrafting';

interface Props {
  readonly drafting: Drafting;
  readonly onClose: () => void;
}

/** The versions of a draft that were given names: kept, compared with what is there now, and gone back to. */
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
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const clean = name.trim().normalize('NFC');
    if (clean === '') return;
    try {
      await keepVersion(own.id, clean, file);
      setVersions(await namedVersions(own.id));
      setSaid(t.versionKept(clean));
      setName('');
    } catch (cause) {
      tell(cause);
    }
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
        {versions.map((version) => {
          const { added, removed, changed } = differences(version.file, file);
          return (
            <li key={version.at}>
              <span>
                {t.versionOf(version.name, version.at, version.file.records.length)}
                <span className="soft">; {t.since(added, removed, changed)}</span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={t.goBackTo(version.name)}
                onClick={() => {
                  edit(replaceFile(version.file));
                  close();
                }}
              >
                {t.goBack}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="button" onClick={close}>
        {t.close}
      </button>
    </dialog>
  );
}
