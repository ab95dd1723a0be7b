import type { Corpus } from '../../corpus/corpus';
import { positionAt, rowsOfQuestion } from '../../corpus/evidence';
import type { Position } from '../../corpus/schema';
import { selectScope } from '../../state/select';
import type { View } from '../../state/view';
import type { Held } from '../stance/StanceMark';

/** A record, or what is supposed in place of one. */
export interface PositionRow {
  readonly key: string;
  /** Ids. */
  readonly actor: string;
  readonly question: string;
  readonly name: string;
  readonly title: string;
  readonly meeting: string;
  readonly held: Held;
  readonly heldName: string;
  readonly corpus: Corpus;
  /** Null for a hypothesis. */
  readonly record: Position | null;
  /** A record in whose place something is supposed. */
  readonly isAside: boolean;
}

/**
 * What is supposed of the actors and questions in view, then their records on the chosen bases, overruled ones too.
 * A table of stances would have one for each actor and question; here every record is a row.
 */
export function positionsInView(corpus: Corpus, view: View, heldName: (held: Held) => string): readonly PositionRow[] {
  const { questions, eligible } = selectScope(corpus, view);
  const among = new Set(eligible);
  const supposed = new Map(view.what.map((one) => [`${one.actor} ${one.question}`, one]));
  const rowOf = (actor: number, question: number): Omit<PositionRow, 'key' | 'held' | 'heldName' | 'record' | 'isAside'> => {
    const { id, name } = corpus.actors[actor]!;
    const { id: asked, short } = corpus.questions[question]!;
    return { corpus, actor: id, question: asked, name, title: short, meeting: corpus.meetings[corpus.meetingOf[question]!]!.name };
  };
  const hypotheses = view.what.flatMap(({ actor, question, stance }): PositionRow[] => {
    const [holder, on] = [corpus.index.actor.get(actor) ?? -1, corpus.index.question.get(question) ?? -1];
    if (!among.has(holder) || !questions.includes(on)) return [];
    const held = stance === 'none' ? undefined : stance;
    return [{ ...rowOf(holder, on), key: `${actor} ${question}`, held, heldName: heldName(held), record: null, isAside: false }];
  });
  const records = Array.from(questions).flatMap((question) =>
    rowsOfQuestion(corpus, question)
      .filter((row) => among.has(corpus.positions.actor[row]!))
      .map((row): PositionRow => {
        const record = positionAt(corpus, row);
        const isAside = supposed.has(`${record.actor} ${record.question}`);
        return {
          ...rowOf(corpus.positions.actor[row]!, question),
          key: String(row),
          held: record.stance,
          heldName: heldName(record.stance),
          record,
          isAside,
        };
      })
      .filter(({ record }) => record !== null && view.basis.includes(record.basis)),
  );
  return [...hypotheses, ...records];
}
