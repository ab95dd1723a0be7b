import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ROWS } from '../../../src/exchange/read/limits';
import { SheetBuilder } from '../../../src/exchange/read/sheet';
import { exampleFile } from '../../corpus/example';
import { type Content, crashesIn, faultsIn, mapped, read } from './files';
import { project } from './projects';
import { sheetXml, workbook } from './workbooks';

const FOLDER = path.resolve(import.meta.dirname, '../nasty');
const END = { open: 'built', ask: 'ask', refuse: 'refused' } as const;

describe('nasty files end as their names say', () => {
  for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith('.md'))) {
    it(`${name}`, async () => {
      const answer = await read(readFileSync(path.join(FOLDER, name)), name);
      expect(answer.kind).toBe(END[name.split('-')[0] as keyof typeof END]);
      expect([...crashesIn(answer), ...faultsIn(answer)]).toEqual([]);
    });
  }
});

const kindOf = async (content: Content) => {
  const answer = await read(content);
  return answer.kind === 'refused' ? answer.flaws[0]?.kind : answer.kind;
};

describe('bombs end in a sentence', () => {
  const header = 'actor,issue,stance\n';

  it('of depth', async () => expect(await kindOf('['.repeat(1_000_000))).toBe('too-deep'));
  it('of depth, in objects', async () => expect(await kindOf('{"a":'.repeat(200_000))).toBe('too-deep'));
  it('of a cell', async () => expect(await kindOf(`${header}A,${'x'.repeat(1_000_000)},yes\n`)).toBe('cell-too-long'));
  it('of columns', async () => expect(await kindOf(`${'a,'.repeat(100_000)}b\n1\n`)).toBe('too-many-columns'));
  it('of columns, in JSON', async () =>
    expect(await kindOf(JSON.stringify([Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`c${at}`, 1]))]))).toBe(
      'too-many-columns',
    ));
  it('of a quotation mark that is never closed', async () =>
    expect(await kindOf(`${header}"${'a,b\n'.repeat(2_500_000)}`)).toBe('row-too-long'));
  it('of quotation marks', async () => expect(await kindOf(`${header}${'"a"b'.repeat(250_000)}`)).toBe('bad-quotes'));
  it('of names', async () =>
    expect(await kindOf(header + Array.from({ length: 3_001 }, (_, at) => `Actor ${at},Q,yes`).join('\n'))).toBe('too-many-actors'));

  it('of arguments under arguments', async () => {
    const file = exampleFile();
    const [first] = file.arguments;
    const chain = Array.from({ length: 20_000 }, (_, at) => ({ ...first!, id: `a${at}`, ...(at > 0 && { parent: `a${at - 1}` }) }));
    const answer = await read(JSON.stringify({ ...file, arguments: chain }));
    expect(answer).toMatchObject({
      kind: 'refused',
      flaws: [{ kind: 'corpus-fault', column: 'arguments[33].parent', accepted: 'more than 32 stand above it' }],
    });
  });
  it('of entries of a corpus file', async () => {
    const { actors, voices, ...file } = exampleFile();
    const many = <T extends { id: string }>(one: T, count: number): T[] =>
      Array.from({ length: count }, (_, at) => ({ ...one, id: `n${at}` }));
    const crowd = { ...file, actors: [...actors, ...many({ id: '', name: 'x', kind: 'person' }, 3_000)], voices: many(voices[0]!, 5_001) };
    expect(await read(JSON.stringify(crowd))).toMatchObject({
      kind: 'refused',
      flaws: [
        { kind: 'too-many-actors', column: 'actors', count: 3_004, accepted: '≤ 3000' },
        { kind: 'too-many-entries', column: 'voices', count: 5_001 },
      ],
    });
  });
  it('of blocs that somebody speaks for', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `A,Q,yes,Bloc ${at}`);
    expect(await kindOf(`actor,issue,stance,on_behalf_of\n${rows.join('\n')}\n`)).toBe('too-many-actors');
  });
  it('of a text', async () => {
    const file = exampleFile();
    file.actors[0]!.name = 'x'.repeat(100_001);
    expect(await read(JSON.stringify(file))).toMatchObject({
      kind: 'refused',
      flaws: [{ kind: 'corpus-fault', column: 'actors[0].name', accepted: expect.stringContaining('a text of at most 100000 signs') }],
    });
  });
  it('of a format for numbers', async () => {
    const formatCode = `${'[m'.repeat(70_000)}h`;
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${formatCode}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`;
    const sheet = sheetXml([
      ['actor', 'issue', 'stance'],
      ['A', 'Q', 'yes'],
    ]);
    expect(await kindOf(workbook({ a: sheet }, { 'xl/styles.xml': styles }))).toBe('built');
  });
  it('of a column that computes', async () => {
    const computes =
      'ALTER TABLE ENTITIES RENAME COLUMN Value TO Other; ALTER TABLE ENTITIES ADD COLUMN Value TEXT AS (hex(zeroblob(400000000)));';
    expect(await kindOf(await project('3, entities', computes))).toBe('no-statements');
  });

  it('of rows', () => {
    const builder = new SheetBuilder(['a']);
    for (let row = 0; row < MOST_ROWS; row += 1) builder.add(['x']);
    expect(() => builder.add(['x'])).toThrow(expect.objectContaining({ flaws: [expect.objectContaining({ kind: 'too-many-rows' })] }));
  });
});

/** The bytes cut short, and with some bits turned. */
function broken(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const turns = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { maxLength: 12 });
  return fc.tuple(fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)), turns).map(([length, places]) => {
    const copy = bytes.slice();
    for (const [at, bit] of places) copy[at] = (copy[at] ?? 0) ^ (1 << bit);
    return copy.slice(0, length);
  });
}

const TABLE =
  'actor,issue,stance,meeting,date,source_url\nIran,"Media, new",no,MPP 6,2014-06,https://a.org\nSweden,Names,yes,MPP 5,2013,\n';
const SEEDS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  CSV: async () => new TextEncoder().encode(TABLE),
  'JSON rows': async () => new TextEncoder().encode('[{"actor":"A","issue":"Q","stance":"yes"},{"actor":"B","issue":"Q","stance":"no"}]'),
  'a corpus file': async () => new TextEncoder().encode(JSON.stringify(exampleFile())),
  Excel: async () =>
    workbook({
      a: sheetXml(
        TABLE.trim()
          .split('\n')
          .map((line) => line.split(',')),
      ),
    }),
  'DNA 2': () => project('2'),
  'DNA 3': () => project('3, entities'),
  'DNA 3 of the first releases': () => project('3, attributes'),
  'DNA 3.1': () => project('3.1, roles'),
};

describe('any damage ends in a corpus, a question or a list of errors', () => {
  for (const [name, seed] of Object.entries(SEEDS)) {
    it(`of ${name}`, async () => {
      const bytes = await seed();
      await fc.assert(
        fc.asyncProperty(broken(bytes), async (damaged) => {
          const answer = await read(damaged);
          const end = answer.kind === 'ask' ? await mapped(damaged) : answer;
          expect([...crashesIn(end), ...faultsIn(end)]).toEqual([]);
        }),
        { numRuns: 120 },
      );
    }, 60_000);
  }

  it('of no seed at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 200 }), fc.json()), async (content) => {
        expect(crashesIn(await read(content))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
