import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../src/corpus/parse';
import { mappingOf } from '../../../src/exchange/read/mapping';
import { exampleFile } from '../../corpus/example';
import { corpusIn, read, saidIn } from './files';

const TABLE = 'actor,issue,stance,meeting\nIran,Media,no,MPP 6\nSweden,Media,yes,MPP 6\nIran,Names,abstain,MPP 5\n';
const SAID = ['iran names mpp-5 neutral', 'iran media mpp-6 opposition', 'sweden media mpp-6 support'];

const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((sign) =>
      isLittle ? [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8] : [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255],
    ),
  );

describe('a positions table opens without a question', () => {
  const rows = TABLE.trim()
    .split('\n')
    .map((line) => line.split(','));
  const [header = [], ...body] = rows;
  const objects = body.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])));
  const forms: Readonly<Record<string, string | Uint8Array>> = {
    'with commas': TABLE,
    'with semicolons': TABLE.replaceAll(',', ';'),
    'with tabs': TABLE.replaceAll(',', '\t'),
    'with quotation marks and Windows line ends': rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\r\n'),
    'with old Mac line ends': TABLE.replaceAll('\n', '\r'),
    'with blank lines': `\n\n${TABLE.replaceAll('\n', '\n\n')}`,
    'as JSON objects': JSON.stringify(objects),
    'as JSON lists': JSON.stringify(rows),
    'as JSON lines': objects.map((row) => JSON.stringify(row)).join('\n'),
    'as lines of JSON lists': rows.map((row) => JSON.stringify(row)).join('\r\n'),
    'as JSON lists on lines of their own': `[${rows.map((row) => JSON.stringify(row)).join(',\n')}]`,
    'in UTF-8 with a mark': `\ufeff${TABLE}`,
    'in UTF-16 LE with a mark': utf16(`\ufeff${TABLE}`, true),
    'in UTF-16 BE with a mark': utf16(`\ufeff${TABLE}`, false),
    'in UTF-16 LE without a mark': utf16(TABLE, true),
    'in UTF-16 BE without a mark': utf16(TABLE, false),
  };
  for (const [form, content] of Object.entries(forms)) {
    it(`${form}`, async () => expect(saidIn(corpusIn(await read(content)))).toEqual(SAID));
  }
});

describe('a corpus file', () => {
  it('opens as the parser has it', async () => {
    const { corpus } = parseCorpus(exampleFile());
    expect(corpusIn(await read(JSON.stringify(exampleFile()), 'x.csv')).file).toEqual(corpus?.file);
  });

  it('with faults is refused with every fault', async () => {
    const file = { ...exampleFile(), records: exampleFile().records.map((record) => ({ ...record, actor: 'nobody' })) };
    const answer = await read(JSON.stringify(file));
    expect(answer).toMatchObject({
      kind: 'refused',
      flaws: [
        { kind: 'corpus-fault', column: 'records[0].actor' },
        { column: 'records[1].actor', value: 'c9-irn' },
      ],
    });
  });
});

describe('Windows-1252', () => {
  it('is read, and said', async () => {
    const text = 'actor,issue,stance\nT\u00fcrkiye,M\u00e9dias,yes\n';
    const answer = await read(Uint8Array.from([...text].map((sign) => sign.charCodeAt(0))));
    expect(corpusIn(answer).actors.map(({ name }) => name)).toEqual(['Türkiye']);
    expect(answer).toMatchObject({ built: { warnings: [{ kind: 'windows-1252' }] } });
  });
});

describe('the mapping of a table', () => {
  it('goes with the corpus that was read by it, and is found in its file again', async () => {
    const { file } = corpusIn(await read(TABLE));
    expect(file.mapping?.columns).toContainEqual(['stance', 'stance']);
    expect(parseCorpus(file).corpus?.meta.mapping).toEqual(file.mapping);
    expect(mappingOf(JSON.parse(JSON.stringify(file)))).toEqual(file.mapping);
    expect(mappingOf(exampleFile())).toBeUndefined();
  });
});
