interface Props<Value extends string> {
  readonly className: string;
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, by name. */
export function OneOf<Value extends string>({ className, label, value, values, names, onChoose }: Props<Value>) {
  return (
    <label className={className}>
      {label}
      <select value={value} onChange={({ target }) => onChoose(values.find((one) => one === target.value) ?? value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
