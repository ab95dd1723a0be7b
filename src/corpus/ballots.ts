/** Roll-calls name states by their ISO codes: every code is an actor's, and stands once in a roll-call. */
import { eachRaw, isRaw, type Known, listOf, type Raw, type RawTables, type Report, textOf } from './tables';

/** Lists of a roll-call, in the order of the schema. */
const LISTS = ['yes', 'no', 'abstain', 'notVoting'] as const;

function isoCodes(tables: RawTables): ReadonlySet<string> {
  const codes = new Set<string>();
  eachRaw(tables.actors, ({ iso3 }) => {
    if (typeof iso3 === 'string') codes.add(iso3);
  });
  return codes;
}

/** The id of the record that a vote becomes. */
export function voteId(rollcall: string, iso3: string): string {
  return `${rollcall}-${iso3.toLowerCase()}`;
}

function firstPlace(rollcall: Raw, code: string): string {
  const list = LISTS.find((name) => listOf(rollcall[name]).includes(code));
  return `${list}[${listOf(rollcall[list ?? '']).indexOf(code)}]`;
}

function checkCodes(tables: RawTables, report: Report): void {
  const codes = isoCodes(tables);
  eachRaw(tables.rollcalls, (rollcall, at) => {
    const seen = new Set<string>();
    for (const list of LISTS) {
      listOf(rollcall[list]).forEach((code, place) => {
        if (typeof code !== 'string') return;
        if (seen.has(code))
          report('rollcalls', at, [list, place], `'${code}' stands twice in this roll-call, first in ${firstPlace(rollcall, code)}`);
        seen.add(code);
        if (tables.actors && !codes.has(code)) report('rollcalls', at, [list, place], `no actor with ISO code '${code}'`);
      });
    }
    const names = rollcall['namesThen'];
    for (const code of isRaw(names) ? Object.keys(names) : []) {
      if (tables.actors && !codes.has(code)) report('rollcalls', at, ['namesThen', code], `no actor with ISO code '${code}'`);
    }
  });
}

/** The code of the vote that would have the same id as a record, where there is one. */
function voteOf(id: string, rollcalls: readonly unknown[], known: ReadonlyMap<string, number>): string | undefined {
  const at = id.at(-4) === '-' ? known.get(id.slice(0, -4)) : undefined;
  const rollcall = at === undefined ? undefined : (rollcalls[at] as Raw);
  const code = id.slice(-3).toUpperCase();
  const votes = LISTS.filter((list) => list !== 'notVoting').flatMap((list) => listOf(rollcall?.[list]));
  return votes.includes(code) && voteId('', code) === id.slice(-4) ? code : undefined;
}

function checkVoteIds(tables: RawTables, known: Known, report: Report): void {
  const { rollcalls } = tables;
  const ids = known.rollcalls;
  if (rollcalls === undefined || ids === undefined || ids.size === 0) return;
  eachRaw(tables.records, (record, at) => {
    const id = textOf(record['id']) ?? '';
    const code = voteOf(id, rollcalls, ids);
    if (code !== undefined) report('records', at, ['id'], `id '${id}' is that of the vote of '${code}' in roll-call '${id.slice(0, -4)}'`);
  });
}

/** Reports codes without an actor, states that stand twice, and records with the id of a vote. */
export function checkBallots(tables: RawTables, known: Known, report: Report): void {
  checkCodes(tables, report);
  checkVoteIds(tables, known, report);
}
