/** That what a shipped tour says leads to what bears it: sentence by sentence, link by link, number by number. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/analysis/questions';
import { rowsOf } from '../../src/corpus/evidence';
import { membersAt } from '../../src/corpus/groups';
import { shippedCorpus } from '../../src/corpus/shipped';
import { decodeView, encodeView } from '../../src/state/link';
import { selectScope, selectStances } from '../../src/state/select';
import type { View } from '../../src/state/view';
import { CLAIMS } from './claims';
import { UNLINKED } from './unlinked';

const DATA = path.resolve(import.meta.dirname, '../../src/tours/data');
const corpus = shippedCorpus();
const LINK = /\[([^\]]+)\]\(#([^)]*)\)/g;

interface Written {
  readonly id: string;
  readonly steps: readonly { readonly id: string; readonly text: string; readonly notes: string }[];
}
const steps = readdirSync(DATA)
  .map((name) => JSON.parse(readFileSync(path.join(DATA, name), 'utf8')) as Written)
  .flatMap(({ id, steps: of }) => of.map((step) => ({ ...step, name: `${id}/${step.id}` })));

/** Sentences of a text; the items of a list belong to the sentence that introduces it. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\n+- /g, ' ')
    .split('\n')
    .flatMap((paragraph) => paragraph.split(/(?<=[.?!])\s+(?=[A-Z[*“\d])/))
    .filter(Boolean);

/** How much stands behind what a link selects: records, voices, arguments and outcomes, in its view. */
function behind(view: View): number {
  const { sel } = view;
  const { actors, eligible } = selectScope(corpus, view);
  const said = (question: string): number =>
    [corpus.voices, corpus.outcomes, corpus.arguments]
      .flatMap<{ question?: string | undefined }>((table) => [...table])
      .filter((entry) => entry.question === question).length;
  const onRecord = (question: string): number => {
    const { columns } = readQuestion(corpus, selectStances(corpus, view), corpus.index.question.get(question) ?? -1, eligible);
    return Object.values(columns).reduce((sum, column) => sum + column.length, 0);
  };
  const has = (actor: string): number => Number(actors.includes(corpus.index.actor.get(actor) ?? -1));
  switch (sel?.type) {
    case undefined:
      return actors.length;
    case 'actor':
    case 'coalition':
      return has(sel.id);
    case 'tie':
      return has(sel.a) * has(sel.b);
    case 'position':
      return rowsOf(corpus, corpus.index.actor.get(sel.a) ?? -1, corpus.index.question.get(sel.b) ?? -1).length;
    case 'question':
      return onRecord(sel.id) + said(sel.id);
    case 'meeting':
    case 'issue': {
      const of = corpus.questions.filter((question) => question[sel.type as 'meeting' | 'issue'] === sel.id);
      const outcomes = corpus.outcomes.filter(({ meeting }) => meeting === sel.id).length;
      return of.reduce((sum, { id }) => sum + onRecord(id) + said(id), outcomes);
    }
    case 'group':
      return membersAt(corpus, corpus.index.group.get(sel.id) ?? -1, view.at).members.size;
    case 'bases':
      return 0;
  }
}

describe.each(steps)('$name', ({ name, text, notes }) => {
  it('has a link in every sentence, but for those of which it is said why not', () => {
    const bare = sentencesOf(text).filter((sentence) => !sentence.includes('](#'));
    expect(bare).toEqual(UNLINKED.filter(([step]) => step === name).map(([, sentence]) => sentence));
  });

  it('has links as the page writes them, each to something with records, voices, arguments or outcomes', () => {
    const links = [...`${text}\n${notes}`.matchAll(LINK)].map(([, , link = '']) => link);
    const views = links.map((link) => decodeView(link, corpus));
    expect(views.flatMap(({ notices }) => notices)).toEqual([]);
    expect(views.map(({ view }) => encodeView(view))).toEqual(links);
    expect(links.filter((_, at) => behind(views[at]!.view) === 0)).toEqual([]);
  });

  it('names no number that is not worked out from the corpus', () => {
    const claims = JSON.stringify(CLAIMS.filter(([step]) => step === name).map(([, claim, , expected]) => [claim, expected]));
    // Dates, years, names of texts and of Action Lines are not counts.
    const plain = text
      .replaceAll(LINK, '$1')
      .replaceAll(/\b\d{1,2} [A-Z][a-z]+ \d{4}|\b(?:19|20)\d\d\b|\d+\/\d+|\bC\d\b|WCIT-12|\b9 June/g, '');
    const numbers = [...plain.matchAll(/\d[\d,]*\d|\d/g)].map(([number]) => number.replaceAll(',', ''));
    expect(numbers.filter((number) => !new RegExp(`(?<!\\d)${number}(?!\\d)`).test(claims))).toEqual([]);
  });
});
