import { flattened, type Point, type Side, sharedStart } from '../../analysis/debates';
import type { Corpus } from '../../corpus/corpus';
import { Told } from '../page/Told';
import { PointItem } from './PointItem';
import { useArguedWords } from './useArguedWords';

const SIGNS: Readonly<Record<Side, string>> = { for: '+', against: '−', concern: '' };

interface Props {
  readonly corpus: Corpus;
  readonly side: Side;
  readonly points: readonly Point[];
  readonly isOneSource: boolean;
  /** Whether an argument is on the page that is shown. */
  readonly isShown: (id: string) => boolean;
}

/** One side of a debate: how many arguments, where in the source they stand, and each with those that belong to it. */
export function SideOfDebate({ corpus, side, points, isOneSource, isShown }: Props) {
  const t = useArguedWords();
  const all = flattened(points);
  const start = isOneSource ? sharedStart(all.map(({ locator }) => locator)) : '';
  // Said once for all of them, so that a debate of forty arguments stays on one screen.
  const isNobodyNamed = all.length > 1 && all.every(({ actor }) => actor === undefined);
  if (all.length === 0 && side === 'concern') return null;
  return (
    <section className={`side ${side}`} aria-labelledby={`side-${side}`} hidden={all.length > 0 && !all.some(({ id }) => isShown(id))}>
      <h3 id={`side-${side}`}>
        <span aria-hidden="true">{SIGNS[side]}</span> {t.sides[side]}{' '}
        <span className="soft">
          {t.count(all.length)}
          {start !== '' && (
            <>
              {' · '}
              <Told>{start.slice(0, -1)}</Told>
            </>
          )}
          {isNobodyNamed && ` · ${t.noneAttributed}`}
        </span>
      </h3>
      {all.length === 0 && side !== 'concern' && <p className="soft">{t.nobodySaid[side]}</p>}
      <ul>
        {points.map((point) => (
          <PointItem key={point.argument.id} {...{ corpus, point, start, isOneSource, isNobodyNamed, isShown }} above={side} />
        ))}
      </ul>
    </section>
  );
}
