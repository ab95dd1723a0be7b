import { useMemo } from 'react';
import { SourceLink } from '../details/SourceLink';
import type { LookProps } from '../looks/looks';
import { useWords } from '../page/useWords';
import { Told } from '../page/Told';
import { StanceMark } from '../stance/StanceMark';
import { DataTable } from './DataTable';
import { type PositionRow, positionsInView } from './positions';
import type { Column } from './sorting';
import { useListWords } from './useListWords';

function stanceCell({ held, heldName }: PositionRow) {
  return (
    <span className="stance-word">
      <StanceMark stance={held} /> {heldName}
    </span>
  );
}

function sourceCell({ corpus, record }: PositionRow) {
  if (!record) return null;
  return (
    <>
      <SourceLink corpus={corpus} id={record.source} locator={record.locator} /> <Told>{record.locator}</Told>
    </>
  );
}

/** Every position in view with its evidence, and what is supposed in place of one. */
export function PositionTable({ corpus, view }: LookProps) {
  const { captions, columns: t, hypothetical, setAside } = useListWords();
  const { legend, evidence } = useWords();
  const rows = useMemo(
    () => positionsInView(corpus, view, (held) => (held === undefined ? legend.noRecord : legend.stances[held])),
    [corpus, view, legend],
  );
  const columns = useMemo((): readonly Column<PositionRow>[] => {
    const basisOf = ({ record, isAside }: PositionRow): string => {
      if (!record) return hypothetical;
      return isAside ? `${evidence.basis[record.basis]}, ${setAside}` : evidence.basis[record.basis];
    };
    return [
      {
        key: 'actor',
        isTold: true,
        title: t.actor,
        value: ({ name }) => name,
        selection: ({ actor }) => ({ type: 'actor', id: actor }),
      },
      {
        key: 'question',
        isTold: true,
        title: t.question,
        value: ({ title }) => title,
        selection: ({ question }) => ({ type: 'question', id: question }),
      },
      { key: 'meeting', title: t.meeting, isTold: true, value: ({ meeting }) => meeting },
      {
        key: 'stance',
        title: t.stance,
        value: ({ heldName }) => heldName,
        show: stanceCell,
        selection: ({ actor, question }) => ({ type: 'position', a: actor, b: question }),
      },
      { key: 'basis', title: t.basis, value: basisOf },
      {
        key: 'date',
        title: t.date,
        value: ({ record }) => record?.date,
        read: ({ record }) => record?.date && evidence.date(record.date),
        tone: () => 'date',
      },
      { key: 'condition', title: t.condition, isTold: true, value: ({ record }) => record?.condition },
      { key: 'summary', title: t.summary, isTold: true, value: ({ record }) => record?.summary },
      {
        key: 'source',
        title: t.source,
        value: ({ record }) =>
          record ? `${corpus.sources[corpus.index.source.get(record.source) ?? -1]?.title ?? record.source}, ${record.locator}` : undefined,
        show: sourceCell,
      },
    ];
  }, [corpus, t, evidence, hypothetical, setAside]);
  return (
    <DataTable
      view={view}
      caption={captions.positions}
      rows={rows}
      columns={columns}
      keyOf={({ key }) => key}
      subject={({ actor, question }) => ({ type: 'position', a: actor, b: question })}
      isLit={({ actor }) => view.actor.includes(actor)}
      isSupposed={({ record }) => record === null}
    />
  );
}
