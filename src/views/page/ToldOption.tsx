import { useTold } from './useTold';

interface Props {
  readonly value: string | number | undefined;
  readonly children: string | readonly (string | number)[] | undefined;
}

/** A text of the corpus or of a tour to choose from a list. */
export function ToldOption({ value, children }: Props) {
  return (
    <option value={value} {...useTold()}>
      {children}
    </option>
  );
}
