/** Arbitrary edits of drafts, as a coder makes them: new things on the way, fields filled and emptied, entries taken out. */
import * as fc from 'fast-check';
import { BASES, STANCES } from '../../src/corpus/vocabulary';
import { type Draft, type DraftFile, emptyFile } from '../../src/drafts/draft';
import { addEntry, changeEntry, changeHead, deleteEntry, type DraftEdit, type DraftTable, together } from '../../src/drafts/edit';
import { newActor, newIssue, newMeeting, newQuestion, newRecord, newSource } from '../../src/drafts/make';

const HEAD = { id: 'ours', title: 'Ours', description: 'Made up', version: '1', licence: 'CC0-1.0', language: 'en' };
export const emptyDraft = (): Draft => ({ id: 'my-draft', file: emptyFile(HEAD) });

const TABLES = ['meetings', 'actors', 'issues', 'questions', 'sources', 'records'] as const satisfies readonly DraftTable[];
const name = fc.constantFrom('Iran', 'Civil society', '__proto__', 'constructor', 'Öl', '<b>x</b>', 'MPP 6');

/** An edit that is made when the draft is known to which it is done. */
const onTheWay = (make: (file: DraftFile) => DraftEdit): DraftEdit => {
  return (draft) => make(draft.file)(draft);
};

/** Codes a whole record, or a part of one. */
function coded(): fc.Arbitrary<DraftEdit> {
  const said = fc.record({
    actor: name,
    issue: name,
    stance: fc.option(fc.constantFrom(...STANCES), { nil: undefined }),
    basis: fc.option(fc.constantFrom(...BASES), { nil: undefined }),
    condition: fc.option(name, { nil: undefined }),
    summary: fc.oneof(name, fc.constant('')),
    start: fc.nat(3),
  });
  return said.map(({ actor, issue, start, ...fields }) =>
    onTheWay((file) => {
      const one = newActor(file, actor, actor === 'Iran' && file.actors.every(({ iso3 }) => iso3 !== 'IRN') ? 'IRN' : undefined);
      const subject = newIssue(file, issue);
      const meeting = file.meetings[0] ?? newMeeting(file, 'A meeting', 'one text');
      const question = newQuestion(file, subject, meeting.id);
      const source = file.sources[0] ?? newSource(file, 'A text', 'First line.\n\nSecond line.');
      const record = newRecord(file, source, source.text === undefined ? null : { start, end: start + 2 }, (at) => `paragraph ${at}`);
      return together(
        addEntry('actors', one),
        addEntry('issues', subject),
        addEntry('meetings', meeting),
        addEntry('questions', question),
        addEntry('sources', source),
        addEntry('records', record),
        changeEntry('records', record.id, { ...fields, actor: one.id, question: question.id }),
      );
    }),
  );
}

const placed = fc.tuple(fc.constantFrom(...TABLES), fc.nat(20));
const idAt = (file: DraftFile, table: DraftTable, at: number): string => file[table][at % Math.max(1, file[table].length)]?.id ?? 'none';

export const anyEdit: fc.Arbitrary<DraftEdit> = fc.oneof(
  { weight: 4, arbitrary: coded() },
  placed.map(([table, at]) => onTheWay((file) => deleteEntry(table, idAt(file, table, at)))),
  fc.tuple(placed, fc.constantFrom('', 'other')).map(([[table, at], value]) =>
    onTheWay((file) => {
      const id = idAt(file, table, at);
      if (table === 'records') return changeEntry('records', id, { summary: value, date: value === '' ? undefined : '2013-02-30' });
      if (table === 'questions') return changeEntry('questions', id, { text: value });
      return table === 'sources' ? changeEntry('sources', id, { title: value, cite: undefined }) : changeEntry(table, id, { name: value });
    }),
  ),
  fc.constantFrom('', 'A title').map((title) => changeHead({ title })),
);
