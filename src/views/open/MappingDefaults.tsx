import { BASES, KINDS } from '../../corpus/vocabulary';
import type { Mapping } from '../../exchange/read/mapping';
import { useOpeningWords } from './useOpeningWords';

const ORDERS: readonly Mapping['dates'][] = ['ymd', 'dmy', 'mdy'];

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly texts: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, texts, onChange }: ChoiceProps<T>) {
  return (
    <label className="mapping-choice">
      {label}
      <select value={value} onChange={({ target }) => onChange(options.find((option) => option === target.value) ?? value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {texts[option]}
          </option>
        ))}
      </select>
    </label>
  );
}

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
        <Choice
          label={t.dates}
          value={mapping.dates}
          options={ORDERS}
          texts={t.dateOrders}
          onChange={(dates) => onChange({ ...mapping, dates })}
        />
      )}
      <Choice label={t.kind} value={mapping.kind} options={KINDS} texts={t.kinds} onChange={(kind) => onChange({ ...mapping, kind })} />
      <Choice label={t.basis} value={mapping.basis} options={BASES} texts={t.bases} onChange={(basis) => onChange({ ...mapping, basis })} />
    </div>
  );
}
