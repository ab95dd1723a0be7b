/**
 * Projects of Discourse Network Analyzer made by hand, with the tables, columns and types that its versions make: of
 * version 2, of the first releases of version 3 (texts as attributes), of later ones (texts as entities), and of 3.1 (roles
 * linked to variables).
 */
import initSqlJs from 'sql.js';

export type Layout = '2' | '3, attributes' | '3, entities' | '3.1, roles';

const COMMON = `
  CREATE TABLE SETTINGS(Property TEXT, Value TEXT);
  CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL);
  CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL, Red INTEGER, Green INTEGER, Blue INTEGER);
  CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL, DataType TEXT NOT NULL, StatementTypeId INTEGER);
  CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER NOT NULL);
  CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER);
  CREATE TABLE STATEMENTLINKS(ID INTEGER PRIMARY KEY NOT NULL, SourceId INTEGER NOT NULL, TargetId INTEGER NOT NULL);
  INSERT INTO CODERS VALUES (1, 'Admin');
  INSERT INTO STATEMENTTYPES(ID, Label) VALUES (1, 'DNA Statement'), (2, 'Annotation');
  INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (5, 'note', 'long text', 2);
  INSERT INTO STATEMENTS VALUES (10, 1, 1, 5, 20, 1), (11, 1, 1, 30, 40, 1), (12, 2, 1, 1, 2, 1);
`;

/** What is kept of a statement beside its id and that of the variable. */
const data = (version: '2' | '3', table: string, value: string): string =>
  `CREATE TABLE ${table}(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, ${version === '2' ? 'StatementTypeId INTEGER, ' : ''}${value}, UNIQUE (StatementId, VariableId));\n`;

const others = (version: '2' | '3'): string =>
  `${data(version, 'DATABOOLEAN', 'Value INTEGER')}${data(version, 'DATAINTEGER', 'Value INTEGER')}${data(version, 'DATALONGTEXT', "Value TEXT DEFAULT ''")}
  INSERT INTO DATALONGTEXT(ID, StatementId, VariableId, Value) VALUES (1, 12, 5, 'a note');`;

const numbered = (table: string, column: string): string => `
  INSERT INTO ${table}(ID, VariableId, Value) VALUES (1, 2, 'Sierra Club'), (2, 2, 'Alcoa'), (3, 3, 'Emissions');
  INSERT INTO DATASHORTTEXT(ID, StatementId, VariableId, ${column}) VALUES (1, 10, 2, 1), (2, 10, 3, 3), (3, 11, 2, 2), (4, 11, 3, 3);`;

const texts = (table: string): string =>
  `CREATE TABLE ${table}(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '', Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER);`;

/** What is kept of a statement of version 3.1: it may say several things in one role. */
const linked = (table: string, value: string): string =>
  `CREATE TABLE ${table}(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, RoleVariableLinkId INTEGER NOT NULL, ${value});\n`;

/** Roles stand in another order than variables; no number of a role, a variable or a link is that of another. */
const ROLES = `
  CREATE TABLE ROLES(ID INTEGER NOT NULL PRIMARY KEY, RoleName TEXT NOT NULL, StatementTypeId INTEGER, Position INTEGER NOT NULL DEFAULT 1, NumMin INTEGER, NumMax INTEGER, NumDefault INTEGER, DefaultVariableId INTEGER, UNIQUE (RoleName, StatementTypeId));
  CREATE TABLE ROLEVARIABLELINKS(ID INTEGER NOT NULL PRIMARY KEY, RoleId INTEGER, VariableId INTEGER, UNIQUE (RoleId, VariableId));
  INSERT INTO ROLES(ID, RoleName, StatementTypeId, Position) VALUES (21, 'concept', 1, 2), (22, 'organization', 1, 1), (23, 'agreement', 1, 3), (25, 'note', 2, 1);
  INSERT INTO ROLEVARIABLELINKS VALUES (31, 22, 2), (32, 21, 3), (33, 23, 4), (34, 22, 1), (35, 25, 5);
  ${linked('DATABOOLEAN', 'Value INTEGER')}${linked('DATAINTEGER', 'Value INTEGER')}${linked('DATALONGTEXT', "Value TEXT DEFAULT ''")}${linked('DATASHORTTEXT', 'Entity INTEGER NOT NULL')}
  INSERT INTO DATALONGTEXT VALUES (1, 12, 35, 'a note');
  INSERT INTO ENTITIES(ID, VariableId, Value) VALUES (1, 2, 'Sierra Club'), (2, 2, 'Alcoa'), (3, 3, 'Emissions');
  INSERT INTO DATASHORTTEXT VALUES (1, 10, 31, 1), (2, 10, 32, 3), (3, 11, 31, 2), (4, 11, 32, 3);`;

