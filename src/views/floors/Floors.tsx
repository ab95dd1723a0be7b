import { useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { Floor } from './Floor';
import { FloorLines } from './FloorLines';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly questions: readonly number[];
}

const actorAt = (target: EventTarget): string | null => (target as Element).closest('[data-actor]')?.getAttribute('data-actor') ?? null;

/** Few questions are not a network: one floor for each of one to three, side by side. */
export function Floors({ corpus, view, questions }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [attended, setAttended] = useState<string | null>(null);
  const chosen = view.sel?.type === 'actor' ? view.sel.id : null;
  const focus = attended ?? chosen;
  const highlighted = useMemo(() => new Set(view.actor), [view.actor]);
  return (
    <div
      ref={box}
      className={`floors floors-${questions.length}`}
      onMouseOver={(event) => setAttended(actorAt(event.target))}
      onMouseLeave={() => setAttended(null)}
      onFocus={(event) => setAttended(actorAt(event.target))}
      onBlur={() => setAttended(null)}
    >
      {questions.map((question) => (
        <Floor key={question} corpus={corpus} view={view} question={question} chosen={chosen} highlighted={highlighted} />
      ))}
      <FloorLines box={box} focus={focus} key={questions.join()} />
    </div>
  );
}
