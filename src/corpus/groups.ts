/** Who belongs to a group, and when: from dated memberships, or from lists of certain years. */
import type { Corpus } from './corpus';
import { daysBetween, endOf, startOf } from './dates';
import type { Group } from './schema';

interface Membership {
  /** Indices into Corpus.actors. */
  readonly members: ReadonlySet<number>;
  /** What to name the list by: a vintage's label, else the date asked for, else what the group says of its list, else ''. */
  readonly label: string;
}

type Dated = NonNullable<Group['members']>;
type Vintage = NonNullable<Group['vintages']>[number];

function membersOn(list: Dated, at: string | null): Dated {
  if (at === null) {
    const current = list.filter(({ to }) => to === undefined);
    return current.length > 0 ? current : list;
  }
  const day = endOf(at);
  return list.filter(({ from, to }) => (from === undefined || startOf(from) <= day) && (to === undefined || day <= endOf(to)));
}

function nearest(vintages: readonly Vintage[], at: string | null): Vintage | undefined {
  const latestFirst = vintages.toSorted((a, b) => endOf(b.asOf) - endOf(a.asOf));
  if (at === null) return latestFirst[0];
  return latestFirst.reduce<Vintage | undefined>(
    (best, vintage) => (best && daysBetween(best.asOf, at) <= daysBetween(vintage.asOf, at) ? best : vintage),
    undefined,
  );
}

/**
 * Members of a group at a date (YYYY[-MM[-DD]]; a shorter one counts as its last day), or today's for null.
 *
 * Dated memberships: `from` counts from the first day of its interval; the last day of `to` is the last day inside.
 * Null gives the memberships without `to`; where all have ended, everyone. Vintages: the list nearest in time, of two
 * at equal distance the later; null gives the latest. An unknown group is empty.
 */
export function membersAt(corpus: Corpus, group: number, at: string | null): Membership {
  const { members = [], vintages, list = '' } = corpus.groups[group] ?? {};
  const vintage = vintages && nearest(vintages, at);
  const ids = vintage ? vintage.members : membersOn(members, at).map(({ actor }) => actor);
  const indices = ids.map((id) => corpus.index.actor.get(id)).filter((actor) => actor !== undefined);
  return { members: new Set(indices), label: vintage?.label ?? at ?? list };
}
