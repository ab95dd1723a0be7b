import { BASES } from '../../corpus/vocabulary';
import { date } from '../../state/codecs';
import { update } from '../../state/store';
import { setAt, setBaseline, setBlocs, setContested, setMeasure, setMin, setQualified, setRange, toggleBasis } from '../../state/updates';
import type { View } from '../../state/view';
import { useWords } from '../page/useWords';
import { Choice, Option } from './Choice';
import { Field } from './Field';
import { MeasureExplained } from './MeasureExplained';
import type { MethodOf } from './Method';

interface Props extends MethodOf {
  /** Opens the view beside one that believes only the record. */
  readonly onCompare: (basis: View['basis']) => void;
}

const isDate = (text: string): boolean => text === '' || date.parse(text) !== undefined;
const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);
const orNull = (text: string): string | null => (text === '' ? null : text);

/** The choices of the method, and what the chosen measure makes of the selected tie. */
export function MethodBody({ basis, qualified, blocs, measure, baseline, min, contested, from, to, at, onCompare }: Props) {
  const t = useWords().method;
  const dateField = { type: 'text', inputMode: 'text', fault: t.noDate, placeholder: t.dateExample, isValid: isDate } as const;
  return (
    <>
      <Choice texts={t.basis} words={BASES} chosen={basis} onChoose={(word) => update(toggleBasis(word))} />
      <p className="filter-choice">
        <button type="button" className="button" title={t.changesHint} onClick={() => onCompare(basis)}>
          {t.changes}
        </button>
      </p>
      <fieldset className="filter-choice">
        <legend>{t.ties}</legend>
        <Option
          type="checkbox"
          name="contested"
          label={t.contested}
          hint={t.contestedHint}
          isOn={contested}
          onChange={() => update(setContested(!contested))}
        />
        <Option
          type="checkbox"
          name="baseline"
          label={t.baseline}
          hint={t.baselineHint}
          isOn={baseline === 'median'}
          onChange={() => update(setBaseline(baseline === 'median' ? 'none' : 'median'))}
        />
        <Field
          label={t.min}
          hint={t.minHint}
          fault={t.noCount}
          type="number"
          inputMode="numeric"
          value={String(min)}
          isValid={isCount}
          onCommit={(text) => update(setMin(Number(text)))}
        />
      </fieldset>
      <fieldset className="filter-choice">
        <legend>{t.dates}</legend>
        <p className="filter-note">{t.dateForm}</p>
        <Field {...dateField} label={t.from} hint={t.fromHint} value={from ?? ''} onCommit={(text) => update(setRange(orNull(text), to))} />
        <Field {...dateField} label={t.to} hint={t.toHint} value={to ?? ''} onCommit={(text) => update(setRange(from, orNull(text)))} />
        <Field {...dateField} label={t.at} hint={t.atHint} value={at ?? ''} onCommit={(text) => update(setAt(orNull(text)))} />
      </fieldset>
      <Choice texts={t.qualified} words={['side', 'half', 'out']} chosen={qualified} onChoose={(word) => update(setQualified(word))} />
      <Choice texts={t.blocs} words={['own', 'members']} chosen={blocs} onChoose={(word) => update(setBlocs(word))} />
      <Choice
        texts={t.measure}
        words={['net', 'share', 'identical', 'dna', 'kappa']}
        chosen={measure}
        onChoose={(word) => update(setMeasure(word))}
      />
      <MeasureExplained />
    </>
  );
}
