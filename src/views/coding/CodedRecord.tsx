import type { Corpus } from '../../corpus/corpus';
import { positionAt } from '../../corpus/evidence';
import { useOpeningWords } from '../open/useOpeningWords';
import { useWords } from '../page/useWords';
import { StanceMark } from '../stance/StanceMark';

/** One record in short: stance, basis, and where in which source. */
export function CodedRecord({ corpus, row }: { readonly corpus: Corpus; readonly row: number }) {
  const t = useOpeningWords().compare;
  const { evidence } = useWords();
  const { stance, basis, source, locator } = positionAt(corpus, row);
  return (
    <span className="coded-record">
      <StanceMark stance={stance} /> {t.stances[stance]}, {evidence.basis[basis]}
      <span className="soft">
        {' '}
        · {corpus.sources[corpus.index.source.get(source) ?? 0]?.title}, {locator}
      </span>
    </span>
  );
}
