import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { selectDyads } from '../../state/select';
import { update } from '../../state/store';
import { setCamps } from '../../state/updates';
import type { View } from '../../state/view';
import { Names } from '../details/Names';
import { Panel } from '../details/Panel';
import { useDetailedWords } from '../page/useDetailedWords';
import { CoalitionApart } from './CoalitionApart';
import { CoalitionTies } from './CoalitionTies';
import { useCoalitionsOfView } from './CoalitionsOfView';
import { readCoalitions } from './reading';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.actors of the member that the coalition is named by. */
  readonly actor: number;
}

/** Names in the title. */
const NAMED = 3;

/** The coalition that has an actor: its members and how firmly they belong, its ties, and what holds it together. */
export function CoalitionDetails({ corpus, view, actor }: Props) {
  const { coalitionDetails: t, details } = useDetailedWords();
  const { actors } = selectDyads(corpus, view);
  const coalitions = useCoalitionsOfView();
  const reading = useMemo(() => coalitions && readCoalitions(coalitions), [coalitions]);
  const block = reading?.blockOf[actors.indexOf(actor)] ?? -1;
  const positions = reading?.blocks[block] ?? [];
  const members = positions.map((position) => actors[position] ?? 0);
  const nameOf = (index: number): string => corpus.actors[index]?.name ?? '';
  const first = [actor, ...members.filter((member) => member !== actor)].slice(0, NAMED).map(nameOf);
  const share = coalitions?.dropped?.share;
  const stability = new Map(positions.map((position, at) => [members[at] ?? 0, share?.[position] ?? Number.NaN]));
  const remark = (member: number): string | undefined => {
    const stable = stability.get(member) ?? Number.NaN;
    return Number.isNaN(stable) ? undefined : t.stable(stable);
  };
  const title = members.length > 0 ? t.title(first, members.length - first.length) : nameOf(actor);
  return (
    <Panel corpus={corpus} view={view} kind={details.kinds.coalition} title={title}>
      {!coalitions && (
        <section>
          <p>{t.off}</p>
          <p className="ways">
            {(['2', 'auto'] as const).map((camps) => (
              <button key={camps} type="button" className="button" onClick={() => update(setCamps(camps))}>
                {t.turnOn[camps]}
              </button>
            ))}
          </p>
        </section>
      )}
      {coalitions && !reading && <p role="status">{t.working}</p>}
      {reading && members.length === 0 && <p>{t.none(nameOf(actor))}</p>}
      {coalitions && reading && members.length > 0 && (
        <>
          <section>
            <p className="soft">{coalitions.isSolved || coalitions.isStopped ? t.about : t.unfinished}</p>
            <h3>{t.members(members.length)}</h3>
            <Names corpus={corpus} actors={members} remark={remark} />
            <p className="soft">{coalitions.dropped ? t.stability : t.noStability}</p>
          </section>
          <CoalitionTies corpus={corpus} view={view} members={positions} />
          <CoalitionApart corpus={corpus} view={view} members={members} />
        </>
      )}
    </Panel>
  );
}
