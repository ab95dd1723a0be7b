import { useEffect, useState } from 'react';
import { usePresentingWords } from './usePresentingWords';

const two = (value: number): string => String(value).padStart(2, '0');

/** Hours, minutes and seconds of a length of time in milliseconds; never negative. */
export function lengthText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  return `${hours > 0 ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Time of day, and how long the presentation goes on. */
export function Clock({ since, onRestart }: { readonly since: number | undefined; readonly onRestart: () => void }) {
  const t = usePresentingWords().present;
  const [time, setTime] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setTime(Date.now()), 500);
    return () => clearInterval(ticking);
  }, []);
  return (
    <div className="clock">
      <span role="timer" aria-label={t.clock}>
        {new Intl.DateTimeFormat(document.documentElement.lang || 'en', { timeStyle: 'short' }).format(time)}
      </span>
      <span role="timer" aria-label={t.timer} className="timer">
        {since === undefined ? '' : lengthText(time - since)}
      </span>
      <button type="button" className="button" onClick={onRestart}>
        {t.restart}
      </button>
    </div>
  );
}
