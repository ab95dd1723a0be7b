import { useId } from 'react';

interface OptionProps {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly label: string;
  /** What it means, always to be seen. */
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: () => void;
}

/** A box or a radio button that says under its label what it means. */
export function Option({ type, name, label, hint, isOn, onChange }: OptionProps) {
  const hintId = useId();
  return (
    <label className="filter-option">
      <input type={type} name={name} aria-label={label} aria-describedby={hintId} checked={isOn} onChange={onChange} />
      <span className="name">{label}</span>
      <span className="hint" id={hintId}>
        {hint}
      </span>
    </label>
  );
}

interface Texts<Word extends string> {
  readonly title: string;
  readonly note?: string;
  readonly names: Readonly<Record<Word, string>>;
  readonly hints: Readonly<Record<Word, string>>;
}

interface Props<Word extends string> {
  readonly texts: Texts<Word>;
  readonly words: readonly Word[];
  /** One of the words for a choice of one, some for a choice of several. */
  readonly chosen: Word | readonly Word[];
  readonly onChoose: (word: Word) => void;
}

/** A method's words with what each of them means. */
export function Choice<Word extends string>({ texts, words, chosen, onChoose }: Props<Word>) {
  const name = useId();
  const isList = typeof chosen !== 'string';
  return (
    <fieldset className="filter-choice">
      <legend>{texts.title}</legend>
      {texts.note && <p className="filter-note">{texts.note}</p>}
      {words.map((word) => (
        <Option
          key={word}
          type={isList ? 'checkbox' : 'radio'}
          name={name}
          label={texts.names[word]}
          hint={texts.hints[word]}
          isOn={isList ? chosen.includes(word) : chosen === word}
          onChange={() => onChoose(word)}
        />
      ))}
    </fieldset>
  );
}
