import { useEffect, useState } from 'react';
import type { Mapping } from '../../exchange/read/mapping';
import type { Shape } from '../../exchange/read/shape';
import { type KeptCorpus, keptCorpora } from '../../storage/corpora';
import { fits } from './change';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly shape: Shape;
  readonly onMapping: (mapping: Mapping) => void;
}

/** Takes the mapping by which a corpus of this device was read, where there is one for a table of this shape. */
export function MappingKept({ shape, onMapping }: Props) {
  const t = useOpeningWords().mapping;
  const [kept, setKept] = useState<readonly KeptCorpus[]>([]);
  useEffect(() => {
    let isShown = true;
    keptCorpora().then(
      (all) => isShown && setKept(all.filter(({ mapping, isDeleted }) => mapping && !isDeleted && fits(shape, mapping))),
      // A device that keeps nothing has no mappings.
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, [shape]);
  if (kept.length === 0) return null;
  return (
    <label className="mapping-choice">
      {t.like}
      <select
        value=""
        onChange={({ target }) => {
          const mapping = kept.find(({ key }) => key === target.value)?.mapping;
          if (mapping) onMapping(mapping);
        }}
      >
        <option value="">{t.choose}</option>
        {kept.map(({ key, title }) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
