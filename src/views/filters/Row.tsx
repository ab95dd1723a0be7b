import { memo } from 'react';
import type { Tick } from '../../state/ticks';
import { useWords } from '../page/useWords';

interface Props {
  readonly id: string;
  readonly label: string;
  /** Date or the like, beside the label or, with `isTall`, under it. */
  readonly note?: string;
  readonly isTall?: boolean;
  /** Explains the row in full, its count included. */
  readonly hint: string;
  readonly count: number;
  readonly tick: Tick;
  readonly onToggle: (id: string) => void;
  readonly onOnly: (id: string) => void;
}

/** A thing that can be ticked: box, label, date, count, and a button for this one alone. */
export const Row = memo(function Row({ id, label, note, isTall = false, hint, count, tick, onToggle, onOnly }: Props) {
  const t = useWords().filters;
  return (
    <div className={`filter-row ${isTall ? 'tall' : ''} ${count === 0 ? 'empty-row' : ''}`}>
      <label title={hint}>
        <input
          type="checkbox"
          aria-label={label}
          title={hint}
          checked={tick === 'all'}
          ref={(box) => {
            if (box) box.indeterminate = tick === 'some';
          }}
          onChange={() => onToggle(id)}
        />
        <span className="name">{label}</span>
        {note && <span className="note">{note}</span>}
        <span className="count">{t.count(count)}</span>
      </label>
      <button type="button" className="only" aria-label={t.onlyThis(label)} title={t.onlyHint(label)} onClick={() => onOnly(id)}>
        {t.only}
      </button>
    </div>
  );
});
