import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { plain } from '../filters/lists';
import { find, searchable } from '../find/rank';
import type { Option } from './options';
import { useDraftWords } from './useDraftWords';

/** More are not looked through while coding; a letter more finds them. */
const MOST = 10;

interface Props {
  readonly label: string;
  /** The name of what is chosen; empty where nothing is. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly hint?: string;
  readonly fault?: string | undefined;
  /** How the way to something new of a name is called. */
  readonly newLabel: (name: string) => string;
  /** What is offered as new before anything is typed. */
  readonly suggest?: string;
  /** Whether Enter passes by the box while nothing is chosen. */
  readonly isOptional?: boolean;
  readonly onChoose: (key: string) => void;
  readonly onNew: (name: string) => void;
  /** Called after a choice by Enter, with the box. */
  readonly onDone: (box: HTMLElement) => void;
}

interface Row {
  readonly key: string | null;
  readonly title: string;
  readonly note: string | undefined;
}

/** A box that is completed from a list, or to something new. Enter and Tab take what is lit, Escape leaves all as it was. */
export function Completion({
  label,
  value,
  options,
  hint,
  fault,
  newLabel,
  suggest = '',
  isOptional = false,
  onChoose,
  onNew,
  onDone,
}: Props) {
  const t = useDraftWords();
  const id = useId();
  /** What is typed; null while the box shows what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const entries = useMemo(() => searchable(options), [options]);
  const name = (typed ?? '').trim().normalize('NFC');
  const rows = useMemo<readonly Row[]>(() => {
    const all = name === '' ? options.map((entry) => ({ entry, by: null })) : find(entries, name);
    const isNear = ({ entry }: (typeof all)[number]): boolean => !entry.isFar && plain(entry.title).startsWith(plain(name));
    const hits = [...all.filter(isNear), ...all.filter((hit) => !isNear(hit))];
    const found = hits.slice(0, MOST).map(({ entry, by }): Row => ({ key: entry.key, title: entry.title, note: by ?? entry.note }));
    const fresh = name === '' ? suggest.trim() : name;
    if (fresh === '' || found.some(({ title }) => title === fresh)) return found;
    const row: Row = { key: null, title: fresh, note: undefined };
    return name === '' ? [row, ...found] : [...found, row];
  }, [entries, options, name, suggest]);
  const lit = isOpen ? rows[at] : undefined;

  const close = (): void => {
    setTyped(null);
    setOpen(false);
    setAt(0);
  };
  const take = ({ key, title }: Row): void => {
    close();
    if (key === null) onNew(title);
    else onChoose(key);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = event.currentTarget;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setAt(isOpen && rows.length > 0 ? (at + (key === 'ArrowDown' ? 1 : rows.length - 1)) % rows.length : 0);
      setOpen(true);
    } else if (key === 'Enter') {
      const isToOpen = !lit && value === '' && rows.length > 0 && !isOptional;
      if (lit) take(lit);
      else if (isToOpen) setOpen(true);
      if (!isToOpen) onDone(box);
      // Where there is no next field, what is typed takes the place of what was chosen.
      queueMicrotask(() => document.activeElement === box && box.select());
    } else if (key === 'Escape' && (isOpen || typed !== null)) close();
    else if (key === 'Tab' && lit && name !== '') return take(lit);
    else return;
    event.preventDefault();
    // An Escape that closes the list does not also close the record.
    event.stopPropagation();
  };
  const problem = isOpen ? undefined : name !== '' ? t.choose : fault;
  const said = [hint && `${id}-hint`, problem && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className="typed-field completion">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        data-step=""
        aria-expanded={isOpen && rows.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={lit ? `${id}-${at}` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={said === '' ? undefined : said}
        placeholder=" "
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          setOpen(true);
          setAt(0);
        }}
        onClick={() => setOpen(true)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t.list(label)} hidden={!isOpen || rows.length === 0}>
        {isOpen &&
          rows.map((row, place) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box has the focus and hears the keys
            <div
              key={row.key ?? ' '}
              id={`${id}-${place}`}
              className="choice"
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onMouseMove={() => place !== at && setAt(place)}
              // Before the box loses the focus, which would close the list.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(row)}
            >
              <span className="choice-name">{row.key === null ? newLabel(row.title) : row.title}</span>
              {row.note && <span className="choice-kind">{row.note}</span>}
            </div>
          ))}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="soft">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-fault`} className="field-fault">
          {problem}
        </p>
      )}
    </div>
  );
}
