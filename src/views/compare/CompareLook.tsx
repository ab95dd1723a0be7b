import '../style/compare.css';
import { useState } from 'react';
import { isTurned } from '../../analysis/comparison';
import type { Turn } from '../../analysis/turns';
import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { setCompared } from '../../state/updates';
import { COMPARED } from '../../state/view';
import { Names } from '../details/Names';
import type { LookProps } from '../looks/looks';
import { TurnList } from '../turns/TurnList';
import { Differences } from './Differences';
import { namesOfSides } from './namesOfSides';
import { SidePickers } from './SidePickers';
import { SidePictures } from './SidePictures';
import { type Comparison, selectComparison, selectTurns } from './sides';
import { Slope } from './Slope';
import { useComparedWords } from './useComparedWords';

/** Pairs of questions shown at first. */
const FIRST = 4;

interface PartProps {
  readonly corpus: Corpus;
  readonly comparison: Comparison;
}

/** Who stands elsewhere: question by question, for all that were put again. */
function Slopes({ corpus, comparison: { matches, turned } }: PartProps) {
  const t = useComparedWords();
  const [isAll, setAll] = useState(false);
  const onOtherText = new Set(
    matches.flatMap(({ isSameProposition, moved }) => (isSameProposition ? [] : moved.filter(isTurned).map(({ actor }) => actor))),
  );
  const shown = isAll ? matches : matches.slice(0, FIRST);
  return (
    <section className="slopes">
      <h3>{t.slopes}</h3>
      <p>{matches.length === 0 ? t.noMatch : t.changed(turned.size, onOtherText.size)}</p>
      {shown.map((match) => (
        <Slope key={`${match.before} ${match.after}`} corpus={corpus} match={match} />
      ))}
      {shown.length < matches.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t.more(matches.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function ComingAndGoing({ corpus, comparison: { presence } }: PartProps) {
  const t = useComparedWords();
  return (
    <section className="presence">
      {(['came', 'went'] as const).map((way) => (
        <div key={way}>
          <h3 title={t[`${way}Hint`]}>{t[way](presence[way].length)}</h3>
          {presence[way].length === 0 ? <p className="soft">{t.nobody}</p> : <Names corpus={corpus} actors={presence[way]} />}
        </div>
      ))}
      <p className="soft">{t.stayed(presence.stayed.length)}</p>
    </section>
  );
}

interface TurnsProps extends PartProps {
  readonly names: readonly [string, string];
  readonly turns: readonly Turn[];
}

function TurnedTies({ corpus, comparison: { views }, names, turns }: TurnsProps) {
  return (
    <section className="turned-ties">
      <TurnList corpus={corpus} views={views} names={names} turns={turns} isSame={false} />
    </section>
  );
}

/** Two meetings, issues or periods beside each other on the same places or as one picture, and in words what differs. */
export function CompareLook({ corpus, view }: LookProps) {
  const t = useComparedWords();
  const comparison = selectComparison(corpus, view);
  const turns = selectTurns(corpus, view);
  const names = view.with && namesOfSides(corpus, view, view.with, t);
  return (
    // oxlint-disable-next-line jsx_a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="compare-look" role="group" aria-label={t.look} tabIndex={0}>
      <h2 className="unseen">{t.look}</h2>
      <div className="compare-tools">
        <SidePickers corpus={corpus} view={view} />
        <fieldset className="looks">
          <legend className="unseen">{t.drawnAs}</legend>
          {COMPARED.map((one) => (
            <label key={one} title={t.drawnHints[one]} className={one === view.compare ? 'chosen' : ''}>
              <input
                type="radio"
                name="compared"
                className="unseen"
                title={t.drawnHints[one]}
                checked={one === view.compare}
                onChange={() => update(setCompared(one))}
              />
              {t.drawn[one]}
            </label>
          ))}
        </fieldset>
      </div>
      {!comparison || !names ? (
        <p className="soft">{t.start}</p>
      ) : (
        <>
          {view.compare === 'differences' ? (
            <Differences corpus={corpus} view={view} comparison={comparison} turns={turns} names={names} />
          ) : (
            <SidePictures corpus={corpus} comparison={comparison} names={names} />
          )}
          <div className="differences" key={names.join()}>
            <ComingAndGoing corpus={corpus} comparison={comparison} />
            <Slopes corpus={corpus} comparison={comparison} />
            <TurnedTies corpus={corpus} comparison={comparison} names={names} turns={turns} />
          </div>
        </>
      )}
    </div>
  );
}
