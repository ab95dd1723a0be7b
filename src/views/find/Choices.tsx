import { useDetailedWords } from '../page/useDetailedWords';
import { Told } from '../page/Told';
import type { Action } from './actions';
import type { Hit } from './rank';
import type { Thing } from './things';

interface Props {
  readonly id: string;
  readonly hits: readonly Hit<Thing | Action>[];
  /** Which of them Enter would take. */
  readonly at: number;
  /** Keys of the things that are not in the picture. */
  readonly absent: ReadonlySet<string>;
  readonly onAttend: (at: number) => void;
  readonly onChoose: (hit: Hit<Thing | Action>) => void;
}

/** What was found. The keys are heard by the box above; the pointer chooses here. */
export function Choices({ id, hits, at, absent, onAttend, onChoose }: Props) {
  const t = useDetailedWords().find;
  return (
    <div className="find-list" id={`${id}-list`} role="listbox" aria-label={t.list}>
      {hits.map((hit, i) => {
        const { entry, by } = hit;
        const notes = [
          by !== null && by.length < 80 && t.also(by),
          'opens' in entry && entry.opens !== undefined && t.opens(entry.opens),
          absent.has(entry.key) && t.absent,
        ].filter((note) => note !== false);
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the box has the focus and hears the keys
          <div
            key={entry.key}
            id={`${id}-${i}`}
            className="choice"
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            title={entry.title}
            onMouseMove={() => i !== at && onAttend(i)}
            onClick={() => onChoose(hit)}
          >
            <span className="choice-name">
              {entry.kind === 'action' ? entry.title : <Told>{entry.title}</Told>}
              {notes.length > 0 && <span className="soft"> {notes.join(' · ')}</span>}
            </span>{' '}
            <span className="choice-kind">{t.kinds[entry.kind]}</span>
          </div>
        );
      })}
    </div>
  );
}
