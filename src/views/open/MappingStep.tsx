import { useState } from 'react';
import { type Layout, type Mapping, mappingText } from '../../exchange/read/mapping';
import type { Result } from '../../exchange/read/reader';
import { ColumnTable } from './ColumnTable';
import { missingIn, withLayout } from './change';
import { download } from '../page/download';
import { MappingDefaults } from './MappingDefaults';
import { MappingFile } from './MappingFile';
import { MappingKept } from './MappingKept';
import { StanceTable } from './StanceTable';
import { useOpeningWords } from './useOpeningWords';

const LAYOUTS: readonly Layout[] = ['long', 'actors', 'issues'];

interface Props {
  readonly ask: Extract<Result, { kind: 'ask' }>;
  readonly initial: Mapping;
  readonly onTable: (name: string) => void;
  readonly onOpen: (mapping: Mapping) => void;
  readonly onCancel: () => void;
}

/** Asks what the columns and words of a table mean: proposes, and opens only when everything has been said. */
export function MappingStep({ ask, initial, onTable, onOpen, onCancel }: Props) {
  const words = useOpeningWords();
  const t = words.mapping;
  const { shape } = ask;
  const [mapping, setMapping] = useState(initial);
  const [isTold, setIsTold] = useState(false);
  const missing = missingIn(shape, mapping);
  const needs = [
    ...missing.columns.map((role) => t.missingColumn(t.roles[role])),
    ...(missing.values.length > 0 ? [t.missingStances(missing.values.length)] : []),
  ];
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        if (needs.length === 0) return onOpen(mapping);
        setIsTold(true);
        // The first choice that is still open.
        event.currentTarget.querySelector<HTMLElement>('select[data-open]')?.focus();
      }}
    >
      <h2>{t.title}</h2>
      <p>{t.about(shape.name, shape.rows, shape.columns.length)}</p>
      {shape.tables.length > 1 && (
        <label className="mapping-choice">
          {t.table}
          <select value={shape.name} onChange={({ target }) => onTable(target.value)}>
            {shape.tables.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="mapping-layouts">
        <legend>{t.layout}</legend>
        {LAYOUTS.map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name="layout"
              checked={mapping.layout === layout}
              onChange={() => setMapping(withLayout(mapping, layout, shape))}
            />
            {t.layouts[layout]}
          </label>
        ))}
      </fieldset>
      <ColumnTable shape={shape} mapping={mapping} onChange={setMapping} />
      <StanceTable shape={shape} mapping={mapping} onChange={setMapping} />
      <MappingDefaults mapping={mapping} onChange={setMapping} />
      <div className="opening-buttons">
        <button type="button" className="button" onClick={() => download(mappingText(mapping), t.fileName, 'application/json')}>
          {t.save}
        </button>
        <MappingFile shape={shape} onMapping={setMapping} />
        <MappingKept shape={shape} onMapping={setMapping} />
      </div>
      <div className="opening-buttons opening-foot">
        <button type="submit" className="button primary">
          {t.open}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.open.cancel}
        </button>
        <p role="status" className="mapping-missing">
          {isTold && needs.length > 0 && t.missing(needs.join(', '))}
        </p>
      </div>
    </form>
  );
}
