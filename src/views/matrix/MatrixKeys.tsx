import { STANCES } from '../../corpus/vocabulary';
import type { View } from '../../state/view';
import { isHypothetical } from '../../state/whatIf';
import { useWords } from '../page/useWords';
import { StanceMark } from '../stance/StanceMark';
import { useMatrixWords } from './useMatrixWords';

const HELD = [...STANCES.slice(0, 3), 'mixed' as const, ...STANCES.slice(3)] as const;
const TIES = ['aligned', 'opposed', 'mixed'] as const;

/** How to read the cells of the matrix that is shown. */
export function MatrixKeys({ view }: { readonly view: View }) {
  const t = useMatrixWords();
  const { stances } = useWords().legend;
  const sample = (name: string, text: string, sign = '') => (
    <li>
      <span className={`sample-cell cell ${name}`}>{sign}</span> {text}
    </li>
  );
  return (
    <ul className="matrix-keys" aria-label={t.keysLabel}>
      {view.matrix === 'actors' ? (
        <>
          <li>{t.upper}</li>
          {TIES.map((kind) => (
            <li key={kind}>
              <span className={`sample-cell cell score ${kind}`} /> {t.ties[kind]}
            </li>
          ))}
          <li>{t.lower}</li>
        </>
      ) : (
        <>
          {HELD.map((stance) => (
            <li key={stance}>
              <StanceMark stance={stance} /> {stances[stance]}
            </li>
          ))}
          {sample('absent', t.didNotVote, '×')}
          <li>{t.blank}</li>
          {view.blocs === 'members' && sample('extended', t.extended)}
          {view.basis.some((basis) => basis === 'rumoured' || basis === 'inferred') && sample('uncertain', t.uncertain)}
        </>
      )}
      {isHypothetical(view) && sample('supposed', t.supposed)}
    </ul>
  );
}
