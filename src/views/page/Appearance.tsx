import { useRef } from 'react';
import type { View } from '../../state/view';
import { LanguageChoice } from './LanguageChoice';
import { ThemeChoice } from './ThemeChoice';
import { useUnfolding } from './useUnfolding';
import { useWords } from './useWords';

/** Theme and language, behind one button of the top bar. Where that has no room, they stand at the foot of the filters. */
export function Appearance({ theme, lang }: Pick<View, 'theme' | 'lang'>) {
  const t = useWords().page;
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useUnfolding(box);
  return (
    <div className="appearance" ref={box}>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls="appearance"
        title={t.appearanceHint}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t.appearance}
      </button>
      <div className="unfolded" id="appearance" hidden={!isOpen}>
        <ThemeChoice theme={theme} />
        <LanguageChoice lang={lang} />
      </div>
    </div>
  );
}
