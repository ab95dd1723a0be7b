import '../style/time.css';
import { memo, useMemo, useRef } from 'react';
import { knownDateOf } from '../../analysis/time';
import type { Corpus } from '../../corpus/corpus';
import { isUndated } from '../../corpus/dates';
import { selectMoments, selectPulse, showMoments, type TimedMoment, type Window, windowOf } from '../../state/moments';
import { selectScope } from '../../state/select';
import { update } from '../../state/store';
import type { View } from '../../state/view';
import { useSize } from '../picture/useSize';
import { BrushEnd } from './BrushEnd';
import { TimeButtons } from './TimeButtons';
import { TimePicture } from './TimePicture';
import { useBrush } from './useBrush';
import { useTimedWords } from './useTimedWords';

/** Pixels that the name of a year needs. */
const YEAR = 44;

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
}

/** Indices of the moments that carry the name of their year: the first of it, where there is room since the last name. */
function namedYears(moments: readonly TimedMoment[], width: number): readonly number[] {
  const named: number[] = [];
  const yearOf = (at: number): number => Math.floor((moments[at]?.from ?? 0) / 10_000);
  for (const at of moments.keys()) {
    const last = named.at(-1);
    if (last === undefined || (yearOf(at) !== yearOf(at - 1) && ((at - last) * width) / moments.length >= YEAR)) named.push(at);
  }
  return named;
}

/** Meetings of which no date is known, with a question of these that has none of its own. */
function undatedIn(corpus: Corpus, questions: Uint32Array): ReadonlySet<number> {
  if (!corpus.meetings.some(isUndated)) return new Set();
  const without = questions.filter((question) => knownDateOf(corpus, question) === undefined);
  return new Set(Array.from(without, (question) => corpus.meetingOf[question] ?? -1));
}

/**
 * The meetings along time: voices as bars, division as a line, and the part that the view's dates keep, which can be
 * dragged, moved by keys, and played.
 */
export const TimeStrip = memo(function TimeStrip({ corpus, view }: Props) {
  const t = useTimedWords();
  const track = useRef<HTMLDivElement>(null);
  const width = useSize(track)?.width ?? 0;
  const moments = selectMoments(corpus, view);
  const { questions } = selectScope(corpus, view);
  const shown = useMemo(() => windowOf(moments, questions), [moments, questions]);
  const brush = useBrush(moments, shown);
  const count = moments.length;
  const [first, last]: Window = shown ?? [0, count - 1];
  const meetingNames = (meetings: Iterable<number>): string =>
    t.names(Array.from(meetings, (meeting) => corpus.meetings[meeting]?.short ?? ''));
  const textOf = (at: number): string => {
    const moment = moments[at];
    return moment ? t.moment(meetingNames(moment.meetings), t.years(moment.from, moment.to)) : '';
  };
  const nothing = view.from === null && view.to === null ? t.nothing : t.nothingThen;
  const undated = useMemo(() => undatedIn(corpus, questions), [corpus, questions]);
  const { voices, division } = selectPulse(corpus, view);
  return (
    <section className="time-strip" aria-label={t.strip}>
      {count > 0 && <TimeButtons key={count} moments={moments} shown={shown} />}
      <div className="track" ref={track} title={t.hint} {...brush}>
        {count > 0 && <TimePicture moments={moments} />}
        <ol className="years" aria-hidden="true">
          {namedYears(moments, width).map((at) => (
            <li key={at} style={{ insetInlineStart: `${((at + 0.5) / count) * 100}%` }}>
              {Math.floor((moments[at]?.from ?? 0) / 10_000)}
            </li>
          ))}
        </ol>
        {count > 0 && (
          <>
            <div className="brush" style={{ insetInline: `${(first / count) * 100}% ${100 - ((last + 1) / count) * 100}%` }} />
            {(['first', 'last'] as const).map((end) => {
              const at = end === 'first' ? first : last;
              return (
                <BrushEnd
                  key={end}
                  end={end}
                  name={t[end]}
                  value={at}
                  max={count - 1}
                  text={textOf(at)}
                  place={((end === 'first' ? at : at + 1) / count) * 100}
                  onMove={(to) => update(showMoments(moments, end === 'first' ? [Math.min(to, last), last] : [first, Math.max(to, first)]))}
                />
              );
            })}
          </>
        )}
      </div>
      <p className="reading">
        <span className="which">{shown ? t.between(textOf(first), textOf(last)) : undated.size > 0 ? t.undated : nothing}</span>
        {shown && undated.size > 0 && <span className="which soft">{t.alsoUndated(meetingNames(undated))}</span>}
        <span className="key voices">{t.voices(voices)}</span>{' '}
        <span className="key division" title={t.divisionHint}>
          {t.division(division)}
        </span>
      </p>
    </section>
  );
});
