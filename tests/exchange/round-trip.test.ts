/** From any corpus to its positions table and back, through the reader that opens files. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus';
import { positionAt } from '../../src/corpus/evidence';
import { shippedCorpus } from '../../src/corpus/shipped';
import { tableNames } from '../../src/exchange/write/names';
import { positionsCsv } from '../../src/exchange/write/positions';
import { hostileCorpus } from './hostile';
import { corpusIn, read } from './read/files';

/** A text as a table keeps it: in UTF-8 (half of a pair is U+FFFD there) and NFC, trimmed, without control characters. */
const kept = (text: string): string =>
  Buffer.from(text)
    .toString()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .normalize('NFC')
    .trim();

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What a table says of the positions, by names; an actor's on a question in order of precedence, equal ones once. */
function saidIn(corpus: Corpus): string[] {
  const names = tableNames(corpus);
  const said = Array.from({ length: corpus.positions.length }, (_, row) => {
    const { actor, question, source, onBehalfOf, summary, locator, condition = '', ...position } = positionAt(corpus, row);
    const who = corpus.actors[corpus.positions.actor[row] ?? -1];
    const meeting = corpus.questions[corpus.positions.question[row] ?? -1]?.meeting ?? '';
    const from = corpus.sources[corpus.index.source.get(source) ?? -1];
    const place = JSON.stringify([names.issue.get(question), names.meeting.get(meeting), names.actor.get(actor)]);
    const rest = [
      [who?.kind, who?.iso3, position.stance, position.basis, position.date, position.order],
      [kept(condition), onBehalfOf !== undefined && names.actor.get(onBehalfOf)],
      [kept(from?.title ?? '') || (from?.url ?? 'again.csv'), from?.url],
      // Where a text is missing, or nothing is left of it, the reader writes one of its own.
      [kept(summary).replace(/^Coded as “.*”$/, ''), kept(locator).replace(/^row \d+$/, '')],
    ];
    return { place, text: `${place} ${JSON.stringify(rest)}` };
  });
  return [...new Set(said.sort((a, b) => compare(a.place, b.place)).map(({ text }) => text))];
}

async function expectBack(corpus: Corpus): Promise<void> {
  const table = positionsCsv(corpus);
  const answer = await read(table, 'again.csv');
  expect('flaws' in answer ? answer.flaws : []).toEqual([]);
  expect(answer.kind).toBe('built');
  const again = corpusIn(answer);
  expect(saidIn(again)).toEqual(saidIn(corpus));
  expect(saidIn(corpusIn(await read(positionsCsv(again), 'again.csv')))).toEqual(saidIn(again));
}

describe('a positions table opens as the positions that it was written from', () => {
  it('of the shipped corpus', () => expectBack(shippedCorpus()), 20_000);

  it('of any corpus with records, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileCorpus().filter(({ positions }) => positions.length > 0),
        expectBack,
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
