import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { isNearlyAllAligned } from '../../analysis/baseline';
import type { Corpus } from '../../corpus/corpus';
import { selectPicture, selectTies } from '../../state/select';
import { selectUnmoved, selectWhole } from '../../state/settled';
import { update } from '../../state/store';
import { resetFilters } from '../../state/updates';
import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { useReading } from '../coalitions/useReading';
import { useCoalitionsOfView } from '../coalitions/CoalitionsOfView';
import { Chips } from '../filters/Chips';
import { Legend } from '../legend/Legend';
import { LookSwitch } from '../looks/LookSwitch';
import { OTHER_LOOKS } from '../looks/looks';
import { useLater } from '../page/useLater';
import { useWords } from '../page/useWords';
import { Network } from './Network';
import { Sentence } from './Sentence';
import { lazyPart } from '../page/lazyPart';

// Loaded when a view first asks for them.
const Floors = lazyPart(async () => (await import('../floors/Floors')).Floors);
const WhatBanner = lazyPart(async () => (await import('../what/marks')).WhatBanner);
const Guess = lazyPart(async () => (await import('../guess/Guess')).Guess);
const TypicalOffer = lazyPart(async () => (await import('../page/later')).TypicalOffer);
const TimeStrip = lazyPart(async () => (await import('../time/TimeStrip')).TimeStrip);
const CoalitionPanel = lazyPart(async () => (await import('../page/later')).CoalitionPanel);

/** Whether the strip of time takes nothing from the picture that it needs. */
const isRoomy = (): boolean => window.matchMedia('(min-width: 1300px) and (min-height: 800px)').matches;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** What is said to a newcomer above the network. */
  readonly children?: ReactNode;
}

/** The strip of time: its dates follow the hand, all else when the picture is painted. */
function Strip({ corpus, view }: Pick<Props, 'corpus' | 'view'>) {
  const { from, to } = view;
  const later = useLater(corpus, view) ?? view;
  const seen = useMemo(() => ({ ...later, from, to }), [later, from, to]);
  return (
    <Suspense fallback={<div className="time-strip" />}>
      <TimeStrip corpus={corpus} view={seen} />
    </Suspense>
  );
}

function Empty({ reason }: { readonly reason: 'no-questions' | 'no-actors' | 'no-records' }) {
  const t = useWords().picture.empty;
  return (
    <div className="empty">
      <h2>{t[reason].title}</h2>
      <p>{t[reason].text}</p>
      <button type="button" className="button primary" onClick={() => update(resetFilters)}>
        {t.way}
      </button>
    </div>
  );
}

/** The middle of the page: what you see in a sentence, the picture, and how to read it. */
export function PictureRegion({ corpus, view, children }: Props) {
  const { picture: t, looks } = useWords();
  const [askedTime, askTime] = useState<boolean | null>(null);
  const hasTime = askedTime ?? (view.view === 'network' && isRoomy());
  const whole = selectWhole(corpus, view);
  const picture = selectPicture(corpus, view);
  const coalitions = useCoalitionsOfView();
  const reading = useReading(coalitions);
  // Stays after the last side is revealed: its evidence is then being read.
  const [canGuess, setCanGuess] = useState(false);
  if (!canGuess && view.hide.length > 0) setCanGuess(true);
  const Other = view.view === 'network' || picture.type === 'empty' ? null : OTHER_LOOKS[view.view];
  const shown = Other ? null : picture.type;
  const counts = shown === 'network' && view.baseline === 'none' ? selectTies(corpus, view).counts : null;
  return (
    <main className="middle">
      <section className="picture" aria-label={t.region} tabIndex={-1}>
        <div className="above">
          {shown === 'network' && children}
          <Sentence corpus={corpus} view={whole} />
          <div className="look-row">
            <LookSwitch look={view.view} />
            <button type="button" className="button" aria-expanded={hasTime} title={looks.timeHint} onClick={() => askTime(!hasTime)}>
              {looks.time}
            </button>
          </div>
          {counts && isNearlyAllAligned(counts) && !isHypothetical(view) && (
            <Suspense>
              <TypicalOffer {...counts} />
            </Suspense>
          )}
          <Chips corpus={corpus} view={view} />
          <Suspense>{isHypothetical(view) && <WhatBanner corpus={corpus} view={view} />}</Suspense>
          <Suspense>{canGuess && <Guess corpus={corpus} view={view} />}</Suspense>
        </div>
        {shown === 'network' && <Network corpus={corpus} view={view} coalitions={coalitions} />}
        <Suspense fallback={shown !== 'network' && <div className="pending" />}>
          {shown === 'network' && coalitions && (
            <CoalitionPanel corpus={corpus} view={selectUnmoved(corpus, view)} coalitions={coalitions} />
          )}
          {shown === 'floors' && picture.type === 'floors' && (
            <Floors corpus={corpus} view={view} questions={picture.questions} isScattered={picture.isScattered} />
          )}
          {Other && <Other corpus={corpus} view={view} />}
        </Suspense>
        {picture.type === 'empty' && <Empty reason={picture.reason} />}
        {!Other && <Legend corpus={corpus} view={whole} reading={shown === 'network' ? reading : null} />}
        {hasTime && <Strip corpus={corpus} view={whole} />}
      </section>
    </main>
  );
}
