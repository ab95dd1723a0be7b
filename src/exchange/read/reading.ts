/**
 * The reading of a file, from its bytes to a corpus, to a question about its columns and words, or to a list of what is
 * wrong. Every file ends in one of the three; nothing is thrown.
 */
import type { SqlJs } from 'sql.js';
import type { Corpus } from '../../corpus/corpus';
import { parseCorpus } from '../../corpus/parse';
import { type Built, buildCorpus } from './build';
import { bytesOf, contentOf, type Encoding, encodingOf, isBinary, isOtherText, piecesOf, type Tell } from './bytes';
import { readDelimited } from './delimited';
import { type Flaw, type FlawKind, FlawList, flaw, Refused, tooLarge } from './flaws';
import { readJson } from './json';
import { MOST_ACTORS, MOST_BYTES, MOST_QUESTIONS, MOST_TOLD } from './limits';
import { type Mapping, mappingOf } from './mapping';
import { propose } from './propose';
import { type Shape, shapeOf } from './shape';
import type { Sheet, Tables } from './sheet';

/** A file, or a text that was pasted. */
export interface Given {
  readonly name: string;
  readonly blob: Blob;
}

export type Answer =
  | { readonly kind: 'built'; readonly built: Built; readonly mapping: Mapping }
  | { readonly kind: 'file'; readonly corpus: Corpus }
  | { readonly kind: 'ask'; readonly shape: Shape; readonly warnings: readonly Flaw[] }
  | { readonly kind: 'refused'; readonly flaws: readonly Flaw[] };

interface Found {
  readonly sheet?: Sheet;
  readonly tables?: readonly string[];
  /** What a JSON file holds that is no table. */
  readonly file?: unknown;
  readonly warnings: readonly Flaw[];
}

const HEAD = 1 << 16;

async function readText(given: Given, encoding: Encoding, tell: Tell): Promise<Omit<Found, 'warnings'>> {
  const { name, blob } = given;
  const start = new TextDecoder(encoding).decode(await blob.slice(0, HEAD).arrayBuffer());
  if (isOtherText(start)) throw new Refused(flaw('not-a-table'));
  if (!/^\s*[[{]/.test(start)) return { sheet: await readDelimited(piecesOf(blob, encoding, tell), name) };
  if (blob.size > MOST_BYTES) throw new Refused(tooLarge(blob.size, MOST_BYTES));
  let text = '';
  for await (const piece of piecesOf(blob, encoding, tell)) text += piece;
  return readJson(text, name);
}

/** One after the other of the files that a person gives; the last table is kept, so that it can be understood anew. */
export class Reading {
  private readonly sql: () => Promise<SqlJs>;
  private readonly tell: Tell;
  private given: Given | null = null;
  private found: Found | null = null;

  constructor(sql: () => Promise<SqlJs>, tell: Tell) {
    this.sql = sql;
    this.tell = tell;
  }

  /** Reads a file; a mapping among the files is used for the other one. */
  async open(files: readonly Given[], table: string | null = null): Promise<Answer> {
    return answered(async () => {
      let mapping: Mapping | undefined;
      this.found = null;
      for (const given of files) {
        const found = await this.read(given, table);
        const its = found.file === undefined ? undefined : mappingOf(found.file);
        if (its) mapping = its;
        else [this.given, this.found] = [given, found];
      }
      if (!this.found) throw new Refused(flaw(mapping ? 'not-a-table' : 'empty'));
      return this.answer(this.found, mapping);
    });
  }

  /** Another table of the same file. */
  async table(name: string): Promise<Answer> {
    return this.given ? this.open([this.given], name) : { kind: 'refused', flaws: [flaw('empty')] };
  }

  /** The corpus of the table that was read last, understood so. */
  async map(mapping: Mapping): Promise<Answer> {
    return answered(async () => {
      if (!this.found?.sheet) throw new Refused(flaw('empty'));
      return this.built(this.found, mapping);
    });
  }

  private async read({ name, blob }: Given, table: string | null): Promise<Found> {
    const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
    if (head.length === 0) throw new Refused(flaw('empty'));
    const content = contentOf(head);
    if (content !== 'text') {
      const { names, sheet } = await this.tables(content, await bytesOf(blob), table);
      return { sheet, tables: names, warnings: [] };
    }
    const encoding = encodingOf(head);
    if (isBinary(head, encoding)) throw new Refused(flaw('not-a-table'));
    try {
      return { ...(await readText({ name, blob }, encoding, this.tell)), warnings: [] };
    } catch (error) {
      // The decoder's word for bytes that are no UTF-8.
      if (!(error instanceof TypeError) || encoding !== 'utf-8') throw error;
      return { ...(await readText({ name, blob }, 'windows-1252', this.tell)), warnings: [flaw('windows-1252')] };
    }
  }

  private async tables(content: 'zip' | 'sqlite', bytes: Uint8Array, table: string | null): Promise<Tables> {
    if (content === 'zip') return (await import('./xlsx')).readXlsx(bytes, table);
    return (await import('./dna')).readDna(await this.sql(), bytes, table);
  }

  private answer(found: Found, mapping: Mapping | undefined): Answer {
    const { sheet, tables = [], file, warnings } = found;
    if (!sheet) return parsed(file);
    if (mapping) return this.built(found, mapping);
    const { mapping: proposal, isKnown } = propose(sheet);
    if (isKnown) return this.built(found, proposal);
    if (sheet.flaws.length > 0) throw new Refused(...sheet.flaws, ...warnings);
    return { kind: 'ask', shape: shapeOf(sheet, tables), warnings };
  }

  private built({ sheet, warnings }: Found, mapping: Mapping): Answer {
    if (!sheet) throw new Refused(flaw('empty'));
    try {
      const built = buildCorpus(sheet, mapping, this.given?.name ?? sheet.name);
      return { kind: 'built', built: { ...built, warnings: [...warnings, ...built.warnings] }, mapping };
    } catch (error) {
      throw error instanceof Refused ? new Refused(...error.flaws, ...warnings) : error;
    }
  }
}

/** What a corpus file has more of than a page can hold or show. */
function excesses({ actors, questions, voices, arguments: points, outcomes }: Corpus): readonly Flaw[] {
  const over = (kind: FlawKind, { length }: readonly unknown[], most: number, column: string): readonly Flaw[] =>
    length > most ? [flaw(kind, { column, count: length, accepted: `≤ ${most}` })] : [];
  return [
    ...over('too-many-actors', actors, MOST_ACTORS, 'actors'),
    ...over('too-many-questions', questions, MOST_QUESTIONS, 'questions'),
    ...over('too-many-entries', voices, MOST_TOLD, 'voices'),
    ...over('too-many-entries', points, MOST_TOLD, 'arguments'),
    ...over('too-many-entries', outcomes, MOST_TOLD, 'outcomes'),
  ];
}

function parsed(file: unknown): Answer {
  const { corpus, faults } = parseCorpus(file);
  if (corpus) {
    const flaws = excesses(corpus);
    return flaws.length > 0 ? { kind: 'refused', flaws } : { kind: 'file', corpus };
  }
  const flaws = new FlawList();
  for (const { path, id, message } of faults) flaws.add(flaw('corpus-fault', { column: path, value: id ?? null, accepted: message }));
  return { kind: 'refused', flaws: flaws.flaws };
}

async function answered(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    // Anything else than a refusal is a fault of a reader; a person who opens a file is told that it cannot be read.
    return { kind: 'refused', flaws: error instanceof Refused ? error.flaws : [flaw('unreadable', { value: String(error) })] };
  }
}
