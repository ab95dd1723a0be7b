import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Box } from './Box';
import type { Deck } from './useDeck';
import { usePresentingWords } from './usePresentingWords';

interface Props {
  readonly deck: Deck;
  readonly onClose: () => void;
}

/** Goes to a step by its number. */
export function GoTo({ deck, onClose }: Props) {
  const t = usePresentingWords().present;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [number, setNumber] = useState('');
  const [isRefused, setRefused] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const index = Number(number) - 1;
    if (!deck.steps[index]) return setRefused(true);
    onClose();
    deck.go(index);
  };
  return (
    <Box title={t.goTo} className="go-to" onClose={onClose}>
      <form onSubmit={onSubmit}>
        <input
          ref={field}
          inputMode="numeric"
          autoComplete="off"
          aria-label={t.goTo}
          aria-describedby={`${id}-hint`}
          value={number}
          onChange={({ target }) => setNumber(target.value.trim())}
        />
        <button type="submit" className="button primary" aria-describedby={`${id}-hint`}>
          {t.go}
        </button>
      </form>
      <p id={`${id}-hint`} role={isRefused ? 'alert' : undefined}>
        {t.noSuchStep(deck.steps.length)}
      </p>
    </Box>
  );
}
