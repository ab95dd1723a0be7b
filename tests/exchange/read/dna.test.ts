import { describe, expect, it } from 'vitest';
import { corpusIn, fileOf, mapped, newReading, read } from './files';
import { project } from './projects';

describe('a project of Discourse Network Analyzer', () => {
  const LAYOUTS = ['2', '3, attributes', '3, entities', '3.1, roles'] as const;
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

  it('of version 3.1 says for each what several say of several things together, also by another variable of the role', async () => {
    const joint = `INSERT INTO STATEMENTS VALUES (13, 1, 1, 50, 60, 1);
      INSERT INTO ENTITIES(ID, VariableId, Value) VALUES (4, 1, 'Jane Doe'), (5, 3, 'Taxes');
      INSERT INTO DATASHORTTEXT VALUES (5, 13, 31, 2), (6, 13, 34, 4), (7, 13, 32, 3), (8, 13, 32, 5);
      INSERT INTO DATABOOLEAN VALUES (3, 13, 33, 1);`;
    const asked = await read(await project('3.1, roles', joint));
    expect(asked).toMatchObject({ shape: { rows: 6 } });
    const { actors, records, questions, issues } = corpusIn(await mapped(await project('3.1, roles', joint))).file;
    const issueOf = (id: string) => questions.find((question) => question.id === id)?.issue;
    const said = records.filter(({ locator }) => locator.startsWith('statement 13'));
    expect(said.map(({ actor, question, stance }) => [actor, issueOf(question), stance]).sort()).toEqual([
      ['alcoa', 'emissions', 'support'],
      ['alcoa', 'taxes', 'support'],
      ['jane-doe', 'emissions', 'support'],
      ['jane-doe', 'taxes', 'support'],
    ]);
    expect([actors.length, issues.length]).toEqual([3, 2]);
  });

  it('of version 3.1 that says more together than a table can hold is refused, and no memory is lost on it', async () => {
    const crowd = `WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 3099) INSERT INTO ENTITIES(ID, VariableId, Value) SELECT i, 3, 'E' || i FROM n;
      INSERT INTO DATASHORTTEXT(StatementId, RoleVariableLinkId, Entity) SELECT 10, 31, ID FROM ENTITIES WHERE ID > 99;
      INSERT INTO DATASHORTTEXT(StatementId, RoleVariableLinkId, Entity) SELECT 10, 32, ID FROM ENTITIES WHERE ID > 99;`;
    expect(await read(await project('3.1, roles', crowd))).toMatchObject({
      kind: 'refused',
      flaws: [{ kind: 'too-many-rows', count: 3001 * 3001 }],
    });
  });

  it('of a layout that is not known is refused by name', async () => {
    const renamed = await project('3, entities', 'ALTER TABLE DATASHORTTEXT RENAME COLUMN VariableId TO Elsewhere;');
    expect(await read(renamed)).toMatchObject({ kind: 'refused', flaws: [{ kind: 'no-statements', column: 'DATASHORTTEXT' }] });
    const half = await project('3, entities', 'ALTER TABLE DATASHORTTEXT RENAME COLUMN VariableId TO RoleVariableLinkId;');
    expect(await read(half)).toMatchObject({ kind: 'refused', flaws: [{ kind: 'no-statements', value: 'ROLES, ROLEVARIABLELINKS' }] });
  });

  it('opens too where it was left in the mode of a write-ahead log', async () => {
    const bytes = await project('3.1, roles');
    bytes.fill(2, 18, 20);
    expect(await read(bytes)).toMatchObject({ kind: 'ask', shape: { rows: 2 } });
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
