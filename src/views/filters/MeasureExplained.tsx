import { useMemo } from 'react';
import { explainDyad } from '../../analysis/explain';
import { selectScope, selectStances } from '../../state/select';
import { TieFormula } from '../details/TieScore';
import { useDetailedWords } from '../page/useDetailedWords';
import { useShown } from '../page/useShown';

/** The formula of the chosen measure, filled in with the numbers of the selected tie; without one, in words. */
export function MeasureExplained() {
  const { tie: t, details } = useDetailedWords();
  const [corpus, view] = useShown();
  const { sel, measure, qualified } = view;
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const [a, b] = sel?.type === 'tie' ? [sel.a, sel.b].map((id) => corpus.index.actor.get(id)) : [];
  const explanation = useMemo(
    () => (a === undefined || b === undefined ? null : explainDyad(table, scope, qualified, [a, b])),
    [table, scope, qualified, a, b],
  );
  return (
    <div className="explained" role="status">
      {explanation ? (
        <>
          <p>{t.explained(details.measures[measure], corpus.actors[a ?? 0]?.name ?? '', corpus.actors[b ?? 0]?.name ?? '')}</p>
          <TieFormula explanation={explanation} measure={measure} qualified={qualified} />
        </>
      ) : (
        <>
          <p className="formula">{t.general[measure].formula}</p>
          <p className="soft">
            {t.general[measure].means} {t.general[measure].undefined}
          </p>
          <p className="soft">{t.selectTie}</p>
        </>
      )}
    </div>
  );
}
