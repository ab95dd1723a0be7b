/** What the boxes of a record can be completed to. */
import type { Actor } from '../../corpus/schema';
import { shippedCorpus } from '../../corpus/shipped';
import type { DraftFile } from '../../drafts/draft';
import type { DraftWords } from './useDraftWords';
import type { Findable, FoundKind } from '../find/rank';
import { namesOfRegion, readerLanguages, twoLetters } from '../find/regions';

export interface Option extends Findable {
  readonly key: string;
  readonly note?: string;
  /** Whether it is not in the corpus yet: then it comes after what is, if that begins with what is typed. */
  readonly isFar?: boolean;
}

/** Begins the key of a state that the corpus does not have yet; its code follows. */
export const STATE_KEY = 'state:';
/** Begins the key of an issue that is to be asked about anew. */
export const ISSUE_KEY = 'issue:';

const option = (kind: FoundKind, key: string, title: string, names: readonly (string | undefined)[] = [], note?: string): Option => ({
  kind,
  key,
  title: title === '' ? key : title,
  names: names.filter((name) => name !== undefined && name !== title) as string[],
  codes: [],
  ...(note !== undefined && { note }),
});

function actorOption({ id, name, names = [], iso3 }: Actor, key = id, note?: string): Option {
  const abroad = iso3 === undefined ? [] : namesOfRegion(iso3, readerLanguages());
  const codes = iso3 === undefined ? [] : [iso3, twoLetters(iso3)].filter((code) => code !== '');
  return { ...option('actor', key, name, [...new Set([...names, ...abroad])], note), codes };
}

/** Those coded last come first. */
function byUse<T extends { readonly id: string }>(entries: readonly T[], used: readonly string[]): readonly T[] {
  const last = new Map(used.map((id, at) => [id, at]));
  return entries.toSorted((a, b) => (last.get(b.id) ?? -1) - (last.get(a.id) ?? -1));
}

/** The actors of the draft, then the states of the world that it does not have; by name, ISO code and name in the reader’s languages. */
export function actorOptions({ actors, records }: DraftFile, t: DraftWords): readonly Option[] {
  const codes = new Set(actors.map(({ iso3 }) => iso3));
  const own = byUse(
    actors,
    records.map(({ actor }) => actor),
  );
  const states = shippedCorpus().actors.filter(({ iso3 }) => iso3 !== undefined && !codes.has(iso3));
  const far = states.map((actor) => ({ ...actorOption(actor, `${STATE_KEY}${actor.iso3}`, t.notYet), isFar: true }));
  return [...own.map((actor) => actorOption(actor)), ...far];
}

/** For whom an actor can have spoken: for itself alone, or for another actor of the draft, blocs first. */
export function spokenForOptions({ actors, records }: DraftFile, actor: string, t: DraftWords): readonly Option[] {
  const others = byUse(
    actors.filter(({ id }) => id !== actor),
    records.flatMap(({ onBehalfOf = [] }) => onBehalfOf),
  );
  const rank = ({ kind }: Actor): number => Number(kind !== 'bloc');
  return [option('actor', '', t.nobody), ...others.toSorted((a, b) => rank(a) - rank(b)).map((one) => actorOption(one))];
}

/** What a state of the world is called. */
export const stateName = (iso3: string): string => shippedCorpus().actors.find((actor) => actor.iso3 === iso3)?.name ?? iso3;

export function meetingOptions({ meetings }: DraftFile): readonly Option[] {
  return meetings.map(({ id, name, short, place }) => option('meeting', id, short, [name, place]));
}

export function issueOptions({ issues }: DraftFile): readonly Option[] {
  return issues.map(({ id, name, description }) => option('issue', id, name, [description]));
}

/** The questions of a meeting, or all where none is chosen, and the issues that no question of it belongs to. */
export function questionOptions({ questions, issues, records }: DraftFile, meeting: string, t: DraftWords): readonly Option[] {
  const asked = questions.filter((question) => meeting === '' || question.meeting === meeting);
  const taken = new Set(asked.map(({ issue }) => issue));
  const nameOf = new Map(issues.map(({ id, name }) => [id, name]));
  const own = byUse(
    asked,
    records.map(({ question }) => question),
  );
  return [
    ...own.map(({ id, short, text, document, issue }) => {
      const name = nameOf.get(issue);
      return option('question', id, short, [name, text, document], name === short ? undefined : name);
    }),
    ...issues.filter(({ id }) => !taken.has(id)).map(({ id, name }) => option('issue', `${ISSUE_KEY}${id}`, name, [], t.ofIssue)),
  ];
}
