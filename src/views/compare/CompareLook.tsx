import '../style/compare.css';
import { useMemo, useState } from 'react';
import { isTurned } from '../../analysis/comparison';
import { turnsOf } from '../../analysis/turns';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads, selectTies } from '../../state/select';
import type { OtherSide, View } from '../../state/view';
import { Names } from '../details/Names';
import type { LookProps } from '../looks/looks';
import { TurnList } from '../turns/TurnList';
import { SidePickers } from './SidePickers';
import { SidePictures } from './SidePictures';
import { type Comparison, selectComparison } from './sides';
import { Slope } from './Slope';
import type { Pack } from '../../words/pack';
import { useComparedWords } from './useComparedWords';

/** Pairs of questions shown at first. */
const FIRST = 4;

/** What each side is called: by what is compared, else "what is in view". */
function namesOf(corpus: Corpus, view: View, other: OtherSide, t: Pack['compared']): readonly [string, string] {
  if (other.type === 'time') return [t.period(view.from, view.to), t.period(other.from, other.to)];
  const own = view[other.type];
  const nameOf = (id: string): string =>
    other.type === 'meeting'
      ? (corpus.meetings[corpus.index.meeting.get(id) ?? -1]?.short ?? id)
      : (corpus.issues[corpus.index.issue.get(id) ?? -1]?.name ?? id);
  return [own?.length === 1 && own[0] !== undefined ? nameOf(own[0]) : t.inView, nameOf(other.id)];
}

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
}

function TurnedTies({ corpus, comparison: { views }, names }: TurnsProps) {
  const [dyadsA, tiesA] = [selectDyads(corpus, views[0]), selectTies(corpus, views[0])];
  const [dyadsB, tiesB] = [selectDyads(corpus, views[1]), selectTies(corpus, views[1])];
  const turns = useMemo(() => turnsOf({ dyads: dyadsA, ties: tiesA }, { dyads: dyadsB, ties: tiesB }), [dyadsA, tiesA, dyadsB, tiesB]);
  return (
    <section className="turned-ties">
      <TurnList corpus={corpus} views={views} names={names} turns={turns} isSame={false} />
    </section>
  );
}

/** Two meetings, issues or periods beside each other on the same places, and in words what differs. */
export function CompareLook({ corpus, view }: LookProps) {
  const t = useComparedWords();
  const comparison = selectComparison(corpus, view);
  const names = view.with && namesOf(corpus, view, view.with, t);
  return (
    // oxlint-disable-next-line jsx_a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <div className="compare-look" role="group" aria-label={t.look} tabIndex={0}>
      <h2 className="unseen">{t.look}</h2>
      <SidePickers corpus={corpus} view={view} />
      {!comparison || !names ? (
        <p className="soft">{t.start}</p>
      ) : (
        <>
          <SidePictures corpus={corpus} comparison={comparison} names={names} />
          <div className="differences" key={names.join()}>
            <ComingAndGoing corpus={corpus} comparison={comparison} />
            <Slopes corpus={corpus} comparison={comparison} />
            <TurnedTies corpus={corpus} comparison={comparison} names={names} />
          </div>
        </>
      )}
    </div>
  );
}
