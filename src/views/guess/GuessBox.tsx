import { useState } from 'react';
import { positionAt } from '../../corpus/evidence';
import type { Corpus } from '../../corpus/corpus';
import { reveal } from '../../state/guess';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { type Guess, guessKey, keepGuess, readGuess } from '../../storage/guesses';
import { Evidence } from '../details/Evidence';
import { recordsOn, selectReading } from '../details/records';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';
import { ToldOption } from '../page/ToldOption';
import { Box } from '../present/Box';
import { usePresentingWords } from '../present/usePresentingWords';
import { GuessBars } from './GuessBars';
import { Hands } from './Hands';

interface Props {
  /** With all records: what is revealed is read from it. */
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices of the questions that can be guessed at. */
  readonly questions: readonly number[];
  readonly onClose: () => void;
}

const EMPTY: Guess = { scale: 'three', counts: [0, 0, 0] };

/** The class guesses where an actor stands; revealing shows the stance on record with its evidence beside the guesses. */
export function GuessBox({ corpus, view, questions, onClose }: Props) {
  const t = usePresentingWords().guess;
  const stances = useWords().legend.stances;
  // Those to be guessed when the box was opened: revealing takes them out of the view one by one.
  const [actors] = useState(view.hide);
  const [actor, setActor] = useState(actors[0] ?? '');
  const [question, setQuestion] = useState(questions[0] ?? -1);
  const entry = corpus.questions[question];
  const key = guessKey(corpus.meta.id, actor, entry?.id ?? '');
  const [guesses, setGuesses] = useState<ReadonlyMap<string, Guess>>(new Map());
  const guess = guesses.get(key) ?? readGuess(key) ?? EMPTY;
  const isRevealed = !view.hide.includes(actor);
  const nameOf = (id: string): string => corpus.actors[corpus.index.actor.get(id) ?? -1]?.name ?? id;
  const index = corpus.index.actor.get(actor) ?? -1;
  const { held, standing } = recordsOn(selectReading(corpus, { ...view, what: [] }), index, question);
  const next = actors[actors.indexOf(actor) + 1];
  // Kept as it is counted: a clicker may close the box before it is revealed.
  const count = (to: Guess): void => {
    keepGuess(key, to);
    setGuesses(new Map(guesses).set(key, to));
  };
  return (
    <Box title={t.title(nameOf(actor))} className="guess" onClose={onClose}>
      {!entry && <p>{t.noQuestion}</p>}
      {questions.length > 1 && (
        <label>
          {t.question}{' '}
          <select value={question} onChange={({ target }) => setQuestion(Number(target.value))}>
            {questions.map((one) => (
              <ToldOption key={one} value={one}>
                {corpus.questions[one]?.short}
              </ToldOption>
            ))}
          </select>
        </label>
      )}
      {actors.length > 1 && (
        <label>
          {t.actor}{' '}
          <select value={actor} onChange={({ target }) => setActor(target.value)}>
            {actors.map((one) => (
              <ToldOption key={one} value={one}>
                {nameOf(one)}
              </ToldOption>
            ))}
          </select>
        </label>
      )}
      {entry && (
        <p className="guess-question">
          <Told>
            <strong>{entry.short}.</strong> {entry.text}
          </Told>
        </p>
      )}
      {entry && !isRevealed && <Hands key={key} guess={guess} onChange={count} onReveal={() => update(reveal(actor))} />}
      {entry && isRevealed && (
        <div className="revealed">
          <GuessBars guess={guess} held={held} />
          <section aria-label={t.evidence}>
            <p role="status">{held === undefined ? t.noRecord : held === 'mixed' ? t.mixed : t.recorded(stances[held])}</p>
            {standing.map((row) => (
              <Evidence key={row} corpus={corpus} of={positionAt(corpus, row)} />
            ))}
          </section>
        </div>
      )}
      {isRevealed && (
        <p>
          <button
            type="button"
            className="button primary"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- where the hands were typed
            autoFocus
            onClick={() => (next === undefined ? onClose() : setActor(next))}
          >
            {next === undefined ? t.close : t.next(nameOf(next))}
          </button>
        </p>
      )}
    </Box>
  );
}
