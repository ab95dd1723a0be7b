import { useMemo } from 'react';
import { brokersOf, swingOf } from '../../analysis/coalitions/brokers';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads } from '../../state/select';
import type { View } from '../../state/view';
import { Names } from '../details/Names';
import { ThingButton } from '../details/ThingButton';
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
}

/** How far the coalitions can be trusted: against chance, without each question, and who stands between them. */
export function Robustness({ corpus, view, coalitions }: Props) {
  const t = useDetailedWords().coalitionPanel;
  const { graph, stage, chance, dropped } = coalitions;
  const partition = stage?.partition;
  const { actors } = selectDyads(corpus, view);
  const brokers = useMemo(() => {
    const all = partition ? brokersOf(graph, partition) : [];
    return new Map(all.slice(0, LISTED).map(({ actor, added }) => [actors[actor] ?? 0, added]));
  }, [graph, partition, actors]);
  const swing = useMemo(() => {
    const all = partition ? swingOf(graph, partition) : [];
    return new Map(all.slice(0, LISTED).map(({ actor, aligned }) => [actors[actor] ?? 0, aligned.map(({ ties }) => ties)]));
  }, [graph, partition, actors]);
  return (
    <>
      <h3>{t.againstChance}</h3>
      {chance ? <ChancePicture chance={chance} /> : <p className="soft">{t.waiting}</p>}
      {brokers.size > 0 && (
        <>
          <h3>{t.brokers}</h3>
          <Names corpus={corpus} actors={[...brokers.keys()]} remark={(actor) => t.added(brokers.get(actor) ?? 0)} />
        </>
      )}
      {swing.size > 0 && (
        <>
          <h3>{t.swing}</h3>
          <Names corpus={corpus} actors={[...swing.keys()]} remark={(actor) => t.ratio(swing.get(actor) ?? [])} />
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
                    {moved.length === 0 && t.nobody}
                    {moved.slice(0, LISTED).map((position) => {
                      const actor = corpus.actors[actors[position] ?? 0];
                      return (
                        actor && (
                          <ThingButton key={actor.id} selection={{ type: 'actor', id: actor.id }}>
                            {actor.name}
                          </ThingButton>
                        )
                      );
                    })}
                    {moved.length > LISTED && t.more(moved.length - LISTED)}
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
