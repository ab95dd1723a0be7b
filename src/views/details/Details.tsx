import { memo, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { Selection, View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { CoalitionDetails } from '../coalitions/CoalitionDetails';
import { wholeView } from '../compare/sides';
import { BasesDetails } from '../turns/BasesDetails';
import { ActorDetails } from './ActorDetails';
import { GroupDetails } from './GroupDetails';
import { IssueDetails } from './IssueDetails';
import { MeetingDetails } from './MeetingDetails';
import { PositionDetails } from './PositionDetails';
import { QuestionDetails } from './QuestionDetails';
import { TieDetails } from './TieDetails';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

function Selected({ corpus, view, sel }: Props & { readonly sel: Selection }) {
  const { actor, group, issue, meeting, question } = corpus.index;
  if (sel.type === 'tie') {
    const [a, b] = [actor.get(sel.a), actor.get(sel.b)];
    return a === undefined || b === undefined ? null : <TieDetails corpus={corpus} view={view} a={a} b={b} />;
  }
  if (sel.type === 'position') {
    const [holder, on] = [actor.get(sel.a), question.get(sel.b)];
    return holder === undefined || on === undefined ? null : (
      <PositionDetails corpus={corpus} view={wholeView(corpus, view)} actor={holder} question={on} />
    );
  }
  if (sel.type === 'bases') return <BasesDetails corpus={corpus} view={view} sides={[sel.a, sel.b]} />;
  const whole = wholeView(corpus, view);
  const index = { actor, coalition: actor, group, issue, meeting, question }[sel.type].get(sel.id);
  if (index === undefined) return null;
  switch (sel.type) {
    case 'actor':
      return <ActorDetails corpus={corpus} view={view} actor={index} />;
    case 'coalition':
      return <CoalitionDetails corpus={corpus} view={view} actor={index} />;
    case 'question':
      return <QuestionDetails corpus={corpus} view={whole} question={index} />;
    case 'meeting':
      return <MeetingDetails corpus={corpus} view={whole} meeting={index} />;
    case 'issue':
      return <IssueDetails corpus={corpus} view={whole} issue={index} />;
    case 'group':
      return <GroupDetails corpus={corpus} view={whole} group={index} />;
  }
}

interface PanelProps extends Props {
  readonly sel: Selection;
  /** Whether the panel before this one had the focus when it went. */
  readonly hadFocus: RefObject<boolean>;
}

/** One selection's details. A reader who came here by a button in the details before stays in the details. */
function Aside({ corpus, view, sel, hadFocus }: PanelProps) {
  const t = useDetailedWords().details;
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const shown = panel.current;
    if (hadFocus.current) shown?.querySelector('h2')?.focus();
    return () => {
      hadFocus.current = shown?.contains(document.activeElement) === true;
    };
  }, [hadFocus]);
  return (
    <aside ref={panel} className="details" role="region" aria-label={t.region}>
      <Selected corpus={corpus} view={view} sel={sel} />
    </aside>
  );
}

/** What is known of the selected thing, beside the picture; nothing while nothing is selected. */
export const Details = memo(function Details({ corpus, view }: Props) {
  const hadFocus = useRef(false);
  const { sel } = view;
  useEffect(() => {
    if (sel === null) hadFocus.current = false;
  }, [sel]);
  return sel && <Aside key={JSON.stringify(sel)} corpus={corpus} view={view} sel={sel} hadFocus={hadFocus} />;
});
