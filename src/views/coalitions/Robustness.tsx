import { useMemo } from 'react';
import { brokersOf, swingOf } from '../../analysis/coalitions/brokers';
import type { Corpus } from '../../corpus/corpus';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { Told } from '../page/Told';
import { ChancePicture } from './ChancePicture';
import { SwingList } from './SwingList';
import type { Coalitions } from './useCoalitions';

const LISTED = 6;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  readonly coalitions: Coalitions;
  readonly nameOf: (position: number) => string;
}

/** How far the coalitions can be trusted: against chance, without each question, and who stands between them. */
export function Robustness({ corpus, view, coalitions, nameOf }: Props) {
  const t = useDetailedWords().coalitionPanel;
  const { graph, stage, chance, dropped } = coalitions;
  const partition = stage?.partition;
  const brokers = useMemo(() => (partition ? brokersOf(graph, partition).slice(0, LISTED) : []), [graph, partition]);
  const swing = useMemo(() => (partition ? swingOf(graph, partition).slice(0, LISTED) : []), [graph, partition]);
  return (
    <>
      <h3>{t.againstChance}</h3>
      {chance ? <ChancePicture chance={chance} /> : <p className="soft">{t.waiting}</p>}
      {brokers.length > 0 && (
        <>
          <h3>{t.brokers}</h3>
          <p>{brokers.map(({ actor, added }) => t.broker(nameOf(actor), added)).join('; ')}</p>
        </>
      )}
      {swing.length > 0 && (
        <>
          <h3>{t.swing}</h3>
          <p>
            {swing
              .map(({ actor, aligned }) =>
                t.swinger(
                  nameOf(actor),
                  aligned.map(({ ties }) => ties),
                ),
              )
              .join('; ')}
          </p>
        </>
      )}
      <SwingList corpus={corpus} view={view} />
      {dropped ? (
        <details>
          <summary>{t.dropped}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.droppedQuestion}</th>
                <th scope="col">{t.droppedCoalitions}</th>
                <th scope="col">{t.droppedFit}</th>
                <th scope="col">{t.droppedMoved}</th>
              </tr>
            </thead>
            <tbody>
              {dropped.dropped.map(({ question, coalitions: count, fit, moved }) => (
                <tr key={question}>
                  <th scope="row">
                    <Told>{corpus.questions[question]?.short}</Told>
                  </th>
                  <td>{count}</td>
                  <td>{fit === undefined ? '–' : t.share(fit)}</td>
                  <td>
                    {moved.length === 0
                      ? t.nobody
                      : moved.slice(0, LISTED).map(nameOf).join(', ') + (moved.length > LISTED ? ` ${t.more(moved.length - LISTED)}` : '')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ) : (
        <p className="soft">
          {t.dropped}: {t.waiting}
        </p>
      )}
    </>
  );
}
