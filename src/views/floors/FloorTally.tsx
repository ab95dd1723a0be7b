import { type RefObject } from 'react';
import type { QuestionReading } from '../../analysis/questions';
import { useWords } from '../page/useWords';
import { StanceMark } from '../stance/StanceMark';
import { STANDS } from './stands';

interface Props {
  readonly reading: QuestionReading;
  /** What the stands are in. */
  readonly floor: RefObject<HTMLElement | null>;
}

/** How many stand where, as parts of one bar; a part leads to those who stand there. */
export function FloorTally({ reading, floor }: Props) {
  const { floors: t, page } = useWords();
  const held = STANDS.filter(({ column }) => reading.columns[column].length > 0);
  if (held.length === 0) return null;
  const show = (stance: string): void => floor.current?.querySelector<HTMLElement>(`.stand.${stance} .stander`)?.focus();
  return (
    <div className="floor-tally" role="group" aria-label={t.tally}>
      {held.map(({ column, stance }) => {
        const { length } = reading.columns[column];
        const says = `${t.columns[column]}${page.colon} ${t.count(length)}`;
        return (
          <button
            key={column}
            type="button"
            className={`part ${stance}`}
            style={{ flexGrow: length }}
            aria-label={says}
            title={`${says}. ${t.hints[column]}`}
            onClick={() => show(stance)}
          >
            <StanceMark stance={stance} />
            {t.count(length)}
          </button>
        );
      })}
    </div>
  );
}
