/** Arguments lie under arguments, outcomes overtake outcomes: such chains must end, and an argument keeps to its issue. */
import { eachRaw, type Known, type Raw, type RawTables, type Report, textOf } from './tables';

type Chained = 'arguments' | 'outcomes';

/** Reports each circle once, at the entry that closes it. Linear: an entry is followed only the first time it is met. */
function checkCircles(table: Chained, field: string, tables: RawTables, known: Known, report: Report): void {
  const rows = tables[table] ?? [];
  const walkOf = new Uint32Array(rows.length);
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

/** Reports circles of arguments and of outcomes, and arguments that stand under another issue's argument. */
export function checkChains(tables: RawTables, known: Known, report: Report): void {
  checkCircles('arguments', 'parent', tables, known, report);
  checkCircles('outcomes', 'supersedes', tables, known, report);
  checkIssues(tables, known, report);
}
