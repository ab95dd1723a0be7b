import './find.css';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Corpus } from '../../corpus/corpus';
import { selectScope } from '../../state/select';
import { update } from '../../state/store';
import { selectFound } from '../../state/updates';
import type { View } from '../../state/view';
import { wholeView } from '../compare/sides';
import { CloseButton } from '../page/CloseButton';
import { Dialog } from '../page/Dialog';
import { useDetailedWords } from '../page/useDetailedWords';
import { type Action, actionsOf } from './actions';
import { Choices } from './Choices';
import { find, type Hit, searchable } from './rank';
import { readerLanguages } from './regions';
import { type Thing, thingsOf } from './things';
import { toDetails } from './toDetails';
import type { TypedAhead } from './typedAhead';

/** More are not looked through by anyone. */
const MOST = 40;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Hands over what was typed before the dialog was there. */
  readonly takeTyped: () => TypedAhead | null;
  readonly onClose: () => void;
}

/** Whether looking at a thing would show something that is not drawn. */
function isAbsent(corpus: Corpus, view: View, { kind, selection }: Thing): boolean {
  const { actors, questions } = selectScope(corpus, wholeView(corpus, view));
  const at = corpus.index[selection.type].get(selection.id) ?? -1;
  if (kind === 'actor') return !actors.includes(at);
  return kind === 'question' && !questions.includes(at);
}

/** Finds by name whatever there is, and goes there; with no name yet, what can be done. A box with a list of choices. */
export function Find({ corpus, view, takeTyped, onClose }: Props) {
  const words = useDetailedWords();
  const t = words.find;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  // What can be done is what could be done when the dialog opened: it covers the page.
  const [actions] = useState(() => actionsOf(corpus, view, words));
  const entries = useMemo(() => {
    const things = thingsOf(corpus, readerLanguages());
    return searchable<Thing | Action>([...things, ...actions]);
  }, [corpus, actions]);
  const hitsOf = (text: string): readonly Hit<Thing | Action>[] =>
    text.trim() === '' ? actions.map((entry) => ({ entry, by: null })) : find(entries, text);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- all that `hitsOf` reads
  const hits = useMemo(() => hitsOf(query), [entries, actions, query]);
  const shown = hits.slice(0, MOST);
  const absent = useMemo(
    () => new Set(shown.flatMap(({ entry }) => ('selection' in entry && isAbsent(corpus, view, entry) ? [entry.key] : []))),
    [shown, corpus, view],
  );

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const choose = ({ entry }: Hit<Thing | Action>): void => {
    // Before anything is done: it may lead the keyboard to what the dialog covers.
    flushSync(onClose);
    if ('run' in entry) return entry.run();
    update(selectFound(entry.selection));
    toDetails();
  };
  const goOn = useEffectEvent(() => {
    const typed = takeTyped();
    if (!typed) return;
    const [best] = typed.isEntered ? hitsOf(typed.text) : [];
    // When the dialog has opened, which what is done may have to close.
    if (best) queueMicrotask(() => choose(best));
    else setQuery(typed.text);
  });
  useLayoutEffect(() => goOn(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = shown.length - 1;
    const chosen = shown[at];
    const to: Readonly<Record<string, number>> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + 8),
      PageUp: Math.max(0, at - 8),
    };
    const next = to[event.key];
    if (next !== undefined && last >= 0) setAt(next);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) choose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      ref={dialog}
      className="find"
      label={t.title}
      onClose={onClose}
      // A press beside the box closes it, as Escape does.
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="find-box">
        <div className="find-head">
          <input
            type="text"
            role="combobox"
            aria-label={t.label}
            placeholder={t.placeholder}
            aria-expanded={shown.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            onChange={({ target }) => {
              setQuery(target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <CloseButton className="button quiet" onClose={onClose}>
            {t.close}
          </CloseButton>
        </div>
        <Choices id={id} hits={shown} at={at} absent={absent} onAttend={setAt} onChoose={choose} />
        <p className="find-foot">
          <span role="status">
            {query.trim() !== '' && (hits.length === 0 ? t.nothing(query.trim()) : t.found(shown.length, hits.length))}
          </span>
          <span className="find-keys" aria-hidden="true">
            {t.keys}
          </span>
        </p>
      </div>
    </Dialog>
  );
}
