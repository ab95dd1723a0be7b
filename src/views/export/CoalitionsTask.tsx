import { useEffect } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { coalitionsCsv } from '../../exchange/write/tables';
import type { View } from '../../state/view';
import { readCoalitions } from '../coalitions/reading';
import { useCoalitions } from '../coalitions/useCoalitions';
import { useExportingWords } from './useExportingWords';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** The table, or null where there are no coalitions. */
  readonly onDone: (table: string | null) => void;
  readonly onCancel: () => void;
}

/** Computes the coalitions of a view with their stability, in the worker of the picture, and hands over the table. */
export function CoalitionsTask({ corpus, view, onDone, onCancel }: Props) {
  const t = useExportingWords().exports;
  const asked: View = view.camps === 'off' ? { ...view, camps: 'auto' } : view;
  const coalitions = useCoalitions(corpus, asked);
  const { isDone = false, dropped = null, graph, stage } = coalitions ?? {};
  useEffect(() => {
    if (!isDone || !graph || !stage) return;
    const reading = readCoalitions({ graph, stage });
    const stability = dropped?.share ?? new Float64Array(stage.partition.length).fill(Number.NaN);
    onDone(reading && reading.ties > 0 ? coalitionsCsv(corpus, view, { blockOf: reading.blockOf, stability }) : null);
  }, [isDone, dropped, graph, stage, corpus, view, onDone]);
  return (
    <>
      <progress aria-label={t.coalitionsWork} /> {t.coalitionsWork} {view.camps === 'off' && t.coalitionsAuto}
      <button type="button" className="button" onClick={onCancel}>
        {t.cancel}
      </button>
    </>
  );
}
