import type { Actor } from '../../corpus/schema';
import { useDetailedWords } from '../page/useDetailedWords';
import { Told } from '../page/Told';
import { ThingButton } from './ThingButton';

interface Props {
  /** Id of the actor whose list it is. */
  readonly own: string;
  readonly other: Actor;
  readonly told: string;
}

/** A tie in an actor's list: the other actor, whose name selects the tie, and what is told of it. */
export function TieEntry({ own, other, told }: Props) {
  const t = useDetailedWords().details.actor;
  return (
    <li>
      <ThingButton selection={{ type: 'tie', a: own, b: other.id }} isTold={false}>
        <span className="unseen">{t.tieWith}</span> <Told>{other.name}</Told>
      </ThingButton>{' '}
      <span className="soft">{told}</span>
    </li>
  );
}
