import type { Corpus } from '../../corpus/corpus';
import { update } from '../../state/store';
import { toggleHighlight } from '../../state/updates';
import { viewOf } from '../../state/otherSide';
import type { View } from '../../state/view';
import { namesOfSides } from '../compare/namesOfSides';
import { wholeView } from '../compare/sides';
import { useComparedWords } from '../compare/useComparedWords';
import { useDetailedWords } from '../page/useDetailedWords';
import { ActorAbout } from './ActorAbout';
import { ActorChanges } from './ActorChanges';
import { ActorRecords } from './ActorRecords';
import { ActorRelations } from './ActorRelations';
import { HideButton } from '../guess/HideButton';
import { NotVoted } from './NotVoted';
import { Panel } from './Panel';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.actors. */
  readonly actor: number;
}

/** With whom an actor stands; in a comparison on each side. */
function Relations({ corpus, view, actor }: Props) {
  const t = useComparedWords();
  if (view.view !== 'compare' || !view.with) return <ActorRelations corpus={corpus} view={view} actor={actor} />;
  const names = namesOfSides(corpus, view, view.with, t);
  return [view, viewOf(view, view.with)].map((side, at) => (
    <ActorRelations key={names[at]} corpus={corpus} view={side} actor={actor} side={names[at] ?? ''} />
  ));
}

/** An actor: who it is, with whom it stands, and everything it is on record with. */
export function ActorDetails({ corpus, view, actor }: Props) {
  const t = useDetailedWords().details;
  const about = corpus.actors[actor];
  if (!about) return null;
  const whole = wholeView(corpus, view);
  const isHighlighted = view.actor.includes(about.id);
  return (
    <Panel corpus={corpus} view={view} kind={t.kinds[about.kind]} title={about.name} isTold>
      <ActorAbout corpus={corpus} actor={about} />
      <p className="actor-buttons">
        <button type="button" className="button" title={t.highlightHint} onClick={() => update(toggleHighlight(about.id))}>
          {isHighlighted ? t.unhighlight : t.highlight}
        </button>
        <HideButton view={view} actor={about} />
      </p>
      <Relations corpus={corpus} view={view} actor={actor} />
      <ActorChanges corpus={corpus} view={whole} actor={actor} />
      <ActorRecords corpus={corpus} view={whole} actor={actor} />
      <NotVoted corpus={corpus} actor={actor} />
    </Panel>
  );
}
