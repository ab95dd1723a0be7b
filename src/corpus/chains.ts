/** Arguments lie under arguments, outcomes overtake outcomes: such chains must end, and an argument keeps to its issue. */
import { eachRaw, type Known, type Raw, type RawTables, type Report, textOf } from './tables';

type Chained = 'arguments' | 'outcomes';

/** Entries above one another; what shows more of them would run out of stack. */
const DEEPEST = 32;

/**
 * Reports each circle once, at the entry that closes it, and the first entry of a chain that has too many above it.
 * Linear: an entry is followed only the first time it is met.
 */
function checkTable(table: Chained, field: string, tables: RawTables, known: Known, report: Report): void {
  const rows = tables[table] ?? [];
  const walkOf = new Uint32Array(rows.length);
  /** How many stand above an entry. */
  const depths = new Uint32Array(rows.length);
  const next = (at: number): number | undefined => known[table]?.get(textOf((rows[at] as Raw)[field]) ?? '');
  const idOf = (at: number): string => String((rows[at] as Raw)['id']);
  eachRaw(rows, (_, start) => {
    const walked: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && walkOf[at] === 0) {
      walkOf[at] = start + 1;
      walked.push(at);
      at = next(at);
    }
    const last = walked.at(-1);
    let depth = at === undefined || walkOf[at] === start + 1 ? 0 : (depths[at] ?? 0) + 1;
    for (const one of walked.toReversed()) {
      depths[one] = depth;
      if (depth === DEEPEST + 1) report(table, one, [field], `more than ${DEEPEST} stand above it`);
      depth += 1;
    }
    if (at === undefined || last === undefined || walkOf[at] !== start + 1) return;
    const circle = [...walked.slice(walked.indexOf(at)), at].map(idOf);
    report(table, last, [field], `goes round in a circle: ${circle.join(' → ')}`);
  });
}

function checkIssues(tables: RawTables, known: Known, report: Report): void {
  eachRaw(tables.arguments, (argument, at) => {
    const place = known.arguments?.get(textOf(argument['parent']) ?? '');
    const parent = place === undefined ? undefined : (tables.arguments?.[place] as Raw);
    const [issue, above] = [textOf(argument['issue']), textOf(parent?.['issue'])];
    if (issue === undefined || above === undefined || issue === above) return;
    report('arguments', at, ['parent'], `belongs to issue '${issue}', but its parent '${String(parent?.['id'])}' to issue '${above}'`);
  });
}

/** Reports circles and endless chains of arguments and of outcomes, and arguments that stand under another issue's argument. */
export function checkChains(tables: RawTables, known: Known, report: Report): void {
  checkTable('arguments', 'parent', tables, known, report);
  checkTable('outcomes', 'supersedes', tables, known, report);
  checkIssues(tables, known, report);
}
