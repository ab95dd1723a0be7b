import { useMemo } from 'react';
import { cohesionOn } from '../../analysis/groups';
import { knownDateOf, sortedInTime } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { CohesionPicture } from './CohesionPicture';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors. */
  readonly actors: readonly number[];
}

/** How far actors stood together on each question in view on which any of them has a stance. */
export function Cohesion({ corpus, view, actors }: Props) {
  const { group: t } = useDetailedWords().details;
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const rows = useMemo(
    () =>
      sortedInTime(corpus, scope.questions)
        .map((question) => ({ question, cohesion: cohesionOn(table, actors, question) }))
        .filter(({ cohesion }) => cohesion.agreement !== undefined),
    [corpus, table, scope, actors],
  );
  const points = rows.map(({ question, cohesion }) => ({
    name: corpus.questions[question]?.short ?? '',
    date: knownDateOf(corpus, question),
    cohesion,
  }));
  const index = (value: number | undefined) =>
    value === undefined ? (
      <td title={t.undefinedHint}>
        {t.undefined}
        <span className="unseen"> {t.undefinedHint}</span>
      </td>
    ) : (
      <td>{t.number(value)}</td>
    );
  return (
    <section>
      <h3>{t.cohesion}</h3>
      {rows.length === 0 ? (
        <p className="soft">{t.noQuestions}</p>
      ) : (
        <>
          {points.length > 1 && <CohesionPicture points={points} />}
          <table className="cohesion">
            <thead>
              <tr>
                {Object.entries(t.columns).map(([column, { name, title }]) => (
                  <th key={column} scope="col" title={title}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ question, cohesion }) => {
                const entry = corpus.questions[question];
                return (
                  entry && (
                    <tr key={entry.id}>
                      <th scope="row">
                        <ThingButton selection={{ type: 'question', id: entry.id }}>{entry.short}</ThingButton>
                      </th>
                      <td>{t.number(cohesion.for)}</td>
                      <td>{t.number(cohesion.neutral)}</td>
                      <td>{t.number(cohesion.against)}</td>
                      {index(cohesion.rice)}
                      {index(cohesion.agreement)}
                    </tr>
                  )
                );
              })}
            </tbody>
          </table>
          <p className="soft">{t.cohesionHint}</p>
        </>
      )}
    </section>
  );
}
