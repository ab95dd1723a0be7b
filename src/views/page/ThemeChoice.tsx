import { update } from '../../state/store';
import { setTheme } from '../../state/updates';
import type { Theme } from '../../state/view';
import { useWords } from './useWords';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark', 'projector'];

/** Light, dark, or for a projector: in colours and sizes. */
export function ThemeChoice({ theme }: { readonly theme: Theme }) {
  const t = useWords().page;
  return (
    <label className="setting">
      <span>{t.theme}</span>{' '}
      <select value={theme} title={t.theme} onChange={(event) => update(setTheme(event.target.value as Theme))}>
        {THEMES.map((word) => (
          <option key={word} value={word}>
            {t.themes[word]}
          </option>
        ))}
      </select>
    </label>
  );
}
