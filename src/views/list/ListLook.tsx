import '../style/list.css';
import { type ComponentType, useState } from 'react';
import type { LookProps } from '../looks/looks';
import { ActorTable } from './ActorTable';
import { PositionTable } from './PositionTable';
import { QuestionTable } from './QuestionTable';
import { TieTable } from './TieTable';
import { useListWords } from './useListWords';

const SHEETS = { actors: ActorTable, ties: TieTable, questions: QuestionTable, positions: PositionTable } as const;
type Sheet = keyof typeof SHEETS;
const NAMES = Object.keys(SHEETS) as readonly Sheet[];

/** The view as tables, for those who search, copy, or read by ear: everything in the picture is here too. */
export function ListLook({ corpus, view }: LookProps) {
  const t = useListWords();
  const [sheet, setSheet] = useState<Sheet>('actors');
  const Table: ComponentType<LookProps> = SHEETS[sheet];
  return (
    <div className="list-look">
      <fieldset className="looks sheets">
        <legend className="unseen">{t.sheetsLabel}</legend>
        {NAMES.map((name) => (
          <label key={name} title={t.sheetHints[name]} className={name === sheet ? 'chosen' : ''}>
            <input type="radio" name="sheet" className="unseen" checked={name === sheet} onChange={() => setSheet(name)} />
            {t.sheets[name]}
          </label>
        ))}
      </fieldset>
      <Table key={sheet} corpus={corpus} view={view} />
    </div>
  );
}
