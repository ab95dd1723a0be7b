import { useRef, useState } from 'react';
import { type Mapping, mappingOf } from '../../exchange/read/mapping';
import type { Shape } from '../../exchange/read/shape';
import { fits } from './change';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly shape: Shape;
  readonly onMapping: (mapping: Mapping) => void;
}

const LARGEST = 10_000_000;

function parsed(text: string): Mapping | undefined {
  try {
    return mappingOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Takes a mapping that was saved earlier, if it is for a table of this shape. */
export function MappingFile({ shape, onMapping }: Props) {
  const t = useOpeningWords().mapping;
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const take = async (file: File): Promise<void> => {
    const mapping = file.size > LARGEST ? undefined : parsed(await file.text());
    if (!mapping) return setSaid(t.notAMapping);
    if (!fits(shape, mapping)) return setSaid(t.notFitting);
    setSaid('');
    return onMapping(mapping);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t.load}
      </button>
      <input
        ref={input}
        className="unseen"
        type="file"
        tabIndex={-1}
        aria-label={t.load}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file);
          target.value = '';
        }}
      />
      <span role="status">{said}</span>
    </>
  );
}
