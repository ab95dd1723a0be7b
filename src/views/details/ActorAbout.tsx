import { useMemo } from 'react';
import type { Corpus } from '../../corpus/corpus';
import type { Actor } from '../../corpus/schema';
import { useDetailedWords } from '../page/useDetailedWords';
import { useTold } from '../page/useTold';
import { Told } from '../page/Told';
import { Fold } from './Fold';
import { ThingButton } from './ThingButton';

interface Membership {
  readonly id: string;
  readonly name: string;
  /** When, one entry for each time it joined. */
  readonly when: readonly string[];
}

/** Groups of an actor, those of its past included. */
function useMemberships(corpus: Corpus, actor: Actor): readonly Membership[] {
  const { details, evidence } = useDetailedWords();
  const t = details.actor;
  return useMemo(
    () =>
      corpus.groups.flatMap(({ id, name, members = [], vintages = [] }) => {
        const dated = members.filter((member) => member.actor === actor.id);
        const lists = vintages.filter((vintage) => vintage.members.includes(actor.id)).map(({ label }) => label);
        if (dated.length === 0 && lists.length === 0) return [];
        const spans = dated.map(({ from, to, note }) =>
          [t.member(from && evidence.date(from), to && evidence.date(to)), note].filter(Boolean).join('; '),
        );
        return [{ id, name, when: lists.length > 0 ? [t.vintages(lists)] : spans.filter((span) => span !== '') }];
      }),
    [corpus, actor, t, evidence],
  );
}

/** Other names, the state of a person, what a bloc speaks for, the groups, and the coder's note. */
export function ActorAbout({ corpus, actor }: { readonly corpus: Corpus; readonly actor: Actor }) {
  const told = useTold();
  const t = useDetailedWords().details;
  const memberships = useMemberships(corpus, actor);
  const state = corpus.actors[corpus.index.actor.get(actor.state ?? '') ?? -1];
  const spokenFor = corpus.groups.filter(({ bloc }) => bloc === actor.id);
  return (
    <>
      <dl className="facts">
        {actor.names && (
          <div>
            <dt>{t.actor.otherNames}</dt>
            <dd>
              <Told>{actor.names.join(', ')}</Told>
            </dd>
          </div>
        )}
        {state && (
          <div>
            <dt>{t.actor.stateOf}</dt>
            <dd>
              <ThingButton selection={{ type: 'actor', id: state.id }}>{state.name}</ThingButton>
            </dd>
          </div>
        )}
        {spokenFor.length > 0 && (
          <div>
            <dt>{t.actor.speaksFor}</dt>
            {spokenFor.map(({ id, name }) => (
              <dd key={id}>
                <ThingButton selection={{ type: 'group', id }}>{name}</ThingButton>
              </dd>
            ))}
          </div>
        )}
      </dl>
      {actor.note && (
        <p className="note" {...told}>
          {actor.note}
        </p>
      )}
      {memberships.length > 0 && (
        <Fold title={t.actor.groups(memberships.length)}>
          <ul className="memberships">
            {memberships.map(({ id, name, when }) => (
              <li key={id}>
                <ThingButton selection={{ type: 'group', id }}>{name}</ThingButton>
                {when.length > 0 && <span className="soft"> {when.join('; ')}</span>}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
