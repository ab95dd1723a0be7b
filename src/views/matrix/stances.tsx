import { isSupposed } from '../../analysis/hypothesis';
import { notVotingOn } from '../../analysis/questions';
import { heldBy, isExtended, isUncertain } from '../../analysis/stances';
import { knownDateOf } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { selectColumns } from '../../state/matrix';
import { selectStances } from '../../state/select';
import type { View } from '../../state/view';
import type { Pack } from '../../words/pack';
import type { Words } from '../../words/words';
import { StanceMark } from '../stance/StanceMark';
import type { Band, CellContent, Grid, Head } from './grid';
import type { Row } from './heads';

/** Meetings over the columns, where these stand by meeting. */
function bandsOf(corpus: Corpus, columns: Uint32Array): readonly Band[] {
  const starts = [...columns.keys()].filter((at) => at === 0 || corpus.meetingOf[columns[at]!] !== corpus.meetingOf[columns[at - 1]!]);
  return starts.map((from, place) => ({
    from,
    to: starts[place + 1] ?? columns.length,
    name: corpus.meetings[corpus.meetingOf[columns[from]!]!]!.short,
  }));
}

function headOf(corpus: Corpus, question: number, words: Words, t: Pack['matrix']): Head {
  const { id, short } = corpus.questions[question]!;
  const meeting = corpus.meetings[corpus.meetingOf[question]!]!.short;
  const title = t.question(short, meeting, words.evidence.date(knownDateOf(corpus, question)));
  return { id, name: short, title, selection: { type: 'question', id }, isFaded: false };
}

/** Actors × questions: a cell is the stance of the actor on the question. */
export function stanceGrid(corpus: Corpus, view: View, rows: readonly Row[], words: Words, t: Pack['matrix']): Grid {
  const table = selectStances(corpus, view);
  const columns = selectColumns(corpus, view);
  const absent = new Map<number, ReadonlySet<number>>();
  const didNotVote = (actor: number, question: number): boolean => {
    const known = absent.get(question) ?? notVotingOn(corpus, question);
    absent.set(question, known);
    return known.has(actor);
  };
  const heads = Array.from(columns, (question) => headOf(corpus, question, words, t));
  const cellOf = (row: number, column: number): CellContent => {
    const [{ actor, head }, question] = [rows[row]!, columns[column]!];
    const held = heldBy(table, actor, question);
    const [extended, uncertain, supposed] = [isExtended, isUncertain, isSupposed].map((is) => is(table, actor, question));
    const isAbsent = held === undefined && !supposed && didNotVote(actor, question);
    const word = held === undefined ? (isAbsent ? t.didNotVote : t.noRecord) : words.legend.stances[held];
    const remarks = [extended && t.extended, uncertain && t.uncertain, supposed && t.supposed].filter((text) => text !== false);
    const marks = [extended && 'extended', uncertain && 'uncertain', supposed && 'supposed', isAbsent && 'absent', head.isFaded && 'faded'];
    return {
      className: marks.filter(Boolean).join(' '),
      name: t.cell(
        head.name,
        heads[column]!.name,
        word,
        remarks.filter((text) => text !== undefined),
      ),
      show: held ? <StanceMark stance={held} /> : isAbsent ? <span aria-hidden="true">×</span> : null,
      selection: { type: 'position', a: head.id, b: heads[column]!.id },
    };
  };
  return {
    label: t.stances(rows.length, columns.length),
    corner: t.actor,
    rows: rows.map(({ head }) => head),
    columns: heads,
    bands: view.matrix === 'time' ? bandsOf(corpus, columns) : [],
    cellOf,
  };
}
