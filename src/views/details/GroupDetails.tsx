import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import { membersAt } from '../../corpus/groups';
import { update } from '../../state/store';
import { onlyGroup } from '../../state/updates';
import type { View } from '../../state/view';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { Cohesion } from './Cohesion';
import { Names } from './Names';
import { Panel } from './Panel';
import { Sources } from './Sources';
import { ThingButton } from './ThingButton';

interface Props {
  readonly corpus: Corpus;
  readonly view: View;
  /** Index into Corpus.groups. */
  readonly group: number;
}

/** A group: its members at the view's date, and how far they stood together question by question. */
export function GroupDetails({ corpus, view, group: index }: Props) {
  const told = useTold();
  const { details, evidence } = useDetailedWords();
  const t = details.group;
  const { members, label } = useMemo(() => membersAt(corpus, index, view.at), [corpus, index, view.at]);
  const actors = useMemo(() => [...members].sort((a, b) => a - b), [members]);
  const group = corpus.groups[index];
  if (!group) return null;
  const bloc = corpus.actors[corpus.index.actor.get(group.bloc ?? '') ?? -1];
  const when = new Map(
    (group.members ?? []).map(({ actor, from, to, note }) => [
      actor,
      [t.member(from && evidence.date(from), to && evidence.date(to)), note].filter(Boolean).join('; '),
    ]),
  );
  const remark = (actor: number): string | undefined => when.get(corpus.actors[actor]?.id ?? '') || undefined;
  return (
    <Panel corpus={corpus} view={view} kind={details.kinds.group} title={group.name} isTold>
      {bloc && (
        <p>
          {t.bloc} <ThingButton selection={{ type: 'actor', id: bloc.id }}>{bloc.name}</ThingButton>
        </p>
      )}
      {group.note && (
        <p className="note" {...told}>
          {group.note}
        </p>
      )}
      <p>
        <button
          type="button"
          className="button"
          onClick={() =>
            update(
              onlyGroup(
                group.id,
                corpus.groups.map(({ id }) => id),
              ),
            )
          }
        >
          {details.onlyGroup}
        </button>
      </p>
      <section>
        <h3>{t.members(actors.length)}</h3>
        <p className="soft">
          {group.vintages
            ? t.asIn(label)
            : view.at === null
              ? [t.today, group.list && t.list(group.list)].filter(Boolean).join(' ')
              : t.at(evidence.date(label))}
        </p>
        <Names corpus={corpus} actors={actors} remark={remark} />
      </section>
      <Cohesion corpus={corpus} view={view} actors={actors} />
      <Sources corpus={corpus} ids={group.sources} />
    </Panel>
  );
}
