import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly name: string;
  /** Bytes read, and bytes in all; 0 before the first are read. */
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

/** How much of a file is read, and the way to stop. */
export function Progress({ name, done, total, onCancel }: Props) {
  const t = useOpeningWords().open;
  const isBuilding = total > 0 && done >= total;
  const percent = total === 0 ? 0 : Math.floor((100 * done) / total);
  return (
    <>
      <h2>{t.reading(name)}</h2>
      <p role="status">{isBuilding ? t.building : t.progress(percent)}</p>
      <progress aria-label={t.reading(name)} max={1} {...(total > 0 && !isBuilding && { value: done / total })} />
      <div className="opening-buttons">
        <button type="button" className="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </>
  );
}
