/** Nothing of the underlying lists of facts is lost: each id is coded, or left out for a stated reason. */
import { describe, expect, it } from 'vitest';
import leftOut from '../../src/corpus/left-out.json';
import { shippedFile } from '../../src/corpus/shipped';

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(3, '0')}`);

const STATEMENTS = numbered('S', 115);
const POSITIONS = numbered('P', 171);
const ARGUMENTS = (
  'F1 F1.1 F1.2 F2 F3 F3.1 F3.2 F4 F5 F6 F6.1 F6.1.1 F6.1.2 ' +
  'A1 A2 A2.1 A3 A4 A5 A6 A7 A8 A9.1 A9.2 A9.3 A9 A10 A11 A12 A13 A14 A15 A16 G1 G2 G3 G4'
).split(' ');
const EVERY = new Set([...STATEMENTS, ...POSITIONS, ...ARGUMENTS]);
const REASON = /^(not-a-position|authors-opinion|background|doubtful|duplicate-of (\S+))$/;

const file = shippedFile();
const coded = new Set([...file.records, ...file.voices, ...file.arguments, ...file.outcomes].flatMap(({ refs = [] }) => refs));
const out = new Map(leftOut.map(({ ref, reason }) => [ref, reason]));

describe('the lists of facts', () => {
  it('hold 115 statements, 171 positions and 37 arguments', () => {
    expect([STATEMENTS.length, POSITIONS.length, ARGUMENTS.length]).toEqual([115, 171, 37]);
  });

  it('are coded or left out, to the last one', () => {
    expect([...EVERY].filter((id) => !coded.has(id) && !out.has(id))).toEqual([]);
  });

  it('are not both coded and left out', () => {
    expect([...out.keys()].filter((id) => coded.has(id))).toEqual([]);
  });

  it('are the only ids that the corpus refers to', () => {
    expect([...coded, ...out.keys()].filter((id) => !EVERY.has(id))).toEqual([]);
  });

  it('are left out only for one of the five reasons', () => {
    expect(leftOut.filter(({ reason }) => !REASON.test(reason))).toEqual([]);
    const copies = leftOut.map(({ reason }) => REASON.exec(reason)?.[2]).filter((id) => id !== undefined);
    expect(copies.filter((id) => !coded.has(id))).toEqual([]);
  });

  it('are mostly coded: at least 60 statements, 130 positions and every argument', () => {
    const count = (ids: readonly string[]): number => ids.filter((id) => coded.has(id)).length;
    expect(count(STATEMENTS)).toBeGreaterThanOrEqual(60);
    expect(count(POSITIONS)).toBeGreaterThanOrEqual(130);
    expect(count(ARGUMENTS)).toBe(ARGUMENTS.length);
  });
});

describe('the corpus', () => {
  it('names no actor behind the 37 arguments on the CWG-Internet', () => {
    const attributed = file.arguments.filter(({ id, actor }) => ARGUMENTS.includes(id) && actor !== undefined);
    expect(attributed).toEqual([]);
  });

  it('knows 84 signers and non-signers of the treaty of 2012, two of them doubtful', () => {
    const states = new Set(file.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
    const signature = file.records.filter(({ question, actor }) => question === 'wcit-12-signature' && states.has(actor));
    expect(new Set(signature.map(({ actor }) => actor)).size).toBe(84);
  });

  it('has the 17 roll-calls on ICT and leaves out the one on weapons', () => {
    expect(file.rollcalls).toHaveLength(17);
    expect(file.rollcalls.filter(({ question }) => question === 'unga-78-241')).toEqual([]);
  });

  it('quotes at most a term of three words at a time', () => {
    const texts = [...file.records, ...file.voices, ...file.outcomes]
      .map(({ summary }) => summary)
      .concat(file.arguments.map(({ text }) => text));
    const quoted = texts.flatMap((text) => [...text.matchAll(/[“"]([^”"]+)[”"]/g)].map((match) => match[1] ?? ''));
    expect(quoted.filter((words) => words.split(/\s+/).length > 3)).toEqual([]);
  });
});
