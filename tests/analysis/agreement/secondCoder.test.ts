import { expect, it } from 'vitest';
import { alpha } from '../../../src/analysis/agreement/alpha';
import { compareCodings, differs } from '../../../src/analysis/agreement/coders';
import { corpusOf } from '../../../src/corpus/assemble';
import type { Corpus } from '../../../src/corpus/corpus';
import { positionAt } from '../../../src/corpus/evidence';
import type { CorpusFile } from '../../../src/corpus/schema';
import { shippedFile } from '../../../src/corpus/shipped';
import { STANCES } from '../../../src/corpus/vocabulary';
import coding from '../../corpus/second-coding.json';

/** Coded since, because both second coders had it. */
const ADDED = 'mpp-talks-c9-unesco-unesco';
const coded = shippedFile().records.filter(({ source, id }) => source === 'seed-mpp' && id !== ADDED);

const holding = (records: CorpusFile['records']): Corpus => corpusOf({ ...shippedFile(), records, rollcalls: [] });
const mine = holding(coded);
const theirs = holding(
  coding.map((given) => ({
    ...(given as Omit<CorpusFile['records'][number], 'id' | 'summary' | 'source'>),
    id: `${given.question}-${given.actor}`,
    summary: '',
    source: 'seed-mpp',
  })),
);
const { pairs, share, nominal, ordinal, onlyMine, onlyTheirs } = compareCodings(mine, theirs);
const told = (corpus: Corpus, rows: readonly number[]): readonly string[] =>
  rows.map((row) => {
    const { actor, question, stance, basis } = positionAt(corpus, row);
    return `${actor}, ${question}: ${stance}, ${basis}`;
  });

it('the coding that is kept agrees with the corpus as far as the README says', () => {
  expect([coded.length, coding.length, pairs.length]).toEqual([48, 50, 47]);
  expect(pairs.filter((pair) => differs(mine, theirs, pair))).toEqual([]);
  expect([share, nominal, ordinal]).toEqual([1, 1, 1]);
  expect(told(mine, onlyMine)).toEqual(['irn, mpp-6-c9-human-rights: qualified-opposition, inferred']);
  expect(told(theirs, onlyTheirs).toSorted()).toEqual([
    'gbr, mpp-6-c9-unesco: support, inferred',
    'swe, wsis10-hle-documents: support, reported',
    'unesco, mpp-talks-c9-unesco: support, reported',
  ]);
});

it('the coding that is kept names a line of the text that the corpus names too, for all that both have', () => {
  const lines = (locator: string): readonly number[] =>
    [...locator.matchAll(/l\.\s?(\d+)(?:–(\d+))?/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, at) => Number(from) + at),
    );
  const elsewhere = pairs.filter(({ mine: one, theirs: other }) => {
    const places = lines(positionAt(mine, one).locator);
    return !lines(positionAt(theirs, other).locator).some((line) => places.includes(line));
  });
  expect(elsewhere).toEqual([]);
});

/** What the first second coder had otherwise than the corpus; the two had all their other stances alike. */
const OTHERWISE: Readonly<Record<string, (typeof STANCES)[number]>> = {
  'mpp-5-c9-drafts-cub': 'opposition',
  'mpp-5-c9-drafts-rus': 'opposition',
  'mpp-6-c9-park-mpp-chair': 'qualified-opposition',
};
const ONLY_IN_THE_FIRST = 'mpp-5-uk-text-shown-gbr';

it('the coding told in the README agrees as far as the README says', () => {
  const units = coded
    .filter(({ id }) => id !== ONLY_IN_THE_FIRST)
    .map(({ id, stance }) => [STANCES.indexOf(stance), STANCES.indexOf(OTHERWISE[id] ?? stance)]);
  expect(units).toHaveLength(47);
  expect(units.filter(([first, second]) => first === second)).toHaveLength(44);
  expect(alpha(units, STANCES.length, 'nominal')).toBeCloseTo(0.91, 2);
  expect(alpha(units, STANCES.length, 'ordinal')).toBeCloseTo(0.99, 2);
});
