/** Everything in a corpus that can be found and looked at. */
import type { Corpus } from '../../corpus/corpus';
import type { Selection } from '../../state/view';
import type { Findable } from './rank';
import { namesOfRegion, twoLetters } from './regions';

/** The selection of one entry of the corpus. */
type Entry = Extract<Selection, { readonly type: 'actor' | 'group' | 'issue' | 'meeting' | 'question' }>;

export interface Thing extends Findable {
  readonly key: string;
  /** What looking at it selects. */
  readonly selection: Entry;
  /** For a source: what is opened instead of it, by name. */
  readonly opens?: string;
}

/** Where each source is used first: with a position, an outcome or a voice, an argument, a meeting, a group. */
function usesOf(corpus: Corpus): ReadonlyMap<string, Entry> {
  const uses = new Map<string, Entry>();
  const note = (source: string | undefined, selection: Entry): void => {
    if (source !== undefined && !uses.has(source)) uses.set(source, selection);
  };
  const { positions, questions, sources } = corpus;
  for (let row = 0; row < positions.length; row += 1) {
    const question = questions[positions.question[row] ?? -1];
    if (question) note(sources[positions.source[row] ?? -1]?.id, { type: 'question', id: question.id });
  }
  for (const { source, question, meeting } of corpus.outcomes) {
    if (question !== undefined) note(source, { type: 'question', id: question });
    else if (meeting !== undefined) note(source, { type: 'meeting', id: meeting });
  }
  for (const { source, question } of corpus.voices) note(source, { type: 'question', id: question });
  for (const { source, question, issue } of corpus.arguments) {
    note(source, question === undefined ? { type: 'issue', id: issue } : { type: 'question', id: question });
  }
  for (const { id, sources: named } of corpus.meetings) for (const source of named) note(source, { type: 'meeting', id });
  for (const { id, sources: named, vintages = [] } of corpus.groups) {
    for (const source of [...named, ...vintages.map((list) => list.source)]) note(source, { type: 'group', id });
  }
  return uses;
}

function nameOf(corpus: Corpus, selection: Entry): string {
  const entry = {
    actor: corpus.actors,
    group: corpus.groups,
    issue: corpus.issues,
    meeting: corpus.meetings,
    question: corpus.questions,
  }[selection.type][corpus.index[selection.type].get(selection.id) ?? -1];
  return entry === undefined ? '' : 'short' in entry ? entry.short : entry.name;
}

const some = (...names: readonly (string | undefined)[]): readonly string[] => names.filter((name) => name !== undefined);

/** All things of a corpus; states go by their names in `languages` too. A source that nothing rests on is left out. */
export function thingsOf(corpus: Corpus, languages: readonly string[]): readonly Thing[] {
  const thing = (
    kind: 'actor' | 'meeting' | 'issue' | 'question' | 'group',
    id: string,
    title: string,
    names: readonly string[],
  ): Thing => ({
    kind,
    key: `${kind}:${id}`,
    title,
    names,
    codes: [],
    selection: { type: kind, id },
  });
  const uses = usesOf(corpus);
  return [
    ...corpus.actors.map(({ id, name, names = [], iso3 }) => {
      const abroad = iso3 === undefined ? [] : namesOfRegion(iso3, languages);
      const codes = iso3 === undefined ? [] : [iso3, twoLetters(iso3)].filter((code) => code !== '');
      return {
        ...thing(
          'actor',
          id,
          name,
          [...new Set([...names, ...abroad])].filter((other) => other !== name),
        ),
        codes,
      };
    }),
    ...corpus.meetings.map(({ id, name, short, place, from }) => thing('meeting', id, name, some(short, place, from))),
    ...corpus.issues.map(({ id, name, description }) => thing('issue', id, name, [description])),
    ...corpus.questions.map(({ id, short, text, document, meeting }) => {
      const put = corpus.meetings[corpus.index.meeting.get(meeting) ?? -1];
      return thing('question', id, short, some(document, put && `${put.short}: ${short}`, text));
    }),
    ...corpus.groups.map(({ id, name, note }) => thing('group', id, name, some(note))),
    ...corpus.sources.flatMap(({ id, title, publisher, cite }): Thing[] => {
      const selection = uses.get(id);
      if (selection === undefined) return [];
      const names = some(publisher, cite);
      return [{ kind: 'source', key: `source:${id}`, title, names, codes: [], selection, opens: nameOf(corpus, selection) }];
    }),
  ];
}
