import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import { useDetailedWords } from '../page/useDetailedWords';
import { StanceMark } from '../stance/StanceMark';
import { Evidence } from './Evidence';
import { Fold } from './Fold';
import type { Records } from './records';

interface Props {
  readonly corpus: Corpus;
  readonly records: Records;
  /** Date, source and locator of the standing records are told elsewhere. */
  readonly isPlaceElsewhere?: boolean;
}

interface RowsProps extends Pick<Props, 'corpus' | 'isPlaceElsewhere'> {
  readonly rows: readonly number[];
}

function Rows({ corpus, rows, isPlaceElsewhere = false }: RowsProps) {
  return (
    <>
      {rows.map((row) => (
        <Evidence key={row} corpus={corpus} of={positionAt(corpus, row)} isPlaceElsewhere={isPlaceElsewhere} />
      ))}
    </>
  );
}

/** Why an actor has the stance it has: the records that stand, whose they are if not its own, and the overruled ones. */
export function Standing({ corpus, records: { held, supposed, standing, overruled, blocs }, isPlaceElsewhere = false }: Props) {
  const { details, legend, whatIf } = useDetailedWords();
  const t = details.actor;
  const names = blocs.map((bloc) => corpus.actors[bloc]?.name ?? '');
  return (
    <>
      {supposed && (
        <p className="stance-word supposed-stance">
          <StanceMark stance={held} /> {held === undefined ? details.noRecord : legend.stances[held]}
          <span className="badge supposed">{whatIf.mark}</span>
          {standing.length === 0 && <span className="soft">{whatIf.notRecorded}</span>}
        </p>
      )}
      {supposed && standing.length > 0 && <p className="soft">{whatIf.onRecord}</p>}
      {held === 'mixed' && (
        <p className="stance-word">
          <StanceMark stance="mixed" /> {legend.stances.mixed}
        </p>
      )}
      {names.length > 0 && <p className="extended">{held === undefined ? t.clash(names) : t.extended(names)}</p>}
      <Rows corpus={corpus} rows={standing} isPlaceElsewhere={isPlaceElsewhere} />
      {overruled.length > 0 && (
        <Fold title={t.overruled(overruled.length)}>
          <Rows corpus={corpus} rows={overruled} />
        </Fold>
      )}
    </>
  );
}
