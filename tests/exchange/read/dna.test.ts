import { describe, expect, it } from 'vitest';
import { corpusIn, fileOf, mapped, newReading, read } from './files';
import { project } from './projects';

describe('a project of Discourse Network Analyzer', () => {
  const LAYOUTS = ['2', '3, attributes', '3, entities'] as const;
  const cases = LAYOUTS.flatMap((layout) => (['boolean', 'integer'] as const).map((agreement) => ({ layout, agreement })));

  it.each(cases)('of version $layout with agreement as $agreement is asked about and opens', async ({ layout, agreement }) => {
    const asked = await read(await project(layout, '', agreement), 'hearing.dna');
    expect(asked).toMatchObject({ kind: 'ask', shape: { origin: 'dna', rows: 2 } });
    const answer = await mapped(await project(layout, '', agreement), undefined, 'hearing.dna');
    const { actors, records, sources, issues } = corpusIn(answer).file;
    expect(actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['Alcoa', 'organisation'],
      ['Sierra Club', 'organisation'],
    ]);
    expect(records.map(({ actor, stance, date, locator, source }) => [actor, stance, date, locator, source])).toEqual([
      ['alcoa', 'opposition', '2012-12-14', 'statement 11, characters 30 to 40', 'a-hearing'],
      ['sierra-club', 'support', '2012-12-14', 'statement 10, characters 5 to 20', 'a-hearing'],
    ]);
    expect(issues.map(({ name }) => name)).toEqual(['Emissions']);
    expect(sources.map(({ title }) => title)).toEqual(['A hearing']);
  });

  it('says a statement that is coded twice both times, as they stand at different places, and a contradiction', async () => {
    const again = `INSERT INTO STATEMENTS VALUES (13, 1, 1, 50, 60, 2);
      INSERT INTO DATASHORTTEXT(ID, StatementId, VariableId, Value) VALUES (5, 13, 2, 'Alcoa'), (6, 13, 3, 'Emissions');
      INSERT INTO DATABOOLEAN(ID, StatementId, VariableId, Value) VALUES (3, 13, 4, 1);`;
    const answer = await mapped(await project('2', again));
    expect(corpusIn(answer).positions.length).toBe(3);
    expect(answer).toMatchObject({ built: { warnings: [{ kind: 'contradictions', count: 1 }] } });
  });

  it('has several types of statement, the most frequent first', async () => {
    const reading = newReading();
    expect(await reading.open([fileOf(await project('3, entities'))])).toMatchObject({
      shape: { tables: ['DNA Statement', 'Annotation'], rows: 2 },
    });
    expect(await reading.table('Annotation')).toMatchObject({ shape: { name: 'Annotation', rows: 1 } });
  });

  it('of a layout that is not known is refused by name', async () => {
    const linked = await project('3, entities', 'ALTER TABLE DATASHORTTEXT RENAME COLUMN VariableId TO RoleVariableLinkId;');
    expect(await read(linked)).toMatchObject({ kind: 'refused', flaws: [{ kind: 'no-statements', column: 'DATASHORTTEXT' }] });
  });

  it('is not every database, nor one whose tables are queries', async () => {
    const lacking = await read(await project('2', 'DROP TABLE VARIABLES;'));
    expect(lacking).toMatchObject({ kind: 'refused', flaws: [{ kind: 'no-statements', value: 'VARIABLES' }] });
    const endless =
      'DROP TABLE STATEMENTS; CREATE VIEW STATEMENTS AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i AS ID FROM n;';
    expect(await read(await project('3, entities', endless))).toMatchObject({
      kind: 'refused',
      flaws: [{ kind: 'no-statements', value: 'STATEMENTS' }],
    });
  });
});
