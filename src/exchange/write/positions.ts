import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import type { Actor, Position, Source } from '../../corpus/schema';
import { POSITION_COLUMNS, type PositionColumn } from '../positionsTable';
import { type Cell, csvOf } from './csv';
import { type TableNames, tableNames } from './names';

function rowOf(
  position: Position,
  actor: Actor | undefined,
  meeting: string,
  source: Source | undefined,
  names: TableNames,
): Record<PositionColumn, Cell> {
  const { onBehalfOf } = position;
  return {
    actor: names.actor.get(position.actor),
    issue: names.issue.get(position.question),
    stance: position.stance,
    meeting: names.meeting.get(meeting),
    date: position.date,
    actor_kind: actor?.kind,
    iso3: actor?.iso3,
    condition: position.condition,
    basis: position.basis,
    on_behalf_of: onBehalfOf === undefined ? undefined : names.actor.get(onBehalfOf),
    evidence: position.summary,
    source: source?.title,
    source_url: source?.url,
    locator: position.locator,
    order: position.order,
  };
}

/**
 * The positions table of a whole corpus: every record and every vote, overruled ones too, in order of question, actor
 * and precedence. Things go by name; see `tableNames` for what stands in `issue`.
 */
export function positionsCsv(corpus: Corpus): string {
  const { positions, actors, meetings, sources, meetingOf } = corpus;
  const names = tableNames(corpus);
  const rows = Array.from({ length: positions.length }, (_, row) => {
    const actor = actors[positions.actor[row] ?? -1];
    const meeting = meetings[meetingOf[positions.question[row] ?? -1] ?? -1]?.id ?? '';
    const cells = rowOf(positionAt(corpus, row), actor, meeting, sources[positions.source[row] ?? -1], names);
    return POSITION_COLUMNS.map((column) => cells[column]);
  });
  return csvOf(POSITION_COLUMNS, rows);
}
