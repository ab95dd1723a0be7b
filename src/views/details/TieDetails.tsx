import { useMemo } from 'react';
import { explainDyad } from '../../analysis/explain';
import { isDyadSupposed } from '../../analysis/hypothesis';
import { TIE } from '../../analysis/ties';
import type { Corpus } from '../../corpus/corpus';
import { selectScope, selectStances } from '../../state/select';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { TypicalTie } from '../typical/TypicalTie';
import { Panel } from './Panel';
import { ThingButton } from './ThingButton';
import { TieCompared } from './TieCompared';
import { TieOneSided } from './TieOneSided';
import { TieQuestions } from './TieQuestions';
import { TieScore } from './TieScore';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Indices into Corpus.actors. */
  readonly a: number;
  readonly b: number;
}

const WORDS = ['none', 'aligned', 'opposed', 'mixed'] as const satisfies readonly (keyof typeof TIE)[];

/** Two actors: what they agree and disagree on, how their score comes about, and both sides' evidence. */
export function TieDetails({ corpus, view, a, b }: Props) {
  const { details, page, tie: t, whatIf } = useDetailedWords();
  const [table, scope] = [selectStances(corpus, view), selectScope(corpus, view)];
  const explanation = useMemo(() => explainDyad(table, scope, view.qualified, [a, b]), [table, scope, view.qualified, a, b]);
  const [first, second] = [corpus.actors[a], corpus.actors[b]];
  if (!first || !second) return null;
  const { tally, questions } = explanation;
  const word = WORDS.find((name) => TIE[name] === explanation.tie) ?? 'none';
  const [agree, oppose] = [tally.agree / 2, tally.oppose / 2];
  const neutral = questions.filter(({ counted }) => counted === 'neutral').length;
  const title = (
    <>
      <ThingButton selection={{ type: 'actor', id: first.id }}>{first.name}</ThingButton> –{' '}
      <ThingButton selection={{ type: 'actor', id: second.id }}>{second.name}</ThingButton>
    </>
  );
  return (
    <Panel corpus={corpus} view={view} kind={details.kinds.tie} title={title}>
      <section>
        {isDyadSupposed(table, scope, a, b) && <p className="supposed-note">{whatIf.tie}</p>}
        <p className="told">{t.sentence(agree, oppose, neutral, tally.n)}</p>
        {view.qualified === 'half' && <p className="soft">{t.halves}</p>}
        <p>
          {word !== 'none' && (
            <svg className="sample" width={34} height={12} aria-hidden="true">
              <line className={`tie ${word} strength-2 weight-2`} x1={1} x2={33} y1={6} y2={6} />
            </svg>
          )}{' '}
          <strong>{`${t.words[word]}${page.colon}`}</strong> {t.why[word](agree, oppose, tally.n)}
        </p>
      </section>
      <TieScore explanation={explanation} measure={view.measure} qualified={view.qualified} />
      {view.baseline === 'median' && <TypicalTie corpus={corpus} view={view} a={a} b={b} />}
      <TieQuestions corpus={corpus} view={view} actors={[a, b]} questions={questions} />
      {view.view === 'compare' && view.with && <TieCompared corpus={corpus} view={view} other={view.with} pair={[a, b]} />}
      <TieOneSided corpus={corpus} view={view} actors={[a, b]} />
    </Panel>
  );
}
