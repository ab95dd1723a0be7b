import type { ReactNode } from 'react';
import { useWords } from '../page/useWords';

interface Texts {
  readonly title: string;
  readonly search: string;
  readonly all: string;
  readonly none: string;
  readonly allFound: string;
  readonly noneFound: string;
  readonly noMatch: (query: string) => string;
}

interface Props {
  readonly texts: Texts;
  /** How many are ticked, in words. */
  readonly summary: string;
  readonly note?: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly found: number;
  readonly total: number;
  /** Ticks or unticks all that are found. */
  readonly onSet: (isOn: boolean) => void;
  readonly children: ReactNode;
}

/** A list of the panel: a heading that folds it, search, "All" and "None", and the rows. */
export function Section({ texts, summary, note, query, onQuery, found, total, onSet, children }: Props) {
  const t = useWords().filters;
  const isSearched = query.trim() !== '';
  return (
    <details className="filter-section" aria-label={texts.title} open>
      <summary>
        <h3>{texts.title}</h3>
        <span className="soft">{summary}</span>
      </summary>
      {note && <p className="filter-note">{note}</p>}
      <div className="filter-tools">
        <input
          type="search"
          aria-label={texts.search}
          placeholder={t.search}
          title={t.searchHint}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
        />
        <button type="button" className="button quiet" title={isSearched ? texts.allFound : texts.all} onClick={() => onSet(true)}>
          {t.all}
        </button>
        <button type="button" className="button quiet" title={isSearched ? texts.noneFound : texts.none} onClick={() => onSet(false)}>
          {t.none}
        </button>
      </div>
      <p className="filter-note" role="status">
        {isSearched && (found === 0 ? texts.noMatch(query.trim()) : t.found(found, total))}
      </p>
      {children}
    </details>
  );
}
