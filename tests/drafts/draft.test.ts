import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/corpus/content';
import { parseCorpus } from '../../src/corpus/parse';
import { type DraftFile, draftFile, readDraft } from '../../src/drafts/draft';
import { differences } from '../../src/drafts/differences';
import { addEntry, changeEntry, changeHead, deleteEntry } from '../../src/drafts/edit';
import { newActor, newIssue, newMeeting, newQuestion, newRecord, newSource } from '../../src/drafts/make';
import { soundPart } from '../../src/drafts/sound';
import { edited, historyOf, redone, undone } from '../../src/storage/history';
import { arbitraryCorpusFile } from '../corpus/arbitrary';
import { exampleFile } from '../corpus/example';
import { anyEdit, emptyDraft } from './arbitrary';

const edits = fc.array(anyEdit, { maxLength: 20 });
const starts = fc.oneof(
  fc.constant(emptyDraft()),
  arbitraryCorpusFile().map((file) => ({ id: 'my-draft', file: file as DraftFile })),
);
const sent = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));

/** A corpus of one record, made on the way. */
function oneRecord() {
  const { file } = emptyDraft();
  const source = newSource(file, 'A post', 'Iran refused.\n\nSweden agreed.');
  const meeting = newMeeting(file, 'MPP 6', 'one post');
  const issue = newIssue(file, 'UNESCO text');
  const question = newQuestion(file, issue, meeting.id);
  const actor = newActor(file, 'Iran', 'IRN');
  const record = newRecord(file, source, { start: 0, end: 13 }, (at) => `paragraph ${at}`);
  const draft = [
    addEntry('sources', source),
    addEntry('meetings', meeting),
    addEntry('issues', issue),
    addEntry('questions', question),
    addEntry('actors', actor),
    addEntry('records', record),
  ].reduce((now, edit) => edit(now), emptyDraft());
  return { draft, record, actor, question };
}

describe('a draft', () => {
  it('becomes a corpus as soon as its record says who, on what, how and on which basis', () => {
    const { draft, record, actor, question } = oneRecord();
    expect(record).toMatchObject({ id: 'a-post-1', locator: 'paragraph 1', source: 'a-post' });
    const fields = ['records[0].stance', 'records[0].basis', 'records[0].actor', 'records[0].question', 'records[0].summary'];
    const gaps = soundPart(draft.file);
    expect(gaps.faults.map(({ path }) => path).sort()).toEqual([...fields].sort());
    expect(gaps).toMatchObject({ left: 1, corpus: { positions: { length: 0 } } });
    const said = { actor: actor.id, question: question.id, stance: 'opposition', basis: 'reported', summary: 'refused' } as const;
    const full = changeEntry('records', record.id, said)(draft);
    const { corpus, faults, left } = soundPart(full.file);
    expect([faults, left]).toEqual([[], 0]);
    expect(corpus.file.records).toEqual([{ ...record, ...said }]);
    expect(corpus.actors).toEqual([{ id: 'irn', name: 'Iran', kind: 'state', iso3: 'IRN' }]);
  });

  it('can be sent as JSON and comes back equal, gaps and all; without gaps it is the corpus file', () => {
    fc.assert(
      fc.property(starts, edits, (start, all) => {
        const draft = all.reduce((now, edit) => edit(now), start);
        expect(readDraft(sent(draft))).toEqual(draft);
        const { corpus } = soundPart(draft.file);
        expect(canonicalText(draftFile(sent(corpus.file)) as typeof corpus.file)).toBe(canonicalText(corpus.file));
      }),
    );
  });

  it('is undone step by step to where it began, and done again', () => {
    fc.assert(
      fc.property(starts, edits, (start, all) => {
        let history = all.reduce((now, edit) => edited(now, edit), historyOf(start));
        const last = history.present;
        while (history.past.length > 0) history = undone(history);
        expect(history.present).toBe(start);
        while (history.future.length > 0) history = redone(history);
        expect(history.present).toBe(last);
      }),
    );
  });

  it('always has a sound part, which is all of it where the parser finds no fault', () => {
    fc.assert(
      fc.property(starts, edits, (start, all) => {
        const { file } = all.reduce((now, edit) => edit(now), start);
        const { corpus, faults, left } = soundPart(file);
        expect(parseCorpus(corpus.file).faults).toBeUndefined();
        expect(corpus.file.records.length + left).toBe(file.records.length);
        expect(faults.length > 0 || left === 0).toBe(true);
        const sound = new Set(corpus.file.records.map(({ id }) => id));
        const faulty = new Set(faults.map(({ id, path }) => (path.startsWith('records') ? id : undefined)));
        expect(
          [...faulty].filter((id) => id !== undefined && sound.has(id) && file.records.filter((one) => one.id === id).length === 1),
        ).toEqual([]);
      }),
    );
  });
});

describe('edits of a draft', () => {
  it('are the draft itself where nothing changes', () => {
    const { draft, record } = oneRecord();
    const none = [
      addEntry('records', record),
      changeEntry('records', 'none', { summary: 'x' }),
      changeEntry('records', record.id, { summary: '', condition: undefined }),
      deleteEntry('actors', 'none'),
      changeHead({ title: 'Ours' }),
    ];
    for (const edit of none) expect(edit(draft)).toBe(draft);
  });

  it('take a field away where it is emptied', () => {
    const { draft, record } = oneRecord();
    const more = changeEntry('records', record.id, { condition: 'if so' })(draft);
    expect(more.file.records[0]).toHaveProperty('condition', 'if so');
    expect(changeEntry('records', record.id, { condition: undefined })(more)).toEqual(draft);
  });
});

describe('what is no draft', () => {
  it('is refused, be it nothing, another format or of a wrong form', () => {
    const file = exampleFile();
    expect(draftFile(file)).toBe(file);
    for (const value of [
      null,
      'x',
      [],
      {},
      { ...file, format: 'other' },
      { ...file, actors: {} },
      { ...file, actors: ['x'] },
      { ...file, more: 'x' },
    ]) {
      expect(draftFile(value)).toBeUndefined();
    }
    expect(draftFile({ ...file, records: [{ ...file.records[0], stance: undefined }] })).toBeDefined();
    expect(draftFile({ ...file, records: [{ ...file.records[0], summary: undefined }] })).toBeUndefined();
    expect(readDraft({ id: 1, file })).toBeUndefined();
  });
});

describe('differences', () => {
  it('are counted by id: one more, one less, one changed', () => {
    const one = { actor: 'irn', question: 'q', summary: 's', source: 'x', locator: 'l' };
    const with3 = (records: DraftFile['records']): DraftFile => ({ ...emptyDraft().file, records });
    const before = with3(['a', 'b', 'c'].map((id) => ({ id, ...one })));
    const after = with3([
      { ...one, id: 'a' },
      { id: 'b', ...one, summary: 't' },
      { id: 'd', ...one },
    ]);
    expect(differences(before, after)).toEqual({ added: 1, removed: 1, changed: 1 });
  });
});
