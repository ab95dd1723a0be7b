import { update } from '../../state/store';
import { setLanguage } from '../../state/updates';
import type { Language } from '../../state/view';
import { NAMES } from '../../words/spoken';
import { useWords } from './useWords';

/** The language of the interface: the reader's own, or one by its own name. */
export function LanguageChoice({ lang }: { readonly lang: Language | null }) {
  const t = useWords().page;
  return (
    <label className="setting">
      <span>{t.language}</span>{' '}
      <select
        value={lang ?? ''}
        title={t.languageHint}
        onChange={({ target: { value } }) => update(setLanguage(value === '' ? null : (value as Language)))}
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