const SECONDS = 1355443200;
const hearing = (date: number): string =>
  `INSERT INTO DOCUMENTS(ID, Title, Text, Source, Date) VALUES (1, 'A hearing', 'text', 'The Daily', ${date});`;

/** Version 2 has a table of attributes too, of what is known of an actor; its texts are none of those of a statement. */
const LAYOUTS: Readonly<Record<Layout, string>> = {
  '2': `${others('2')} ${data('2', 'DATASHORTTEXT', 'Value TEXT')} ${hearing(SECONDS * 1000)}
    CREATE TABLE ATTRIBUTES(ID INTEGER NOT NULL PRIMARY KEY, VariableId INTEGER NOT NULL, Value TEXT NOT NULL, Color TEXT, Type TEXT, Alias TEXT, Notes TEXT, ChildOf TEXT);
    INSERT INTO ATTRIBUTES(ID, VariableId, Value) VALUES (1, 2, 'Nobody');
    INSERT INTO DATASHORTTEXT(ID, StatementId, VariableId, Value) VALUES (1, 10, 2, 'Sierra Club'), (2, 10, 3, 'Emissions'), (3, 11, 2, 'Alcoa'), (4, 11, 3, 'Emissions');`,
  '3, attributes': `${others('3')} ${texts('ATTRIBUTES')} ${data('3', 'DATASHORTTEXT', 'Value INTEGER NOT NULL')} ${hearing(SECONDS)} ${numbered('ATTRIBUTES', 'Value')}`,
  '3, entities': `${others('3')} ${texts('ENTITIES')} ${data('3', 'DATASHORTTEXT', 'Entity INTEGER NOT NULL')} ${hearing(SECONDS)} ${numbered('ENTITIES', 'Entity')}`,
  '3.1, roles': `${texts('ENTITIES')} ${ROLES} ${hearing(SECONDS)}`,
};

/** How agreement is coded: yes or no, or a number from −1 to 1. */
const AGREEMENT = {
  boolean:
    "INSERT INTO VARIABLES VALUES (4, 'agreement', 'boolean', 1); INSERT INTO DATABOOLEAN(ID, StatementId, VariableId, Value) VALUES (1, 10, 4, 1), (2, 11, 4, 0);",
  integer:
    "INSERT INTO VARIABLES VALUES (4, 'agreement', 'integer', 1); INSERT INTO DATAINTEGER(ID, StatementId, VariableId, Value) VALUES (1, 10, 4, 1), (2, 11, 4, -1);",
};

/** A project in which Sierra Club agrees with a concept and Alcoa does not. */
export async function project(layout: Layout, more = '', agreement: keyof typeof AGREEMENT = 'boolean'): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database();
  const isLinked = layout === '3.1, roles';
  const agreed = AGREEMENT[agreement];
  // A variable is none of a type of statement then, and what is said is said in a role.
  const said = isLinked
    ? `${agreed.replace('VariableId', 'RoleVariableLinkId').replace('10, 4,', '10, 33,').replace('11, 4,', '11, 33,')} ALTER TABLE VARIABLES DROP COLUMN StatementTypeId;`
    : agreed;
  db.run(COMMON + LAYOUTS[layout] + said + more);
  const bytes = db.export();
  db.close();
  return bytes;
}
