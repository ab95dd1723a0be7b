import { useArguedWords } from './useArguedWords';

interface Props {
  readonly page: number;
  readonly count: number;
  readonly turnTo: (page: number) => void;
}

/** Which page of how many, and the ways to the next and back. */
export function Pager({ page, count, turnTo }: Props) {
  const t = useArguedWords().pages;
  return (
    <nav className="pager" aria-label={t.label}>
      <button
        type="button"
        className="button turn-previous"
        title={t.previous}
        aria-label={t.previous}
        disabled={page === 0}
        onClick={() => turnTo(page - 1)}
      >
        ‹
      </button>
      <span aria-live="polite">{t.at(page + 1, count)}</span>
      <button
        type="button"
        className="button turn-next"
        title={t.next}
        aria-label={t.next}
        disabled={page === count - 1}
        onClick={() => turnTo(page + 1)}
      >
        ›
      </button>
    </nav>
  );
}
