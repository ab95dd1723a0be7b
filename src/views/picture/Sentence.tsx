import { memo, Suspense } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { selectMemberships } from '../../state/facets';
import { viewOf } from '../../state/otherSide';
import { type Picture, selectCoverage, selectDrawn, selectPicture, selectScope, selectTies } from '../../state/select';
import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { useWords } from '../page/useWords';
import { lazyPart } from '../page/lazyPart';

// Loaded when a view first asks for it.
const TypicalSentence = lazyPart(async () => (await import('../page/later')).TypicalSentence);

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Whether the picture is one in which nothing can be pointed at. */
  readonly isStill?: boolean;
}

type Empty = Extract<Picture, { readonly type: 'empty' }>;

/** That a view has nothing to show, and whom else the corpus has: no counts of zero, for what is absent is not counted. */
function Nothing({ corpus, view, reason }: Props & { readonly reason: Empty['reason'] }) {
  const t = useWords().sentence;
  const { hidden } = selectCoverage(corpus, view);
  return (
    <>
      {t.nothing[reason]}
      {hidden > 0 && t.hidden(hidden, true)}
    </>
  );
}

interface ContentsProps extends Props {
  readonly picture: Exclude<Picture, Empty>;
  readonly isSide: boolean;
}

/** What a picture is of: who, on what, where; how they stand to each other; but for a side of a comparison, who is left out. */
function Contents({ corpus, view, picture, isSide, isStill = false }: ContentsProps) {
  const t = useWords().sentence;
  const { questions, eligible, actors } = selectScope(corpus, view);
  const meetings = new Set(Array.from(questions, (question) => corpus.meetingOf[question] ?? 0));
  const states = actors.filter((actor) => corpus.actors[actor]?.kind === 'state').length;
  const onlyMeeting = meetings.size === 1 ? corpus.meetings[[...meetings][0] ?? 0]?.name : undefined;
  const onlyQuestion = questions.length === 1 ? corpus.questions[questions[0] ?? 0]?.short : undefined;
  const { answered, hidden } = selectCoverage(corpus, view);
  const memberships = selectMemberships(corpus, view);
  const groups = (view.group ?? []).map((id) => {
    const group = corpus.index.group.get(id) ?? -1;
    return t.group(corpus.groups[group]?.name ?? id, memberships[group]?.label ?? '');
  });
  const silent = eligible.length - actors.length - eligible.filter((actor) => corpus.masked?.actors.has(actor)).length;
  const isNetwork = picture.type === 'network';
  const ties = isNetwork ? selectTies(corpus, view).counts : null;
  const isDrawn = isNetwork && view.view === 'network';
  const isTypical = isDrawn && view.baseline === 'median';
  const drawn = isDrawn ? selectDrawn(corpus, view) : null;
  return (
    <>
      {t.who(states, actors.length - states)}
      {groups.length > 0 && t.of(groups)}
      {onlyQuestion ? t.onQuestion(onlyQuestion) : t.onQuestions(answered, questions.length)}
      {onlyMeeting ? t.atMeeting(onlyMeeting) : t.atMeetings(meetings.size)}
      {picture.type === 'floors' && picture.isScattered && t.scattered(actors.length)}
      {ties && t.ties(ties.aligned, ties.opposed, ties.mixed)}
      {isTypical && (
        <Suspense>
          <TypicalSentence corpus={corpus} view={view} isStill={isStill} />
        </Suspense>
      )}
      {drawn && !isTypical && drawn.shown < drawn.total && t.notAllDrawn(drawn.shown, drawn.total, isStill)}
      {view.ties !== 'all' && isDrawn && !isTypical && t.onlyTies[view.ties]}
      {hidden > 0 && !isSide && t.hidden(hidden, false)}
      {silent > 0 && !isSide && t.noRecord(silent)}
    </>
  );
}

function Said({ corpus, view, isStill = false, isSide = false }: Props & { readonly isSide?: boolean }) {
  const picture = selectPicture(corpus, view);
  return picture.type === 'empty' ? (
    <Nothing corpus={corpus} view={view} reason={picture.reason} />
  ) : (
    <Contents corpus={corpus} view={view} picture={picture} isSide={isSide} isStill={isStill} />
  );
}

/** The picture in a sentence, in a polite live region: what is in it, what is filtered, what is not drawn; a comparison in one for each side. */
export const Sentence = memo(function Sentence({ corpus, view, isStill = false }: Props) {
  const t = useWords().sentence;
  const other = view.view === 'compare' && view.with;
  const isEmpty = selectPicture(corpus, view).type === 'empty';
  return (
    <p className="sentence" role="status" aria-label={t.region} aria-live="polite">
      {isHypothetical(view) && !isEmpty && t.hypothetical(view.what.length)}
      {other ? (
        <>
          {t.sides[0]}
          <Said corpus={corpus} view={view} isSide />
          {t.sides[1]}
          <Said corpus={corpus} view={viewOf(view, other)} isSide />
        </>
      ) : (
        <Said corpus={corpus} view={view} isStill={isStill} />
      )}
    </p>
  );
});
