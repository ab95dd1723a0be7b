import { BASES, KINDS } from '../../corpus/vocabulary';
import type { Mapping } from '../../exchange/read/mapping';
import { OneOf } from '../field/OneOf';
import { useOpeningWords } from './useOpeningWords';

const ORDERS: readonly Mapping['dates'][] = ['ymd', 'dmy', 'mdy'];

interface Props {
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What holds where the table says nothing. */
export function MappingDefaults({ mapping, onChange }: Props) {
  const t = useOpeningWords().mapping;
  const isDated = mapping.columns.some(([role]) => role === 'date');
  return (
    <div className="mapping-defaults">
      {isDated && (
        <OneOf
          className="mapping-choice"
          label={t.dates}
          value={mapping.dates}
          values={ORDERS}
          names={t.dateOrders}
          onChoose={(dates) => onChange({ ...mapping, dates })}
        />
      )}
      <OneOf
        className="mapping-choice"
        label={t.kind}
        value={mapping.kind}
        values={KINDS}
        names={t.kinds}
        onChoose={(kind) => onChange({ ...mapping, kind })}
      />
      <OneOf
        className="mapping-choice"
        label={t.basis}
        value={mapping.basis}
        values={BASES}
        names={t.bases}
        onChoose={(basis) => onChange({ ...mapping, basis })}
      />
    </div>
  );
}
