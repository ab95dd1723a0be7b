import { useState } from 'react';
import { showMoments, type TimedMoment, type Window } from '../../state/moments';
import { update } from '../../state/store';
import { usePlay } from './usePlay';
import { useTimedWords } from './useTimedWords';

interface Props {
  readonly moments: readonly TimedMoment[];
  readonly shown: Window | undefined;
}

const prefersStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Back, play and on. Who asked the device for less motion steps by hand and is offered no play. */
export function TimeButtons({ moments, shown }: Props) {
  const t = useTimedWords();
  const [isStill] = useState(prefersStill);
  const [isPlaying, toggle] = usePlay(moments, shown);
  const end = moments.length - 1;
  const [first, last] = shown ?? [0, end];
  const isWhole = first === 0 && last === end;
  const step = (by: 1 | -1): void => {
    const from = isWhole ? (by > 0 ? 0 : end) : Math.min(Math.max(first + by, 0), end - (last - first));
    update(showMoments(moments, [from, isWhole ? from : from + last - first]));
  };
  return (
    <div className="time-buttons">
      <button type="button" className="button" aria-label={t.back} title={t.back} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      {!isStill && (
        <button type="button" className="button play" title={t.playHint} onClick={toggle}>
          {isPlaying ? t.stop : t.play}
        </button>
      )}
      <button type="button" className="button" aria-label={t.next} title={t.next} onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
      </button>
      <button type="button" className="button" title={t.allHint} disabled={isWhole} onClick={() => update(showMoments(moments, [0, end]))}>
        {t.all}
      </button>
    </div>
  );
}
