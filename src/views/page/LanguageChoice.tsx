import { useState } from 'react';
import { update } from '../../state/store';
import { setLanguage } from '../../state/updates';
import type { Language } from '../../state/view';
import { keepLanguage, keptLanguage } from '../../storage/language';
import { NAMES } from '../../words/spoken';
import { speakAs } from './useLanguage';
import { useWords } from './useWords';

/** The language of the interface: the reader's own, or one by its own name, which this device keeps for the next visit. */
export function LanguageChoice({ lang }: { readonly lang: Language | null }) {
  const t = useWords().page;
  const [kept, setKept] = useState(keptLanguage);
  const choose = (chosen: Language | null): void => {
    keepLanguage(chosen);
    setKept(chosen);
    update(setLanguage(chosen));
    // The view may have named none before, and then does not change.
    void speakAs(chosen);
  };
  return (
    <label className="setting">
      <span>{t.language}</span>{' '}
      <select
        value={lang ?? kept ?? ''}
        title={t.languageHint}
        onChange={({ target: { value } }) => choose(value === '' ? null : (value as Language))}
      >
        <option value="">{t.ownLanguage}</option>
        {Object.entries(NAMES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
