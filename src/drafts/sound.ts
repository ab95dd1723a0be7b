/** What of a draft can be shown: the part that the parser accepts. */
import type { Corpus, Fault } from '../corpus/corpus';
import { parseCorpus } from '../corpus/parse';
import type { DraftFile } from './draft';

export interface Sound {
  readonly corpus: Corpus;
  /** Everything the parser has against the whole draft. */
  readonly faults: readonly Fault[];
  /** How many records the corpus does not have. */
  readonly left: number;
}

/** Stands in the head for what is not said yet. */
const HEAD = { format: 'caucus-corpus/1', id: 'draft', title: '…', description: '…', version: '1', licence: '…', language: 'und' } as const;

const ENTRY = /^(\w+)\[(\d+)\]/;

/** The file without its faulty entries, and with something said in its head. */
function without(file: DraftFile, faults: readonly Fault[]): DraftFile {
  const next = new Map<string, unknown>(Object.entries(file));
  const gone = new Map<string, Set<number>>();
  for (const { path } of faults) {
    const [, table = '', at = ''] = ENTRY.exec(path) ?? [];
    const head = path.split(/[.[]/)[0] ?? '';
    if (table !== '' && table !== 'colourGroups') gone.set(table, (gone.get(table) ?? new Set()).add(Number(at)));
    else if (Object.hasOwn(HEAD, head)) next.set(head, HEAD[head as keyof typeof HEAD]);
    else next.delete(head);
  }
  for (const [table, places] of gone)
    next.set(
      table,
      (next.get(table) as unknown[]).filter((_, at) => !places.has(at)),
    );
  return Object.fromEntries(next) as DraftFile;
}

/**
 * The corpus of what is sound in a draft. An entry at fault is left out, and then what names it; each round leaves
 * something out, so that it ends, with an empty corpus at the latest.
 */
export function soundPart(file: DraftFile): Sound {
  const first = parseCorpus(file);
  let [now, parsed] = [file, first];
  while (!parsed.corpus) {
    now = without(now, parsed.faults);
    parsed = parseCorpus(now);
  }
  return { corpus: parsed.corpus, faults: first.faults ?? [], left: file.records.length - now.records.length };
}
