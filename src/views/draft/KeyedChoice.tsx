import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Props<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly names: Readonly<Record<Word, string>>;
  readonly value: Word | undefined;
  readonly fault?: string | undefined;
  readonly marks?: Readonly<Record<Word, ReactNode>>;
  readonly onChoose: (word: Word) => void;
  /** Called after a choice by digit or Enter, with the place of the keyboard. */
  readonly onDone: (box: HTMLElement) => void;
}

/** One of a few words, chosen by its digit, by arrows or by the pointer. */
export function KeyedChoice<Word extends string>({ label, words, names, value, fault, marks, onChoose, onDone }: Props<Word>) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const word = words[Number(event.key) - 1];
    if (word === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (word !== undefined) onChoose(word);
    onDone(event.target);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles up from the radio buttons
    <fieldset className="keyed-choice" onKeyDown={onKeyDown} aria-describedby={fault ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      <div>
        {words.map((word, at) => (
          <label key={word}>
            <input
              type="radio"
              name={id}
              data-step={word === (value ?? words[0]) ? '' : undefined}
              aria-keyshortcuts={String(at + 1)}
              checked={word === value}
              onChange={() => onChoose(word)}
            />
            {marks?.[word]}
            <span>{names[word]}</span> <kbd aria-hidden="true">{at + 1}</kbd>
          </label>
        ))}
      </div>
      {fault && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
