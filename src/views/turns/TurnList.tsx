import { useState } from 'react';
import { kindOfTurn, type Turn, TURNS } from '../../analysis/turns';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { Fold } from '../details/Fold';
import { useDetailedWords } from '../page/useDetailedWords';
import { TurnEvidence } from './TurnEvidence';

/** Ties listed at first under each heading, and with each press of the button. */
const STEP = 30;

interface Props {
  readonly corpus: Corpus;
  readonly views: readonly [View, View];
  /** What each side believes, in words. */
  readonly names: readonly [string, string];
  readonly turns: readonly Turn[];
  readonly isSame: boolean;
}

const WORDS = ['none', 'aligned', 'opposed', 'mixed'] as const satisfies readonly (keyof typeof TIE)[];

function Kind({ title, corpus, views, names, turns }: Omit<Props, 'isSame'> & { readonly title: string }) {
  const { turns: t } = useDetailedWords();
  const [most, setMost] = useState(STEP);
  return (
    <section>
      <h3>{title}</h3>
      {turns.slice(0, most).map(({ a, b, from, to }) => (
        <Fold
          key={`${a} ${b}`}
          title={t.turn(corpus.actors[a]?.name ?? '', corpus.actors[b]?.name ?? '', t.words[WORDS[from]], t.words[WORDS[to]])}
        >
          <TurnEvidence corpus={corpus} views={views} names={names} pair={[a, b]} />
        </Fold>
      ))}
      {turns.length > most && (
        <p>
          <button type="button" className="button" onClick={() => setMost(most + STEP)}>
            {t.more(Math.min(STEP, turns.length - most))}
          </button>
        </p>
      )}
    </section>
  );
}

/** The ties that turn by what happens to them, each of which opens to its evidence. */
export function TurnList({ turns, isSame, ...rest }: Props) {
  const { turns: t } = useDetailedWords();
  if (turns.length === 0) return <p>{isSame ? t.same : t.none}</p>;
  return (
    <>
      <p className="told">{t.total(turns.length)}</p>
      {TURNS.map((kind) => {
        const of = turns.filter((turn) => kindOfTurn(turn) === kind);
        return of.length > 0 && <Kind key={kind} {...rest} title={t.kinds[kind](of.length)} turns={of} />;
      })}
    </>
  );
}
