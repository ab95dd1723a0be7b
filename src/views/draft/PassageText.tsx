import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react';
import type { Source } from '../../corpus/schema';
import type { DraftRecord } from '../../drafts/draft';
import { piecesOf, recordAt, type Span } from '../../drafts/passages';
import { useDraftWords } from './useDraftWords';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly source: Source;
  /** The records of this source. */
  readonly records: readonly DraftRecord[];
  readonly open: string | null;
  readonly onSelect: (span: Span) => void;
  readonly onCode: () => void;
  readonly onOpen: (record: string, isByKey: boolean) => void;
}

const spanOf = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): Span => ({ start: selectionStart, end: selectionEnd });

/**
 * The text that is coded: a text box that cannot be written in, so that caret and selection are the browser's own, over
 * the same text unseen, whose coded passages are marked.
 */
export function PassageText({ box, source, records, open, onSelect, onCode, onOpen }: Props) {
  const t = useDraftWords();
  const text = source.text ?? '';
  const pieces = useMemo(() => piecesOf(text, records), [text, records]);
  const stanceOf = useMemo(() => new Map(records.map(({ id, stance }) => [id, stance ?? 'none'])), [records]);

  useEffect(() => {
    const shown = box.current;
    const refuse = (event: Event): void => event.preventDefault();
    shown?.addEventListener('beforeinput', refuse);
    return () => shown?.removeEventListener('beforeinput', refuse);
  }, [box]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'Enter' && event.key.toLowerCase() !== 'c')) return;
    event.preventDefault();
    const { start, end } = spanOf(event.currentTarget);
    const there = start === end ? recordAt(records, start) : undefined;
    if (there !== undefined) onOpen(there, true);
    else onCode();
  };
  return (
    // A text of which the language is not stated is in none that could be told from the page's.
    <div className="passage-text" lang={source.language ?? ''} dir="auto">
      <div className="passage-marks" aria-hidden="true">
        {pieces.map(({ start, end, records: there }) =>
          there.length === 0 ? (
            <span key={start}>{text.slice(start, end)}</span>
          ) : (
            <mark
              key={start}
              data-open={open !== null && there.includes(open) ? '' : undefined}
              data-stance={stanceOf.get(there.at(-1) ?? '')}
            >
              {text.slice(start, end)}
            </mark>
          ),
        )}
        {'\n'}
      </div>
      <textarea
        ref={box}
        aria-label={t.textOf(source.title)}
        aria-readonly="true"
        aria-describedby="passage-hint"
        inputMode="none"
        spellCheck={false}
        value={text}
        // What cannot be refused, as a composition, is taken back.
        onChange={() => {}}
        onSelect={({ currentTarget }) => onSelect(spanOf(currentTarget))}
        onClick={({ currentTarget }) => {
          const { start, end } = spanOf(currentTarget);
          const there = start === end ? recordAt(records, start) : undefined;
          if (there !== undefined) onOpen(there, false);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
