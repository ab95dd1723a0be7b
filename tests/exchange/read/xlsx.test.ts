import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipTexts } from '../../../src/exchange/read/zip';
import { corpusIn, fileOf, mapped, newReading, read, saidIn } from './files';
import { sheetXml, workbook } from './workbooks';

const HEADER = ['actor', 'issue', 'stance', 'date'];

describe('an Excel file', () => {
  it('opens by its content, whatever its name, with shared, rich and inline texts, days and gaps', async () => {
    const rows = [
      [null],
      HEADER,
      [{ xml: '<c t="s"><v>0</v></c>' }, { xml: '<c t="s"><v>1</v></c>' }, 'yes', { xml: '<c s="1"><v>41257</v></c>' }],
      [],
      ['B & <C>', { xml: '<c t="str"><f>A1</f><v>Formula</v></c>' }, 'no', { xml: '<c s="2"><v>41257.9</v></c>' }],
      ['Gap', 'Formula', 'abstain'],
    ];
    const { records, actors, issues } = corpusIn(await read(workbook({ Votes: sheetXml(rows) }), 'votes.csv')).file;
    expect(actors.map(({ name }) => name)).toEqual(['B & <C>', 'Gap', 'Shared']);
    expect(issues.map(({ name }) => name)).toEqual(['Formula', 'In parts']);
    expect(records.map(({ actor, date, stance, locator }) => [actor, date, stance, locator])).toEqual([
      ['b-c', '2012-12-14', 'opposition', 'row 5'],
      ['gap', undefined, 'neutral', 'row 6'],
      ['shared', '2012-12-14', 'support', 'row 3'],
    ]);
  });

  it('of other programs: references in small letters, byte order marks in its parts, signs that XML cannot hold', async () => {
    const rows = [HEADER, ['Iran_x000D_', 'a_x005F_x0041_b', 'yes', '2014']];
    const sheet = `\ufeff${sheetXml(rows).replaceAll(/r="([A-Z]+)(\d+)"/g, (_, column: string, row: string) => `r="${column.toLowerCase()}${row}"`)}`;
    const shared = '<sst><si><t>x</t></si></sst>';
    const { actors, issues } = corpusIn(await read(workbook({ Votes: sheet }, { 'xl/sharedStrings.xml': `\ufeff${shared}` }))).file;
    expect([actors[0]?.name, issues[0]?.name]).toEqual(['Iran', 'a_x0041_b']);
  });

  it('has several sheets, of which a person chooses', async () => {
    const bytes = workbook({
      Empty: sheetXml([]),
      One: sheetXml([
        ['who', 'x'],
        ['A', 'b'],
      ]),
      Two: sheetXml([HEADER, ['A', 'Q', 'yes']]),
    });
    const reading = newReading();
    expect(await reading.open([fileOf(bytes)])).toMatchObject({ kind: 'ask', shape: { name: 'One', tables: ['Empty', 'One', 'Two'] } });
    expect(saidIn(corpusIn(await reading.table('Two')))).toEqual(['a q table support']);
  });

  it('may be a matrix, either way round', async () => {
    const rows = [
      ['', 'Media', 'Names'],
      ['Iran', -1, 1],
      ['Sweden', 1, null],
    ];
    const turned = [
      ['', 'Iran', 'Sweden'],
      ['Media', -1, 1],
      ['Names', 1, null],
    ];
    const said = ['iran media table opposition', 'sweden media table support', 'iran names table support'];
    expect(saidIn(corpusIn(await mapped(workbook({ a: sheetXml(rows) }))))).toEqual(said);
    const answer = await mapped(workbook({ a: sheetXml(turned) }), (proposal) => ({ ...proposal, layout: 'issues' }));
    expect(saidIn(corpusIn(answer))).toEqual(said);
  });

  it('that swells is refused while it swells', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    const inflate = (most: number) => () => unzipTexts(bomb, () => true, most).get('xl/workbook.xml')?.length;
    expect(inflate(5_000_000)()).toBe(5_000_000);
    expect(inflate(4_999_999)).toThrow(expect.objectContaining({ flaws: [expect.objectContaining({ kind: 'too-large' })] }));
  });

  it('with entities of its own is refused, so that none is expanded', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>${sheetXml([HEADER, ['A', 'Q', 'yes']])}`;
    expect(await read(workbook({ a: laughs }))).toMatchObject({ kind: 'refused', flaws: [{ kind: 'unreadable' }] });
  });

  it('with a cell in a far column or an endless row number is refused', async () => {
    const far = '<worksheet><sheetData><row r="1"><c r="ZZZZ1"><v>1</v></c></row></sheetData></worksheet>';
    expect(await read(workbook({ a: far }))).toMatchObject({ kind: 'refused', flaws: [{ kind: 'too-many-columns' }] });
    const deep = sheetXml([HEADER]).replace('</sheetData>', '<row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>');
    expect(await read(workbook({ a: deep }))).toMatchObject({ kind: 'refused', flaws: [{ kind: 'unreadable' }] });
  });

  it('of another office is refused', async () => {
    expect(await read(workbook({}, { 'xl/workbook.xml': '' }))).toMatchObject({ kind: 'refused' });
  });
});
