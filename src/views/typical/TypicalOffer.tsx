import type { Ties } from '../../analysis/ties';
import { update } from '../../state/store';
import { setBaseline } from '../../state/updates';
import { useDetailedWords } from '../page/useDetailedWords';

/** Offers lines against the typical dyad where nearly all dyads are aligned. */
export function TypicalOffer({ aligned, opposed }: Ties['counts']) {
  const { typical: t } = useDetailedWords();
  return (
    <p className="offer">
      {t.offer(aligned, aligned + opposed)}{' '}
      <button type="button" className="link-button" title={t.offerHint} onClick={() => update(setBaseline('median'))}>
        {t.offerButton}
      </button>
    </p>
  );
}
