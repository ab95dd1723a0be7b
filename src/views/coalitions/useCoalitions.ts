import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Chance } from '../../analysis/coalitions/chance';
import type { SignedGraph } from '../../analysis/coalitions/graph';
import { graphOfTies } from '../../analysis/coalitions/ofTies';
import type { DropResult } from '../../analysis/coalitions/stability';
import type { Stage } from '../../analysis/coalitions/stage';
import type { Report, Task } from '../../analysis/coalitions/worker';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectScope, selectStances, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { keepSolverReady, takeSolver } from './solver';

/** What the worker has told so far. */
interface Known {
  readonly task: Task;
  /** The last finished stage, null before the first. */
  readonly stage: Stage | null;
  readonly work: number;
  readonly isSolved: boolean;
  readonly chance: Chance | null;
  readonly dropped: DropResult | null;
  readonly isDone: boolean;
}

/** What is known of the view's coalitions: of this view's ties, never of an earlier one's. */
export interface Coalitions extends Omit<Known, 'task'> {
  readonly graph: SignedGraph;
  readonly isStopped: boolean;
  readonly stop: () => void;
  /** Starts again with the solver that can close what is open. */
  readonly prove: () => void;
}

const nothing = (task: Task): Known => ({ task, stage: null, work: 0, isSolved: false, chance: null, dropped: null, isDone: false });

function withReport(known: Known, report: Report): Known {
  if (report.part === 'chance') return { ...known, chance: report.news };
  if (report.part === 'dropped') return { ...known, dropped: report.news, isDone: report.isLast };
  const { news, isLast } = report;
  return { ...known, stage: news.finished || isLast ? news : known.stage, work: news.work, isSolved: isLast, isDone: false };
}

/** Computes coalitions in a worker while the view asks for them; a change of the view's ties ends the work on the old ones. */
export function useCoalitions(corpus: Corpus, view: View): Coalitions | null {
  const dyads = selectDyads(corpus, view);
  const ties = selectTies(corpus, view);
  const table = selectStances(corpus, view);
  const scope = selectScope(corpus, view);
  const { camps, weights, qualified, min } = view;
  const [known, setKnown] = useState<Known | null>(null);
  const [stopped, setStopped] = useState<Task | null>(null);
  const [proving, setProving] = useState<Task | null>(null);
  const task = useMemo((): Task | null => {
    if (camps === 'off') return null;
    const rules = { qualified, min, weights };
    return { graph: graphOfTies(dyads, ties, weights), camps: camps === '2' ? 2 : camps, table, scope, rules, prove: false };
  }, [camps, weights, qualified, min, dyads, ties, table, scope]);

  useEffect(() => {
    if (!task || task === stopped) return undefined;
    const worker = takeSolver();
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      setKnown((before) => withReport(before?.task === task ? before : nothing(task), data));
    });
    worker.addEventListener('error', () => setStopped(task));
    worker.postMessage({ ...task, prove: task === proving });
    return () => worker.terminate();
  }, [task, stopped, proving]);

  useEffect(keepSolverReady, [task, stopped, proving]);

  const stop = useCallback(() => setStopped(task), [task]);
  const prove = useCallback(() => setProving(task), [task]);
  if (!task) return null;
  const mine = known?.task === task ? known : nothing(task);
  return { ...mine, graph: task.graph, isStopped: task === stopped, stop, prove };
}
