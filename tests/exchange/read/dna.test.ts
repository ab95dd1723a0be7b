import { describe, expect, it } from 'vitest';
import { corpusIn, fileOf, mapped, newReading, read } from './files';
import { project } from './projects';

describe('a project of Discourse Network Analyzer', () => {
  for (const version of [2, 3] as const) {
    it(`of version ${version} is asked about and opens`, async () => {
      const { actors, records, sources } = corpusIn(await mapped(await project(version), undefined, 'hearing.dna')).file;
      expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
        ['Alcoa', 'organisation'],
        ['Sierra Club', 'organisation'],
      ]);
      expect(records.map(({ actor, stance, date, locator, source }) => [actor, stance, date, locator, source])).toEqual([
        ['alcoa', 'opposition', '2012-12-14', 'statement 11, characters 30 to 40', 'a-hearing'],
        ['sierra-club', 'support', '2012-12-14', 'statement 10, characters 5 to 20', 'a-hearing'],
      ]);
      expect(sources.map(({ title }) => title)).toEqual(['A hearing']);
    });
  }

  it('has several types of statement, the most frequent first', async () => {
    const reading = newReading();
    expect(await reading.open([fileOf(await project(3))])).toMatchObject({ shape: { tables: ['DNA Statement', 'Annotation'], rows: 2 } });
    expect(await reading.table('Annotation')).toMatchObject({ shape: { name: 'Annotation', rows: 1 } });
  });

  it('is not every database, nor one whose tables are queries', async () => {
    const lacking = await read(await project(2, 'DROP TABLE VARIABLES;'));
    expect(lacking).toMatchObject({ kind: 'refused', flaws: [{ kind: 'no-statements', value: 'VARIABLES' }] });
    const endless =
      'DROP TABLE STATEMENTS; CREATE VIEW STATEMENTS AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS ID FROM n;';
    expect(await read(await project(3, endless))).toMatchObject({
      kind: 'refused',
      flaws: [{ kind: 'no-statements', value: 'STATEMENTS' }],
    });
  });
});
