import { useMemo } from 'react';
import { holdersOf } from '../../analysis/holders';
import type { Corpus } from '../../corpus/corpus';
import { positionAt, rowsOfQuestion } from '../../corpus/evidence';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { StanceMark } from '../stance/StanceMark';
import { Evidence } from './Evidence';
import { Fold } from './Fold';
import { type Reading, type Records, recordsOn, selectReading } from './records';
import { Standing } from './Standing';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.questions. */
  readonly question: number;
}

interface OfActor {
  /** Index into Corpus.actors. */
  readonly actor: number;
  readonly records: Records;
}

/** The records of everyone who has any on a question, in the order of actors. */
function recordsOf(reading: Reading, question: number): readonly OfActor[] {
  const holders = holdersOf(reading.corpus);
  const actors = new Set(rowsOfQuestion(reading.corpus, question).map((row) => holders[row] ?? 0));
  return [...actors].sort((a, b) => a - b).map((actor) => ({ actor, records: recordsOn(reading, actor, question) }));
}

function ActorFold({ corpus, of: { actor: index, records } }: { readonly corpus: Corpus; readonly of: OfActor }) {
  const { details, legend, page, whatIf } = useDetailedWords();
  const actor = corpus.actors[index];
  if (!actor) return null;
  const stance = records.held === undefined ? details.noRecord : legend.stances[records.held];
  return (
    <li className="with-mark">
      <StanceMark stance={records.held} />
      <Fold title={`${actor.name}${page.colon} ${stance}${records.supposed ? ` ${whatIf.change}` : ''}`}>
        <Standing corpus={corpus} records={records} />
        <p>
          <ThingButton selection={{ type: 'actor', id: actor.id }}>{details.question.toActor(actor.name)}</ThingButton>
        </p>
      </Fold>
    </li>
  );
}

/** The evidence, actor by actor: what counts in this view, and what does not. */
export function QuestionRecords({ corpus, view, question }: Props) {
  const t = useDetailedWords().details;
  const { away } = selectStances(corpus, view);
  const { eligible } = selectScope(corpus, view);
  const reading = selectReading(corpus, view);
  const all = useMemo(() => recordsOf(reading, question), [reading, question]);
  const isIn = ({ actor }: OfActor): boolean => away[actor] === 1 || eligible.includes(actor);
  const standing = all.filter((of) => of.records.standing.length > 0 && isIn(of));
  const uncounted = all.flatMap((of) => {
    const { standing: counting, overruled, uncounted: others } = of.records;
    const rows = isIn(of) ? others : [...counting, ...overruled, ...others];
    return rows.map((row) => ({ row, actor: corpus.actors[of.actor] }));
  });
  return (
    <section>
      {standing.length > 0 && (
        <Fold title={t.question.records(standing.length)} className="heading">
          <ul>
            {standing.map((of) => (
              <ActorFold key={of.actor} corpus={corpus} of={of} />
            ))}
          </ul>
        </Fold>
      )}
      {uncounted.length > 0 && (
        <Fold title={t.actor.uncounted(uncounted.length)} className="uncounted">
          <p className="soft">{t.question.uncountedHint}</p>
          <ul className="entries">
            {uncounted.map(({ row, actor }) => (
              <li key={row} className="entry">
                {actor && <ThingButton selection={{ type: 'actor', id: actor.id }}>{actor.name}</ThingButton>}
                <Evidence corpus={corpus} of={positionAt(corpus, row)} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
