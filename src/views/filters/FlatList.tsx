import { useState } from 'react';
import type { Update } from '../../state/updates';
import { useWords } from '../page/useWords';
import { finder, MOST_ROWS } from './lists';
import { OneStop } from './OneStop';
import { Row } from './Row';
import { Section } from './Section';

/** A row of a list, everything but its tick. */
interface Entry {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly hint: string;
  /** What the search looks through. */
  readonly searched: string;
  readonly count: number;
}

interface Props {
  readonly texts: Parameters<typeof Section>[0]['texts'];
  readonly summary: string;
  readonly note?: string;
  readonly isTall?: boolean;
  /** Whether the rows are named by the corpus, as they are unless said otherwise. */
  readonly isTold?: boolean;
  readonly entries: readonly Entry[];
  readonly isTicked: (id: string) => boolean;
  readonly toggle: (id: string) => Update;
  readonly onOnly: (id: string) => void;
  readonly onSet: (ids: readonly string[], isOn: boolean) => void;
}

/** A list without levels. What it searches for is its own and no part of the view. */
export function FlatList({ texts, summary, note, isTall = false, isTold = true, entries, isTicked, toggle, onOnly, onSet }: Props) {
  const { more } = useWords().filters;
  const [query, setQuery] = useState('');
  const isFound = finder(query);
  const found = entries.filter(({ searched }) => isFound(searched));
  const shown = found.slice(0, MOST_ROWS);
  return (
    <Section
      texts={texts}
      summary={summary}
      {...(note === undefined ? {} : { note })}
      query={query}
      onQuery={setQuery}
      found={found.length}
      total={entries.length}
      onSet={(isOn) =>
        onSet(
          found.map(({ id }) => id),
          isOn,
        )
      }
    >
      <OneStop label={texts.title} rows={shown.map(({ id }) => id)}>
        <ul className="filter-rows">
          {shown.map(({ id, label, note, hint, count }) => (
            <li key={id}>
              <Row
                id={id}
                label={label}
                isTold={isTold}
                note={note}
                isTall={isTall}
                hint={hint}
                count={count}
                tick={isTicked(id) ? 'all' : 'none'}
                toggle={toggle}
                onOnly={onOnly}
              />
            </li>
          ))}
          {found.length > MOST_ROWS && <li className="soft">{more(found.length - MOST_ROWS)}</li>}
        </ul>
      </OneStop>
    </Section>
  );
}
