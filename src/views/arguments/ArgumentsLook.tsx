import '../style/arguments.css';
import { useId, useMemo, useRef } from 'react';
import { type Debate, debatesOf, flattened, SIDES } from '../../analysis/debates';
import type { Corpus } from '../../corpus/corpus';
import { selectScope } from '../../state/select';
import { update } from '../../state/store';
import { onlyIssue, resetFilters } from '../../state/updates';
import { SourceLink } from '../details/SourceLink';
import { ThingButton } from '../details/ThingButton';
import type { LookProps } from '../looks/looks';
import { ToldOption } from '../page/ToldOption';
import { Pager } from './Pager';
import { SideOfDebate } from './SideOfDebate';
import { useArguedWords } from './useArguedWords';
import { usePages } from './usePages';

/** Nothing to show: which issues have arguments, each a way to it. */
function NoArguments({ corpus }: { readonly corpus: Corpus }) {
  const t = useArguedWords().none;
  const debates = debatesOf(corpus, corpus.questions.keys());
  const ids = corpus.issues.map(({ id }) => id);
  return (
    <div className="empty">
      <h2>{t.title}</h2>
      <p>{debates.length > 0 ? t.some : t.nowhere}</p>
      {debates.map(({ issue }) => {
        const { id = '', name = '' } = corpus.issues[issue] ?? {};
        return (
          <button key={id} type="button" className="button" onClick={() => update((view) => onlyIssue(id, ids)(resetFilters(view)))}>
            {name}
          </button>
        );
      })}
    </div>
  );
}

interface PickerProps {
  readonly corpus: Corpus;
  readonly debates: readonly Debate[];
  readonly shown: Debate;
}

/** Chooses among the debates in view by the filter of issues, so that a link says which one is shown. */
function IssuePicker({ corpus, debates, shown }: PickerProps) {
  const t = useArguedWords();
  const id = useId();
  const ids = corpus.issues.map((issue) => issue.id);
  return (
    <p className="picker">
      <label htmlFor={id}>{t.issue}</label>{' '}
      <select id={id} value={corpus.issues[shown.issue]?.id} onChange={(event) => update(onlyIssue(event.target.value, ids))}>
        {debates.map(({ issue }) => (
          <ToldOption key={issue} value={corpus.issues[issue]?.id}>
            {corpus.issues[issue]?.name}
          </ToldOption>
        ))}
      </select>
    </p>
  );
}

/** What is said on an issue: the case for and the case against beside each other, general concerns, and who said it where that is known. */
export function ArgumentsLook({ corpus, view }: LookProps) {
  const t = useArguedWords();
  const { questions } = selectScope(corpus, view);
  // The picker goes on offering what it filters out.
  const open = selectScope(corpus, { ...view, issue: null }).questions;
  const debates = useMemo(() => debatesOf(corpus, questions), [corpus, questions]);
  const offered = useMemo(() => debatesOf(corpus, open), [corpus, open]);
  const [debate] = debates;
  const box = useRef<HTMLDivElement>(null);
  const ids = debate ? SIDES.flatMap((side) => flattened(debate.sides[side])).map(({ id }) => id) : [];
  // On a projector nobody scrolls: what does not fit goes on the next page.
  const pages = usePages(box, view.theme === 'projector', `${t.from} ${offered.length} ${ids.join()}`);
  if (!debate) return <NoArguments corpus={corpus} />;
  const all = SIDES.flatMap((side) => flattened(debate.sides[side]));
  const sources = [...new Set(all.map(({ source }) => source))];
  const issue = corpus.issues[debate.issue];
  return (
    // oxlint-disable-next-line jsx_a11y/no-noninteractive-tabindex, jsx_a11y/no-noninteractive-element-interactions -- what scrolls must be reached by keyboard
    <div className="arguments-look" role="group" aria-label={issue?.name} tabIndex={0} ref={box} onKeyDown={pages.onKeyDown}>
      <header>
        {pages.hasPager && <Pager page={pages.page} count={pages.count} turnTo={pages.turnTo} />}
        {offered.length > 1 && <IssuePicker corpus={corpus} debates={offered} shown={debate} />}
        <h2>{issue && <ThingButton selection={{ type: 'issue', id: issue.id }}>{issue.name}</ThingButton>}</h2>{' '}
        <p className="by">
          {t.from}{' '}
          {sources.map((source, at) => (
            <span key={source}>
              {at > 0 && '; '}
              <SourceLink corpus={corpus} id={source} />
            </span>
          ))}
          {'. '}
          {t.attribution(all.filter(({ actor }) => actor !== undefined).length, all.length)} {t.nested}
        </p>
      </header>
      <div className="debate">
        {SIDES.map((side) => (
          <SideOfDebate
            key={side}
            corpus={corpus}
            side={side}
            points={debate.sides[side]}
            isOneSource={sources.length === 1}
            isShown={pages.isShown}
          />
        ))}
      </div>
    </div>
  );
}
