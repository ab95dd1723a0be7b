import { useMemo, useRef, useState } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { Floor } from './Floor';
import { FloorLines } from './FloorLines';
import { useKeptInSight } from './useKeptInSight';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly questions: readonly number[];
  /** No two actors meet on a question: there may be many, each with few on it. */
  readonly isScattered: boolean;
}

/** More floors than these are shown on request. */
const MOST = 24;

const actorAt = (target: EventTarget): string | null => (target as Element).closest('[data-actor]')?.getAttribute('data-actor') ?? null;

/** Few questions are not a network, nor are many that no two actors share: a floor for each. One to three stand side by side. */
export function Floors({ corpus, view, questions, isScattered }: Props) {
  const t = useWords().floors;
  const [isWhole, setWhole] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [attended, setAttended] = useState<string | null>(null);
  const chosen = view.sel?.type === 'actor' ? view.sel.id : null;
  const focus = attended ?? chosen;
  useKeptInSight(box, chosen);
  const shown = isWhole ? questions : questions.slice(0, MOST);
  const highlighted = useMemo(() => new Set(view.actor), [view.actor]);
  return (
    <div
      ref={box}
      className={isScattered ? 'floors scattered' : `floors floors-${questions.length}`}
      onMouseOver={(event) => setAttended(actorAt(event.target))}
      onMouseLeave={() => setAttended(null)}
      onFocus={(event) => setAttended(actorAt(event.target))}
      onBlur={() => setAttended(null)}
    >
      {shown.map((question) => (
        <Floor
          key={question}
          corpus={corpus}
          view={view}
          question={question}
          chosen={chosen}
          highlighted={highlighted}
          isCompact={isScattered}
        />
      ))}
      {shown.length < questions.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t.moreFloors(questions.length - shown.length)}
        </button>
      )}
      <FloorLines box={box} focus={focus} key={shown.join()} />
    </div>
  );
}
