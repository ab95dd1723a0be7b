/** Projects of Discourse Network Analyzer made by hand, with the tables that versions 2 and 3 make. */
import initSqlJs from 'sql.js';

const COMMON = `
  CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT NOT NULL);
  CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT NOT NULL, DataType TEXT NOT NULL, StatementTypeId INTEGER);
  CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT NOT NULL, Text TEXT NOT NULL, Date INTEGER NOT NULL);
  CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER NOT NULL, Stop INTEGER NOT NULL, Coder INTEGER);
  CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value INTEGER NOT NULL);
  CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value TEXT);
  INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Annotation');
  INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2);
  INSERT INTO STATEMENTS VALUES (10, 1, 1, 5, 20, 1), (11, 1, 1, 30, 40, 1), (12, 2, 1, 1, 2, 1);
  INSERT INTO DATABOOLEAN VALUES (1, 10, 4, 1), (2, 11, 4, 0);
  INSERT INTO DATALONGTEXT VALUES (1, 12, 5, 'a note');
`;
const VERSION_2 = `
  CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL);
  INSERT INTO DOCUMENTS VALUES (1, 'A hearing', 'text', 1355443200000);
  INSERT INTO DATASHORTTEXT VALUES (1, 10, 2, 'Sierra Club'), (2, 10, 3, 'Emissions'), (3, 11, 2, 'Alcoa'), (4, 11, 3, 'Emissions');
`;
const VERSION_3 = `
  CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL);
  CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Entity INTEGER NOT NULL);
  INSERT INTO DOCUMENTS VALUES (1, 'A hearing', 'text', 1355443200);
  INSERT INTO ENTITIES VALUES (1, 2, 'Sierra Club'), (2, 2, 'Alcoa'), (3, 3, 'Emissions');
  INSERT INTO DATASHORTTEXT VALUES (1, 10, 2, 1), (2, 10, 3, 3), (3, 11, 2, 2), (4, 11, 3, 3);
`;

/** A project in which Sierra Club agrees with a concept and Alcoa does not. */
export async function project(version: 2 | 3, more = ''): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run(COMMON + (version === 2 ? VERSION_2 : VERSION_3) + more);
  const bytes = db.export();
  db.close();
  return bytes;
}
