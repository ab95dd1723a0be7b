import { flattened, type Point } from '../../analysis/debates';
import type { Corpus } from '../../corpus/corpus';
import { ThingButton } from '../details/ThingButton';
import { Where } from '../details/Where';
import { useArguedWords } from './useArguedWords';
import { Told } from '../page/Told';
import { useWords } from '../page/useWords';

interface Props {
  readonly corpus: Corpus;
  readonly point: Point;
  /** What the heading of the side has said of the locator already. */
  readonly start: string;
  readonly isOneSource: boolean;
  /** Whether the heading of the side has said that none is attributed. */
  readonly isNobodyNamed: boolean;
  /** Whether an argument is on the page that is shown. */
  readonly isShown: (id: string) => boolean;
  /** Side of the argument above, or of the column. */
  readonly above: Point['argument']['side'];
}

/** An argument, who made it and where it is written, and the arguments that belong to it. */
export function PointItem({ point, above, ...shared }: Props) {
  const t = useArguedWords();
  const { colon } = useWords().page;
  const { corpus, start, isOneSource, isNobodyNamed, isShown } = shared;
  const { argument, under } = point;
  const { side, text, actor, source, locator } = argument;
  const speaker = corpus.actors[corpus.index.actor.get(actor ?? '') ?? -1];
  const isHidden = (points: readonly Point[]): boolean => !flattened(points).some(({ id }) => isShown(id));
  return (
    <li hidden={isHidden([point])}>
      <p data-point={argument.id} hidden={!isShown(argument.id)}>
        {side !== above && <strong className="turned">{`${t.side[side]}${colon} `}</strong>}
        <Told>{text}</Told>{' '}
        <span className="by">
          {speaker ? (
            <>
              <ThingButton selection={{ type: 'actor', id: speaker.id }}>{speaker.name}</ThingButton>
              {' · '}
            </>
          ) : (
            !isNobodyNamed && `${t.notAttributed} · `
          )}
          <Where
            corpus={corpus}
            source={isOneSource ? null : source}
            locator={locator.startsWith(start) ? locator.slice(start.length).trim() : locator}
          />
        </span>
      </p>
      {under.length > 0 && (
        <ul hidden={isHidden(under)}>
          {under.map((one) => (
            <PointItem key={one.argument.id} {...shared} point={one} above={side} />
          ))}
        </ul>
      )}
    </li>
  );
}
