import { type FormEvent, type KeyboardEvent, useId } from 'react';
import type { Guess } from '../../storage/guesses';
import { useWords } from '../page/useWords';
import { usePresentingWords } from '../present/usePresentingWords';
import { StanceMark } from '../stance/StanceMark';
import { SIDES } from './sides';

interface Props {
  readonly guess: Guess;
  readonly onChange: (guess: Guess) => void;
  readonly onReveal: () => void;
}

const SCALES = ['three', 'five'] as const;

/** The show of hands: a number a side, with Enter from one to the next and from the last to revealing. */
export function Hands({ guess, onChange, onReveal }: Props) {
  const t = usePresentingWords().guess;
  const stances = useWords().legend.stances;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    const fields = [...event.currentTarget.querySelectorAll('input')];
    const next = fields[fields.indexOf(event.target) + 1];
    if (!next) return;
    event.preventDefault();
    next.select();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onReveal();
  };
  const nameOf = (key: (typeof SIDES)['five'][number]['key']): string =>
    guess.scale === 'five' ? stances[key] : t.sides[key === 'support' ? 'for' : key === 'opposition' ? 'against' : 'neutral'];
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Enter in its fields
    <form className="hands" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label className="hands-scale">
        {t.scale}{' '}
        <select
          value={guess.scale}
          onChange={({ target }) => {
            const scale = target.value as Guess['scale'];
            onChange({ scale, counts: SIDES[scale].map(() => 0) });
          }}
        >
          {SCALES.map((scale) => (
            <option key={scale} value={scale}>
              {t.scales[scale]}
            </option>
          ))}
        </select>
      </label>
      <div className="hands-sides">
        {SIDES[guess.scale].map(({ key }, at) => (
          <label key={key}>
            <span>
              <StanceMark stance={key} /> {nameOf(key)}
            </span>
            <input
              inputMode="numeric"
              autoComplete="off"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the box is opened to type here
              autoFocus={at === 0}
              aria-label={t.handsOf(nameOf(key))}
              aria-describedby={id}
              value={guess.counts[at] || ''}
              placeholder="0"
              onChange={({ target }) =>
                onChange({ ...guess, counts: guess.counts.with(at, Number(target.value.replace(/\D/g, '').slice(0, 4))) })
              }
            />
          </label>
        ))}
      </div>
      <p id={id} className="soft">
        {t.enter} {t.kept}
      </p>
      <button type="submit" className="button primary" aria-describedby={id}>
        {t.reveal}
      </button>
    </form>
  );
}
