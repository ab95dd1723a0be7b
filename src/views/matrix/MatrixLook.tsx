import '../style/matrix.css';
import { useMemo, useRef } from 'react';
import { update } from '../../state/store';
import { setMatrix } from '../../state/updates';
import { CROSSED } from '../../state/view';
import { useCoalitionsOfView } from '../coalitions/CoalitionsOfView';
import { readCoalitions } from '../coalitions/reading';
import type { LookProps } from '../looks/looks';
import { useWords } from '../page/useWords';
import { useSize } from '../picture/useSize';
import { agreementGrid } from './agreement';
import { geometryOf } from './geometry';
import { rowsOf } from './heads';
import { MatrixGrid } from './MatrixGrid';
import { MatrixKeys } from './MatrixKeys';
import { selectedPlaces } from './selected';
import { stanceGrid } from './stances';
import { useMatrixWords } from './useMatrixWords';

/** Every stance in one table, actors by questions; or how far any two actors agree, actors by actors. */
export function MatrixLook({ corpus, view }: LookProps) {
  const t = useMatrixWords();
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const coalitions = useCoalitionsOfView();
  const reading = useMemo(() => coalitions && readCoalitions(coalitions), [coalitions]);
  const rows = useMemo(() => rowsOf(corpus, view, reading, t), [corpus, view, reading, t]);
  const isOfActors = view.matrix === 'actors';
  const grid = useMemo(
    () => (isOfActors ? agreementGrid(corpus, view, rows, t) : stanceGrid(corpus, view, rows, words, t)),
    [corpus, view, rows, words, t, isOfActors],
  );
  const columns = grid.columns.length;
  const geometry = useMemo(() => size && geometryOf(size, view.theme, columns, isOfActors), [size, view.theme, columns, isOfActors]);
  const selected = useMemo(() => selectedPlaces(grid, view.sel), [grid, view.sel]);
  const lit = view.actor.length > 0 ? grid.rows.findIndex(({ isFaded }) => !isFaded) : 0;
  const start = selected[0] ?? { row: Math.max(0, lit), column: 0 };
  return (
    <div className="matrix" ref={frame}>
      <div className="matrix-tools">
        <fieldset className="looks">
          <legend className="unseen">{t.crossedLabel}</legend>
          {CROSSED.map((one) => (
            <label key={one} title={t.crossedHints[one]} className={one === view.matrix ? 'chosen' : ''}>
              <input type="radio" name="crossed" className="unseen" checked={one === view.matrix} onChange={() => update(setMatrix(one))} />
              {t.crossed[one]}
            </label>
          ))}
        </fieldset>
        <p className="soft">
          {reading ? t.rowsByCoalition(reading.blocks.length) : t.rows} {t.columns[view.matrix]}
        </p>
      </div>
      {geometry && <MatrixGrid key={view.matrix} grid={grid} geometry={geometry} selected={selected} start={start} hint={t.hint} />}
      <MatrixKeys view={view} />
    </div>
  );
}
