import { dyadAt } from '../../analysis/dyads';
import { isDyadSupposed } from '../../analysis/hypothesis';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScope, selectScores, selectStances, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import type { Pack } from '../../words/pack';
import type { CellContent, Grid } from './grid';
import type { Row } from './heads';

const KINDS = ['none', 'aligned', 'opposed', 'mixed'] as const satisfies readonly (keyof typeof TIE)[];

/** Actors × actors in one order: above the diagonal the score by the view's measure, below it the shared questions. */
export function agreementGrid(corpus: Corpus, view: View, rows: readonly Row[], t: Pack['matrix']): Grid {
  const dyads = selectDyads(corpus, view);
  const [scores, ties] = [selectScores(corpus, view), selectTies(corpus, view)];
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const mayBeSupposed = isHypothetical(view);
  const heads = rows.map(({ head }) => head);
  const cellOf = (row: number, column: number): CellContent => {
    const [one, other] = [rows[row]!, rows[column]!];
    if (row === column) return { className: 'self', name: one.head.title, show: null, selection: one.head.selection };
    const dyad = dyadAt(Math.min(one.position, other.position), Math.max(one.position, other.position), rows.length);
    const count = dyads.n[dyad]!;
    const score = Number.isNaN(scores[dyad]!) ? undefined : scores[dyad]!;
    const kind = KINDS[ties.kind[dyad]!] ?? 'none';
    const names = [one.head.name, other.head.name] as const;
    const isUpper = column > row;
    const supposed = mayBeSupposed && isDyadSupposed(table, scope, one.actor, other.actor);
    const name = isUpper ? t.score(...names, score, t.ties[kind], count) : t.shared(...names, count, t.ties[kind]);
    const shown = isUpper ? score !== undefined && t.hundredths(score) : count > 0 && t.count(count);
    const isFaded = one.head.isFaded && other.head.isFaded;
    return {
      className: [isUpper ? `score ${kind}` : 'shared', supposed && 'supposed', isFaded && 'faded'].filter(Boolean).join(' '),
      name: supposed ? `${name} (${t.supposed})` : name,
      show: shown || null,
      selection: { type: 'tie', a: one.head.id, b: other.head.id },
    };
  };
  return { label: t.agreement(rows.length), corner: t.actor, rows: heads, columns: heads, bands: [], cellOf };
}
