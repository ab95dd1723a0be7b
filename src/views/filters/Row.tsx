import { memo, use } from 'react';
import { foresee } from '../../state/ahead';
import { update } from '../../state/store';
import type { Tick } from '../../state/ticks';
import type { Update } from '../../state/updates';
import { Told } from '../page/Told';
import { useWords } from '../page/useWords';
import { Stop } from './OneStop';

interface Props {
  readonly id: string;
  /** Tells it from all rows of its list; the id, unless there are several kinds of things in it. */
  readonly row?: string;
  /** Holds the list's tab stop for a row that is folded away. */
  readonly isStandIn?: boolean;
  readonly label: string;
  /** Whether the label is a text of the corpus, as it is unless said otherwise. */
  readonly isTold?: boolean;
  /** Date or the like, beside the label or, with `isTall`, under it. */
  readonly note?: string;
  readonly isTall?: boolean;
  /** Explains the row in full, its count included. */
  readonly hint: string;
  readonly count: number;
  readonly tick: Tick;
  readonly toggle: (id: string) => Update;
  readonly onOnly: (id: string) => void;
}

type Shown = Omit<Props, 'isStandIn'> & { readonly isStop: boolean };

const Ticked = memo(function Ticked({
  id,
  row = id,
  isStop,
  label,
  note,
  isTall = false,
  isTold = true,
  hint,
  count,
  tick,
  toggle,
  onOnly,
}: Shown) {
  const t = useWords().filters;
  const prepare = (): void => foresee(toggle(id));
  return (
    <div data-row={row} className={`filter-row ${isTall ? 'tall' : ''} ${count === 0 ? 'empty-row' : ''}`}>
      <label title={hint} onPointerEnter={prepare}>
        <input
          type="checkbox"
          aria-label={label}
          title={hint}
          tabIndex={isStop ? 0 : -1}
          checked={tick === 'all'}
          ref={(box) => {
            if (box) box.indeterminate = tick === 'some';
          }}
          onFocus={prepare}
          onChange={() => update(toggle(id))}
        />
        <span className="name">{isTold ? <Told>{label}</Told> : label}</span>
        {note && <span className="note">{note}</span>}
        <span className="count">{t.count(count)}</span>
      </label>
      <button
        type="button"
        className="only"
        tabIndex={-1}
        aria-label={t.onlyThis(label)}
        title={t.onlyHint(label)}
        onClick={() => onOnly(id)}
      >
        {t.only}
      </button>
    </div>
  );
});

/** A thing that can be ticked: box, label, date, count, and a button for this one alone. Only a row that changes is rendered again. */
export function Row({ isStandIn = false, ...shown }: Props) {
  const isStop = use(Stop) === (shown.row ?? shown.id);
  return <Ticked {...shown} isStop={isStop || isStandIn} />;
}
