/** One text for one content, from which a content's hash is made. */
import * as v from 'valibot';
import { compareTexts, inParserOrder } from './order';
import { CorpusFile } from './schema';

/**
 * The canonical JSON text of a file that parseCorpus accepts: keys in the order of the schema, tables in the parser's
 * order, absent fields left out, no white space. Lists inside an entry keep their order. Throws a ValiError when the
 * file has not the form of a corpus file.
 */
export function canonicalText(file: CorpusFile): string {
  const ordered = inParserOrder(v.parse(CorpusFile, file));
  const rollcalls = ordered.rollcalls.map((rollcall) =>
    rollcall.namesThen ? { ...rollcall, namesThen: byKey(rollcall.namesThen) } : rollcall,
  );
  return JSON.stringify({ ...ordered, rollcalls });
}

function byKey(names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).sort(([a], [b]) => compareTexts(a, b)));
}
