import type { ReactNode } from 'react';
import type { Flaw } from '../../exchange/read/flaws';
import { CloseButton } from '../page/CloseButton';
import { Flaws } from './Flaws';
import { useOpeningWords } from './useOpeningWords';

interface Props {
  readonly name: string;
  readonly flaws: readonly Flaw[];
  readonly onClose: () => void;
  readonly onAnother: () => void;
  /** Further ways on. */
  readonly children: ReactNode;
}

/** Why a file was not opened. */
export function Problems({ name, flaws, onClose, onAnother, children }: Props) {
  const t = useOpeningWords().open;
  return (
    <>
      <div role="alert">
        <h2>{t.refused(name)}</h2>
        <p>{t.untouched}</p>
      </div>
      <Flaws flaws={flaws} />
      <div className="opening-buttons opening-foot">
        {children}
        <button type="button" className="button" onClick={onAnother}>
          {t.another}
        </button>
        <CloseButton onClose={onClose}>{t.close}</CloseButton>
      </div>
    </>
  );
}
